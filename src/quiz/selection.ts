import type { Level } from './schema/base.ts';

/** What choosing needs to know of a question. */
interface Candidate {
  id: string;
  section: string;
  level: Level;
  use: readonly string[];
}

/**
 * Questions for the end of a chapter: those for tests that are not for the text, spread over its
 * sections and then over the levels. The same at every build; in the bank's order.
 */
export function choose<Question extends Candidate>(
  questions: readonly Question[],
  count: number,
): Question[] {
  const left = questions.filter(({ use }) => use.includes('test') && !use.includes('text'));
  const chosen: Question[] = [];
  for (const section of turns(left, count)) {
    const next = rarestLevel(left, section, chosen);
    if (next !== undefined && chosen.length < count) chosen.push(next);
  }
  return questions.filter((question) => chosen.includes(question));
}

/** Sections in the order in which they give a question: spread out first, then one after another. */
function turns(questions: readonly Candidate[], count: number): string[] {
  const sections = [...new Set(questions.map(({ section }) => section))];
  const spread = sections.filter((_, place) => isPicked(place, sections.length, count));
  const rest = sections.filter((section) => !spread.includes(section));
  const round = [...spread, ...rest];
  return questions.flatMap(() => round);
}

/** Whether a place of `size` is one of the `count` evenly spread over it. */
const isPicked = (place: number, size: number, count: number): boolean =>
  Math.floor((place * count) / size) !== Math.floor(((place - 1) * count) / size);

function rarestLevel<Question extends Candidate>(
  questions: readonly Question[],
  section: string,
  chosen: readonly Question[],
): Question | undefined {
  const uses = ({ level }: Candidate) => chosen.filter((other) => other.level === level).length;
  return questions
    .filter((question) => question.section === section && !chosen.includes(question))
    .reduce<Question | undefined>(
      (best, question) => (best === undefined || uses(question) < uses(best) ? question : best),
      undefined,
    );
}
