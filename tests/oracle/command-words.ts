/** A dollar that a shell would leave alone; no keyboard has this sign. */
export const literalDollar = '\u{E000}';

/** A part of the line: one sign, or a whole substitution. Only bare ones part words. */
interface Sign {
  text: string;
  bare: boolean;
}

/** What stands between two operators, and the operators, in order. */
export interface ParsedLine {
  commands: string[][];
  operators: string[];
}

/** Longest first, so that `||` is not read as two pipes. */
const operators = ['2>&1', '2>', '||', '&&', '>>', '|', ';', '&', '>', '<'];

/** Reads a line as a shell does; undefined when a quote is not closed or a backslash ends it. */
export function parseLine(line: string): ParsedLine | undefined {
  const signs = unquote(
    line
      .trimStart()
      .replace(/^[$#] /u, '')
      .replace(/\r\n/gu, '\n'),
  );
  return signs && arrange(signs);
}

/** First pass: takes quotes and backslashes off and remembers what they protected. */
function unquote(line: string): Sign[] | undefined {
  const signs: Sign[] = [];
  let rest = line;
  while (rest !== '') {
    const step = firstPiece(rest);
    if (step === undefined) return undefined;
    signs.push(...step.signs);
    rest = rest.slice(step.length);
  }
  return signs;
}

interface Piece {
  signs: Sign[];
  /** How many signs of the line it took. */
  length: number;
}

function firstPiece(line: string): Piece | undefined {
  const substitution = /^`(?:\\.|[^`\\])*`/su.exec(line)?.[0] ?? dollarParentheses(line);
  if (substitution !== undefined) return verbatim(substitution);
  if (line.startsWith("'")) return singleQuoted(line);
  if (line.startsWith('"')) return doubleQuoted(line);
  if (line.startsWith('\\')) return escaped(line);
  return { signs: [{ text: line[0]!, bare: true }], length: 1 };
}

const verbatim = (text: string): Piece => ({ signs: [{ text, bare: false }], length: text.length });

/** `$(…)` up to its own closing parenthesis; parentheses in quotes do not count. */
function dollarParentheses(line: string): string | undefined {
  if (!line.startsWith('$(')) return undefined;
  let depth = 0;
  for (const part of line.matchAll(/\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^]/gsu)) {
    const [text] = part;
    if (text === "'" || text === '"') return undefined;
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (text === ')' && depth === 0) return line.slice(0, part.index + 1);
  }
  return undefined;
}

/** A sign that quotes or a backslash protect. */
const literal = (text: string): Sign => ({
  text: text === '$' ? literalDollar : text,
  bare: false,
});

/** Quotes with nothing between them are still a word. */
const emptyWord: Sign = { text: '', bare: false };

function singleQuoted(line: string): Piece | undefined {
  const end = line.indexOf("'", 1);
  if (end < 0) return undefined;
  return { signs: [emptyWord, ...line.slice(1, end).split('').map(literal)], length: end + 1 };
}

function doubleQuoted(line: string): Piece | undefined {
  const signs = [emptyWord];
  let place = 1;
  while (place < line.length && line[place] !== '"') {
    const escapes = line[place] === '\\' && '"\\$`\n'.includes(line[place + 1] ?? 'end');
    const substitution = escapes ? undefined : dollarParentheses(line.slice(place));
    if (escapes) signs.push({ ...afterBackslash(line[place + 1]!), bare: false });
    else signs.push({ text: substitution ?? line[place]!, bare: false });
    place += escapes ? 2 : (substitution?.length ?? 1);
  }
  return place < line.length ? { signs, length: place + 1 } : undefined;
}

function escaped(line: string): Piece | undefined {
  if (line.length === 1) return undefined;
  return { signs: [afterBackslash(line[1]!)], length: 2 };
}

/** A line that goes on in the next one has a space there. */
const afterBackslash = (sign: string): Sign =>
  sign === '\n' ? { text: ' ', bare: true } : literal(sign);

/** Second pass: parts the signs into words, and the words into commands. */
function arrange(signs: readonly Sign[]): ParsedLine {
  const parsed: ParsedLine = { commands: [[]], operators: [] };
  let word: string | undefined;
  const endWord = () => {
    if (word !== undefined) parsed.commands.at(-1)!.push(word);
    word = undefined;
  };
  for (let place = 0; place < signs.length; place += 1) {
    const operator = operatorAt(signs, place, word === undefined);
    const { text, bare } = signs[place]!;
    if (operator === undefined && !(bare && isSpace(text))) word = (word ?? '') + text;
    else endWord();
    if (operator === undefined) continue;
    parsed.operators.push(operator);
    parsed.commands.push([]);
    place += operator.length - 1;
  }
  endWord();
  return parsed;
}

/** Any white space, since nobody sees that a space does not break; a shell takes three signs. */
const isSpace = (sign: string): boolean => /^\s$/u.test(sign);

/** `2>` is an operator only where a word would begin: `a2>b` writes what `a2` says. */
function operatorAt(signs: readonly Sign[], place: number, wordBegins: boolean) {
  return operators
    .filter((operator) => wordBegins || !operator.startsWith('2'))
    .find((operator) =>
      [...operator].every((text, step) => {
        const sign = signs[place + step];
        return sign?.bare === true && sign.text === text;
      }),
    );
}
