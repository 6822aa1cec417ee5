/** A word as a shell reads it, and as it was typed. */
export interface Word {
  /** Without its quotes; a dollar that stands for itself is LITERAL_DOLLAR. */
  text: string;
  typed: string;
  isOperator: boolean;
}

/** What a shell would still wait for: a closing quote, or the sign after a backslash. */
export type Fault = 'quote' | 'backslash';

/** Tells `'$HOME'` from `$HOME`: in the first, the dollar is a sign like another. Private use. */
export const LITERAL_DOLLAR = '\uE024';

const SPACE = /(?:\s|\\\r?\n)+/y;
const OPERATOR = /2>&1|2>|\|\||&&|>>|[|&;<>]/y;
const SINGLE = /'([^']*)'/y;
const ESCAPED = /\\([^])/y;
const PLAIN = /[^\s\\'"|&;<>$`]+/y;
const BACKQUOTED = /`(?:[^`\\]|\\[^])*`/y;
/** What a substitution is made of, besides the parentheses that are counted. */
const INSIDE = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[^'"]/y;

/**
 * Splits a line into words as a POSIX shell does (IEEE 1003.1, 2.2 Quoting, 2.3 Token
 * Recognition). Nothing is expanded: a substitution stays in its word as it was typed.
 */
export function wordsOf(line: string): Word[] | Fault {
  const words: Word[] = [];
  let at = 0;
  while ((at += lengthAt(SPACE, line, at)) < line.length) {
    const word = operatorAt(line, at) ?? wordAt(line, at);
    if (typeof word === 'string') return word;
    words.push(word);
    at += word.typed.length;
  }
  return words;
}

/** A `2` belongs to `2>` only where a word begins. */
function operatorAt(line: string, at: number): Word | undefined {
  const typed = line.slice(at, at + lengthAt(OPERATOR, line, at));
  return typed === '' ? undefined : { text: typed, typed, isOperator: true };
}

function wordAt(line: string, from: number): Word | Fault {
  let [at, text] = [from, ''];
  while (at < line.length && !/[\s|&;<>]/.test(line[at]!) && lengthAt(SPACE, line, at) === 0) {
    const piece = pieceAt(line, at);
    if (typeof piece === 'string') return piece;
    text += piece.text;
    at += piece.length;
  }
  return { text, typed: line.slice(from, at), isOperator: false };
}

interface Piece {
  text: string;
  length: number;
}

/** A run of a word: quoted, escaped, substituted or plain. */
function pieceAt(line: string, at: number): Piece | Fault {
  const sign = line[at]!;
  if (sign === '"') return doubleAt(line, at);
  const found = matchAt(sign === "'" ? SINGLE : sign === '\\' ? ESCAPED : PLAIN, line, at);
  if (sign === "'" || sign === '\\') {
    if (found === null) return sign === "'" ? 'quote' : 'backslash';
    return { text: literal(found[1]!), length: found[0].length };
  }
  const typed = found?.[0] ?? line.slice(at, at + (substitutionLength(line, at) || 1));
  return { text: typed, length: typed.length };
}

/** In double quotes a backslash escapes `"`, `\`, `$` and the backquote only. */
function doubleAt(line: string, from: number): Piece | Fault {
  let [at, text] = [from + 1, ''];
  while (at < line.length && line[at] !== '"') {
    const next = line.slice(at + 1, at + 2);
    const isEscape = line[at] === '\\' && /["\\$`\n]/.test(next);
    const length = isEscape ? 2 : substitutionLength(line, at) || 1;
    text += !isEscape ? line.slice(at, at + length) : next === '\n' ? ' ' : literal(next);
    at += length;
  }
  return at < line.length ? { text, length: at + 1 - from } : 'quote';
}

const literal = (text: string): string => text.replaceAll('$', LITERAL_DOLLAR);

/** Of `$(…)` or a pair of backquotes; 0 where there is none, or where it is not closed. */
function substitutionLength(line: string, from: number): number {
  if (!line.startsWith('$(', from)) return lengthAt(BACKQUOTED, line, from);
  let [at, depth] = [from + 1, 0];
  for (let piece; (piece = matchAt(INSIDE, line, at)?.[0]) !== undefined;) {
    depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
    at += piece.length;
    if (depth === 0) return at - from;
  }
  return 0;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

const lengthAt = (pattern: RegExp, line: string, at: number): number =>
  matchAt(pattern, line, at)?.[0].length ?? 0;
