import { isBlank } from './blank.ts';
import { blank, graded, invalid, type Mark, type Unmarked } from './mark.ts';

/** What became of one part of a question. Left blank, it counts as wrong. */
export type PartResult = 'right' | 'wrong' | 'missed';

/** The result of every part by its id, or why the response cannot be marked. */
export type PartResults = ReadonlyMap<string, PartResult> | Unmarked;

/** How a response to one part, which is not null, is judged. */
export type JudgePart<Part> = (part: Part, answer: string) => PartResult | 'invalid';

/** Judges a response `{partId: answer}`; a part that it lacks, or that is null, is left blank. */
export function resultsOf<Part extends { id: string }>(
  parts: readonly Part[],
  response: unknown,
  judge: JudgePart<Part>,
): PartResults {
  if (isBlank(response)) return blank;
  if (!isAnswerOf(parts, response)) return invalid;
  const results = parts.map(
    (part) => [part.id, judge(part, ownOf(response, part.id) ?? '')] as const,
  );
  if (!results.every(isJudged)) return invalid;
  return results.every(([, result]) => result === 'missed') ? blank : new Map(results);
}

/** Right parts by parts. */
export function markParts(results: PartResults): Mark {
  if ('state' in results) return results;
  const right = [...results.values()].filter((result) => result === 'right').length;
  return graded(right / results.size);
}

type Answer = Record<string, string | null | undefined>;

const isAnswerOf = (parts: readonly { id: string }[], response: unknown): response is Answer =>
  typeof response === 'object' &&
  !Array.isArray(response) &&
  Object.entries(response as object).every(
    ([id, value]) =>
      parts.some((part) => part.id === id) &&
      (typeof value === 'string' || value === null || value === undefined),
  );

/** An id may be a name that every object has, such as "constructor". */
const ownOf = (response: Answer, id: string) =>
  Object.hasOwn(response, id) ? response[id] : undefined;

const isJudged = (
  result: readonly [string, PartResult | 'invalid'],
): result is readonly [string, PartResult] => result[1] !== 'invalid';
