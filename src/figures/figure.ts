import type { Locale, Words } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

/** All the words of one figure; its drawing holds none. */
export interface FigureWords {
  /** What the figure shows, in a few words: the accessible name of the picture. */
  title: Words;
  /** What a reader who cannot see the picture must know, whole: every step, in order. */
  description: Words;
  /** The sentence or two under the figure, in the glossary's terms. */
  caption: Words;
  /** How many steps build the drawing up; step 1 is there at once. */
  steps: number;
  /**
   * The texts in the drawing, twelve blocks at most. A newline starts a new line of the same block.
   * A bare string is the same in every language (code, names, numbers) and is never typeset.
   */
  labels: Record<string, Words | string>;
}

/** Which drawings a place shows: a page lets its width choose, a slide is always wide. */
export type Shape = 'both' | 'wide';

/** What every drawing takes. */
export interface DrawingProps {
  lang: Locale;
  /** Unique on the page: ids of titles and descriptions begin with it. */
  id: string;
  shape?: Shape;
}

/** A figure's labels in one language, typeset where they are words. */
export function labelsIn<Figure extends FigureWords>(
  figure: Figure,
  locale: Locale,
): Record<keyof Figure['labels'], string> {
  const entries = Object.entries(figure.labels).map(([name, label]) => [
    name,
    typeof label === 'string' ? label : typeset(label[locale], locale),
  ]);
  return Object.fromEntries(entries) as Record<keyof Figure['labels'], string>;
}

/** A label of several lines on one, where the drawing has the room. */
export const oneLine = (label: string): string => label.replaceAll('\n', ' ');
