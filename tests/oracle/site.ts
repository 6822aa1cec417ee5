import type { Question } from '../../src/quiz/question.ts';
import type { Marked } from './agree.ts';
import { asWritten, codeOf } from './questions.ts';
import type { AnyQuestion } from './types.ts';

// Loaded when it is asked for: a kind that breaks must not keep the oracle's own tests from running.
const load = () => import('../../src/quiz/question.ts');

export type SiteMarking = (question: AnyQuestion, response: unknown) => Marked;

const asQuestion = (question: AnyQuestion) => asWritten(question) as unknown as Question;

/** The site's marking, with an oracle's question for its own. */
export async function siteMarking(): Promise<SiteMarking> {
  const { mark } = await load();
  return (question, response) => mark(asQuestion(question), response, codeOf(question));
}

/** One mark of the site's. */
export const siteMark = async (question: AnyQuestion, response: unknown): Promise<Marked> =>
  (await siteMarking())(question, response);

interface Kind {
  mark(key: unknown, response: unknown): Marked;
}

/** The site's marking by way of the key that stands in a page, as JSON. */
export async function markingByKey(): Promise<SiteMarking> {
  const { keyOf } = await load();
  const { kinds } = await import('../../src/quiz/kinds/kinds.ts');
  return (question, response) => {
    const key = keyOf(asQuestion(question), codeOf(question));
    const kind = kinds.find(({ name }) => name === question.kind) as Kind;
    return kind.mark(JSON.parse(JSON.stringify(key)), response);
  };
}
