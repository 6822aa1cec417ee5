import type { Locale, Words } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

/** A stretch of a text: `code`, `[label](name)` or plain words. */
export interface Part {
  kind: 'text' | 'code' | 'link';
  text: string;
  /** Of a link: the name that the view has an address for. */
  to?: string;
}

/** Neighbouring parts that are strong, or not, together. */
export interface Run {
  strong: boolean;
  parts: Part[];
}

/** Stands for a stretch of code while its neighbours are typeset; a private use character. */
const HIDDEN = '\uE000';

/**
 * Reads what a text of the content or of the interface may hold: `code`, **strong** and
 * [links](name); all the rest is typeset as words.
 */
export function richText(text: Words | string, locale: Locale): Run[] {
  const source = typeof text === 'string' ? text : text[locale];
  const codes: string[] = [];
  const hidden = source.replace(/`([^`]+)`/g, (_, code: string) => {
    codes.push(code);
    return `\`${HIDDEN}\``;
  });
  return typeset(hidden, locale)
    .split('**')
    .map((run, index) => ({ strong: index % 2 === 1, parts: partsOf(run, codes) }))
    .filter(({ parts }) => parts.length > 0);
}

/** Takes the codes off the list in order, as the runs are read in order. */
const partsOf = (run: string, codes: string[]): Part[] =>
  run
    .split(new RegExp(`(\`${HIDDEN}\`|\\[[^\\]]+\\]\\([\\w-]+\\))`))
    .filter((part) => part !== '')
    .map((part) => partOf(part, codes));

function partOf(part: string, codes: string[]): Part {
  if (part.includes(HIDDEN)) return { kind: 'code', text: codes.shift() ?? '' };
  const [, label, to] = /^\[([^\]]+)\]\(([\w-]+)\)$/.exec(part) ?? [];
  return label && to ? { kind: 'link', text: label, to } : { kind: 'text', text: part };
}
