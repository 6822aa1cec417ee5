import type { Locale } from '../i18n/locales.ts';
import type { VotedChoice } from '../trainer/records.ts';
import { limits } from './vote.ts';

/** What a question's slide gives to vote for. */
export interface Ballot {
  question: string;
  chapter: string;
  lang: Locale;
  stem: string;
  /** How the slide calls each choice: its letter, or the word itself. */
  names: string[];
  choices: VotedChoice[];
  /** The slide's own choices; else the room says how sure it is. */
  isOfChoices: boolean;
}

/**
 * The ballot of a slide, if it is a question. Where there is nothing to choose (what is typed, put in
 * order or matched), right answers cannot be told by hands before they are shown: the room says
 * whether it is sure, which tells the trainer if it is time to discuss or to go on.
 */
export function ballotOf(slide: HTMLElement, sureness: readonly string[]): Ballot | undefined {
  const form = slide.querySelector<HTMLFormElement>('form.answers');
  if (!slide.id.startsWith('q-') || !form) return undefined;
  const rows = rowsToVote(slide);
  return {
    question: slide.id.slice(2),
    chapter: slide.dataset['chapter'] ?? '',
    lang: document.documentElement.lang === 'fr' ? 'fr' : 'en',
    stem: textOf(slide.querySelector('h2')),
    isOfChoices: rows.length > 0,
    names: rows.length > 0 ? rows.map((row) => textOf(row.querySelector('.no'))) : [...sureness],
    choices: rows.length > 0 ? rows.map(choiceOf) : sureness.map((text) => ({ text })),
  };
}

/** The rows of a slide that can be voted for: choices that can be ticked. */
export const rowsToVote = (slide: ParentNode): HTMLElement[] =>
  [...slide.querySelectorAll<HTMLElement>('.answer:has(input)')].slice(0, limits.choices);

const choiceOf = (row: HTMLElement): VotedChoice => ({
  text: textOf(row.querySelector('.given')),
  right: row.matches('.right'),
});

/** As it reads, in one line. */
const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
