import type { Mark } from './mark.ts';

/** What a kind's form can do in a browser; `form-element.ts` of its folder exports one as `form`. */
export interface AnswerForm {
  mark(key: never, response: unknown): Mark;
  /** Adds, once, what only a browser can do, such as moving between lines by arrows. */
  start?(fields: HTMLFieldSetElement, key: never): void;
  /** What was answered, as ids or as typed. */
  read(fields: HTMLFieldSetElement): unknown;
  /** Fills in what read() once gave; what the question no longer has is left out. Never throws. */
  write(fields: HTMLFieldSetElement, response: unknown): void;
  /** Why an invalid answer cannot be marked, in a sentence that the page brought. */
  complaint?(fields: HTMLFieldSetElement, key: never): string | undefined;
  /** Shows on each part whether it is right, and locks what could still be changed. */
  reveal(fields: HTMLFieldSetElement, key: never): void;
  /** Empties the answer and takes back what reveal() showed. */
  clear(fields: HTMLFieldSetElement): void;
}
