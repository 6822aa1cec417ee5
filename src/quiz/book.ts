import type { Locale, Words } from '../i18n/locales.ts';
import type { Question } from './question.ts';

/** What the questions of a chapter need to know of it; library/ has more. */
export interface QuizBook {
  id: string;
  sections: readonly {
    id: string;
    number: string;
    title: Words;
    /** The page that it stands on, in a chapter of several. */
    page?: string;
  }[];
  /** In the bank's order. */
  questions: readonly Question[];
}

/** A title without the marks of its code, for the words of a link. */
export const plainTitle = (title: Words, locale: Locale): string =>
  title[locale].replaceAll('`', '');
