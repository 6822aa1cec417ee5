import { z } from 'astro/zod';
import type { Kind } from './kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { Mark } from './mark.ts';
import { distinctIds } from './schema/rules.ts';

type SchemasOf<List extends readonly Kind[]> = { [Place in keyof List]: List[Place]['schema'] };

/** One question, of any kind. */
export const questionSchema = z.discriminatedUnion(
  'kind',
  kinds.map((kind) => kind.schema) as unknown as SchemasOf<typeof kinds>,
);

/** content/chapters/<chapter>/quiz.yaml */
export const questionsSchema = z.array(questionSchema).superRefine((questions, context) => {
  for (const { path, message } of distinctIds('quiz', questions)) {
    context.addIssue({ code: 'custom', path: path.slice(1), message });
  }
});

export type Question = z.output<typeof questionSchema>;
export type QuestionOf<Name extends Question['kind']> = Extract<Question, { kind: Name }>;

const kindOf = (question: { kind: string }): Kind | undefined =>
  kinds.find((kind) => kind.name === question.kind);

/**
 * Marks a response by the published rules of the question's kind; `code` is the text of the
 * question's file, where it has one.
 * @throws when the kind has no marking yet, or needs a file; a response never makes it throw
 */
export function mark(question: Question, response: unknown, code?: string): Mark {
  const kind = kindOf(question);
  if (kind?.mark === undefined) throw new Error(unaskable(question));
  return kind.mark(keyOf(question, code) as never, response);
}

/**
 * What a browser needs to mark a question: ids, never words. `code` is the text of the question's
 * file, where it has one.
 * @throws when the kind has no form yet, or needs a file
 */
export function keyOf(question: Question, code?: string): unknown {
  const kind = kindOf(question);
  if (kind?.keyOf === undefined) throw new Error(unaskable(question));
  return kind.keyOf(question as never, code);
}

/** For authors: a question whose kind cannot be asked yet. */
export const unaskable = ({ id, kind }: { id: string; kind: string }): string => {
  const ready = kinds.filter((entry) => 'mark' in entry).map((entry) => `"${entry.name}"`);
  return `Question "${id}" is of kind "${kind}", which has no form yet. Ask it as ${ready.join(' or ')}.`;
};
