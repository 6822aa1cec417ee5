import { channelName, parseMessage, type Message } from './bridge.ts';

export interface Channel {
  send(message: Message): void;
  close(): void;
}

/** The deck's channel; undefined where the browser lets no window hear another. */
export function openChannel(
  deck: string,
  receive: (message: Message) => void,
): Channel | undefined {
  const hear = (value: unknown) => {
    const message = parseMessage(value);
    if (message) receive(message);
  };
  return typeof BroadcastChannel === 'function'
    ? broadcast(channelName(deck), hear)
    : byStorage(channelName(deck), hear);
}

function broadcast(name: string, hear: (value: unknown) => void): Channel {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** Older browsers tell the other windows what is written into localStorage; nothing stays there. */
function byStorage(name: string, hear: (value: unknown) => void): Channel | undefined {
  if (!mayStore(name)) return undefined;
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) hear(parsed(newValue));
  };
  window.addEventListener('storage', listen);
  return {
    send: (message) => {
      localStorage.setItem(name, JSON.stringify(message));
      localStorage.removeItem(name);
    },
    close: () => window.removeEventListener('storage', listen),
  };
}

function mayStore(name: string): boolean {
  try {
    localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
