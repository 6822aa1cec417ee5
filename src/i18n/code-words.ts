/** Words of a code that a line must not break at their hyphens; longer ones could not fit a phone. */
const UNBROKEN = /^(?=.{1,20}$)\S*-\S*$/u;

/** A code as its words and the spaces between, each with whether it must stay on one line. */
export const codeWords = (code: string): { text: string; unbroken: boolean }[] =>
  code
    .split(/(\s+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, unbroken: UNBROKEN.test(text) }));
