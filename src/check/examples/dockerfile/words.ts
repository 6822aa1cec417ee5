/** Cuts at spaces, quotes kept: BuildKit reads ENV, LABEL and ARG so. */
export function quotedWords(text: string, escape: string): string[] {
  const escaped = `\\${escape}[^]`;
  const word = new RegExp(
    `(?:${escaped}|'[^']*'|"(?:${escaped}|[^"\\${escape}])*"|[^\\s'"\\${escape}]|['"\\${escape}])+`,
    'g',
  );
  return text.match(word) ?? [];
}

export const spacedWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export interface Pair {
  key: string;
  value?: string;
  /** Written with a space, `ENV name value`: all that follows is the value. */
  legacy?: true;
}

/** The pairs of ENV and LABEL. */
export function pairsOf(text: string, escape: string): Pair[] {
  const words = quotedWords(text, escape);
  if (words[0]?.includes('=') !== false) return words.map(pairOf);
  const [, key = '', value] = /^(\S+)(?:\s+([^]*))?$/.exec(text) ?? [];
  return [{ key, ...(value !== undefined && { value }), legacy: true }];
}

/** What ARG declares, each with a default or without. */
export const declarationsOf = (text: string, escape: string): Pair[] =>
  quotedWords(text, escape).map(pairOf);

function pairOf(word: string): Pair {
  const cut = word.indexOf('=');
  return cut < 0 ? { key: word } : { key: word.slice(0, cut), value: word.slice(cut + 1) };
}
