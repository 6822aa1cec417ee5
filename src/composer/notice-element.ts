import type { OpenSession } from './open-session-element.ts';
import { at, listSentences } from './words-element.ts';

/**
 * Says what is missing before the slides are shown, and resolves when the trainer goes on: the room
 * never sees it on a slide. What was read once is not said again after a reload or in the other
 * language; nothing is said on paper.
 */
export async function sayMissing(page: HTMLElement, session: OpenSession): Promise<void> {
  const { sentences, isPartial } = session;
  const isPaper = /[?&](print-pdf|view=print)\b/.test(location.search);
  if (sentences.length === 0 || isPaper || (!isPartial && wasRead(session))) return;
  const notice = at(page, 'notice');
  listSentences(at(notice, 'sentences'), sentences);
  offerAgain(notice, isPartial);
  notice.hidden = false;
  await pressed(notice);
  notice.hidden = true;
  markRead(session);
}

/** A chapter that did not come may come now. */
export function offerAgain(notice: HTMLElement, isPartial: boolean): void {
  const again = at(notice, 'again');
  again.hidden = !isPartial;
  again.addEventListener('click', () => location.reload());
}

function pressed(notice: HTMLElement): Promise<void> {
  const goOn = at(notice, 'go-on');
  goOn.focus();
  return new Promise((resolve) => {
    goOn.addEventListener('click', () => resolve());
    notice.addEventListener('keydown', ({ key }) => key === 'Escape' && resolve());
  });
}

const keyOf = ({ key }: OpenSession): string => `quai-read-${key}`;

/** Counted, not compared: the sentences are in the language of the page. */
function wasRead(session: OpenSession): boolean {
  try {
    return sessionStorage.getItem(keyOf(session)) === String(session.sentences.length);
  } catch {
    return false;
  }
}

function markRead(session: OpenSession): void {
  try {
    sessionStorage.setItem(keyOf(session), String(session.sentences.length));
  } catch {
    return; // said again after a reload
  }
}
