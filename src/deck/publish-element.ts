import type { Message } from './bridge.ts';
import { openChannel } from './channel-element.ts';
import type { Show } from './show-element.ts';

/**
 * Tells the presenter windows where the deck stands, and does what they ask. A deck in a frame
 * of a page is a reader's: it neither tells nor listens.
 */
export function publish(show: Show, chapter: string): void {
  if (window.parent !== window) return;
  const deck = String(Math.random()).slice(2);
  const channel = openChannel(chapter, (message) => {
    if (message.type === 'where') tell();
    else follow(show, message);
  });
  const tell = () => channel?.send({ type: 'here', deck, ...show.state });
  show.onChange(tell);
  window.addEventListener('pagehide', () => channel?.send({ type: 'gone', deck }));
  window.addEventListener('pageshow', tell);
  tell();
}

function follow(show: Show, message: Message): void {
  if (message.type === 'go') show.go(message);
  if (message.type === 'act') show.act(message.act);
}
