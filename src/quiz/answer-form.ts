import type { Mark } from './mark.ts';

/** What a kind's form can do in a browser; `form-element.ts` of its folder exports one as `form`. */
export interface AnswerForm {
  mark(key: never, response: unknown): Mark;
  /** What was answered, as ids. */
  read(fields: HTMLFieldSetElement): unknown;
  /** Shows on each part whether it is right. */
  reveal(fields: HTMLFieldSetElement): void;
  /** Empties the answer and takes back what reveal() showed. */
  clear(fields: HTMLFieldSetElement): void;
}
