import type { Message } from './bridge.ts';
import { openChannel } from './channel-element.ts';
import type { Rests } from './rest-element.ts';
import type { Show } from './show-element.ts';

/**
 * Tells the presenter windows where the deck stands, and does what they ask. A deck in a frame
 * of a page is a reader's: it neither tells nor listens.
 */
export function publish(show: Show, key: string, rests: Rests): void {
  if (window.parent !== window) return;
  const deck = String(Math.random()).slice(2);
  const channel = openChannel(key, (message) => {
    if (message.type === 'where') tell();
    else follow(show, rests, message);
  });
  const tell = () => {
    const { backAt } = rests;
    const rest = backAt !== undefined && { backAt };
    channel?.send({ type: 'here', deck, ...show.state, ...rest });
  };
  show.onChange(tell);
  rests.onChange((backAt, isOurs) => {
    if (isOurs) channel?.send({ type: 'rest', ...(backAt !== undefined && { backAt }) });
    tell();
  });
  window.addEventListener('pagehide', () => channel?.send({ type: 'gone', deck }));
  window.addEventListener('pageshow', tell);
  tell();
}

function follow(show: Show, rests: Rests, message: Message): void {
  if (message.type === 'go') show.go(message);
  if (message.type === 'act') show.act(message.act);
  if (message.type === 'rest') rests.follow(message.backAt);
}
