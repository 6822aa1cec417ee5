import type { Mark } from './mark.ts';

/**
 * A kind of question. A folder below kinds/ holds:
 *
 * schema.ts          what the author writes
 * mark.ts            the pure marking, which needs the question's key and no words
 * Form.astro         what is to be answered, complete without JavaScript
 * Rationale.astro    the answer and every `why`
 * form-element.ts    the same form in a browser: read, reveal, clear (see answer-form.ts)
 *
 * A kind without the last four has a schema only; asking such a question stops the build.
 */
export interface Kind {
  name: string;
  schema: { safeParse(value: unknown): { success: boolean } };
  /** Never throws; what the question does not know is `invalid`, not wrong. */
  mark?(key: never, response: unknown): Mark;
  /**
   * What marking needs of a question: ids, never words. It stands in the page.
   * `code` is the text of the question's file, where it has one.
   */
  keyOf?(question: never, code?: string): unknown;
}
