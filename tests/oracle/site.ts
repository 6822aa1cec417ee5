import type { Question } from '../../src/quiz/question.ts';
import type { Marked } from './agree.ts';
import type { AnyQuestion, KindName } from './types.ts';

// Loaded when it is asked for: what breaks one kind must not keep the oracle's own tests from running.
const load = () => import('../../src/quiz/question.ts');

/** The site's marking, with an oracle's question for its own. */
export async function siteMarking(): Promise<(question: AnyQuestion, response: unknown) => Marked> {
  const { mark } = await load();
  return (question, response) => mark(question as unknown as Question, response);
}

/** One mark of the site's. */
export const siteMark = async (question: AnyQuestion, response: unknown): Promise<Marked> =>
  (await siteMarking())(question, response);

/** Whether the site marks questions of a kind at all. */
export async function isMarked(kind: KindName): Promise<boolean> {
  const { isAskable } = await load();
  return isAskable({ kind } as Question);
}

/** The site's marking by way of the key that stands in a page, as JSON. */
export async function markingByKey(): Promise<
  (question: AnyQuestion, response: unknown) => Marked
> {
  const [{ keyOf }, { kinds }] = await Promise.all([
    load(),
    import('../../src/quiz/kinds/kinds.ts'),
  ]);
  return (question, response) => {
    const key: unknown = JSON.parse(JSON.stringify(keyOf(question as unknown as Question)));
    const kind = kinds.find(({ name }) => name === question.kind) as Kind;
    return kind.mark(key, response);
  };
}

interface Kind {
  mark(key: unknown, response: unknown): Marked;
}
