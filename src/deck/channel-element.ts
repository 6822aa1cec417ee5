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
  if (typeof BroadcastChannel !== 'function') return undefined;
  const channel = new BroadcastChannel(channelName(deck));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data);
    if (message) receive(message);
  });
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
