import type { Locale } from '../i18n/locales.ts';
import { routesUnder } from '../course/routes.ts';
import { questionsAt } from '../quiz/bank-element.ts';
import type { Asked } from './queue.ts';

const routes = routesUnder(import.meta.env.BASE_URL);
const banks = new Map<string, Promise<Map<string, HTMLElement>>>();

/**
 * A question out of its chapter's bank, ready to be put into the page; a new one each time. Undefined
 * where the bank has none of that id. Its label names the chapter, since its place in the bank means
 * nothing elsewhere.
 * @throws when the bank does not come, as when the network has gone before it was stored
 */
export async function questionNode(
  { id, chapter }: Asked,
  lang: Locale,
  mode: 'review' | 'practice',
): Promise<HTMLElement | undefined> {
  const question = (await bankOf(chapter.id, lang)).get(id)?.cloneNode(true);
  if (!(question instanceof HTMLElement)) return undefined;
  question.dataset['mode'] = mode;
  question.classList.add(`h${chapter.number}`);
  question.querySelector('.q-head .label')!.textContent =
    `${chapter.number} · ${chapter.title[lang]}`;
  return question;
}

function bankOf(chapter: string, lang: Locale): Promise<Map<string, HTMLElement>> {
  const coming = banks.get(chapter) ?? questionsAt(routes.quiz(lang, chapter));
  banks.set(chapter, coming);
  coming.catch(() => banks.delete(chapter)); // asked for again the next time
  return coming;
}
