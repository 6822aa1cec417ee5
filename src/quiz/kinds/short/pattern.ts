import { comparable, type Fold } from '../../typed-text.ts';

/** Moodle's: a backslash before a star makes it a star. */
const STAR = /(?<!\\)\*/;

/**
 * Whether a text matches a pattern from end to end; `*` stands for any signs, none included, and
 * `\*` for a star (`qtype_shortanswer_question::compare_string_with_wildcard`).
 */
export function matches(pattern: string, text: string, fold: readonly Fold[]): boolean {
  const [first = '', ...rest] = comparable(pattern, fold).split(STAR).map(unescaped);
  const given = comparable(text, fold);
  const last = rest.pop();
  if (last === undefined) return given === first;
  if (!given.startsWith(first) || given.length < first.length + last.length) return false;
  return (
    given.endsWith(last) && inTurn(rest, given.slice(first.length, given.length - last.length))
  );
}

/** The earliest place of each leaves the most room to the next. */
function inTurn(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
}

const unescaped = (piece: string): string => piece.replaceAll('\\*', '*');

/** A pattern as readers see it: an ellipsis where anything may stand. */
export const shownPattern = (pattern: string): string =>
  pattern.split(STAR).map(unescaped).join('…');
