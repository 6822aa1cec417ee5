import type { z } from 'astro/zod';

/** A mistake of the author: where in the question, what is wrong and what to do. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** Judges one question that has the right shape. */
export type Rule<Question> = (question: Question) => Problem[];

/** For `superRefine`: runs every rule and reports every problem, not only the first. */
export const judge =
  <Question extends { id: string }>(...rules: Rule<Question>[]) =>
  (question: Question, context: z.RefinementCtx): void => {
    for (const { path, message } of rules.flatMap((rule) => rule(question))) {
      const text = `Question "${question.id}": ${message}`;
      context.addIssue({ code: 'custom', path, message: text });
    }
  };

/** No two entries of a list may share an id: a response would not know which one it names. */
export function distinctIds(field: string, entries: readonly { id: string }[]): Problem[] {
  return repeated(entries.map((entry) => entry.id)).map(({ value, place }) => ({
    path: [field, place, 'id'],
    message: `the id "${value}" is used twice in \`${field}\`. Give each entry an id of its own.`,
  }));
}

/** The values that stand in a list again, with the place of the repetition. */
export const repeated = <Value>(values: readonly Value[]): { value: Value; place: number }[] =>
  values
    .map((value, place) => ({ value, place }))
    .filter(({ value, place }) => values.indexOf(value) < place);
