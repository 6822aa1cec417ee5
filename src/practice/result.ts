import type { ChapterOutline, CourseOutline, QuestionOutline } from '../course/outline.ts';
import { earned } from '../progress/earned.ts';
import type { EventOf } from '../progress/event.ts';
import type { TestProgress } from '../progress/fold.ts';
import { certaintyMark, isCertainty, type Certainty } from '../quiz/certainty.ts';

/** What became of one question of a test. */
export interface Asked {
  question: string;
  /** Place in the test, from 1, among the questions that count. */
  place: number;
  state: 'right' | 'partial' | 'wrong' | 'blank';
  /** In [0, 1]. */
  mark: number;
  answer?: EventOf<'answer'>;
  /** Where it stands in the course; absent once it has left it. */
  known?: QuestionOutline & { chapter: string };
  /** Another version was answered than the course has now. */
  isChanged: boolean;
}

/** Marks on the questions of one section, or of one objective. */
export interface Sum {
  id: string;
  chapter: string;
  mark: number;
  of: number;
  /** The sections that teach it. */
  sections: string[];
}

export interface Result {
  asked: Asked[];
  mark: number;
  /** Questions that count: those of the course, and those that left it after they were answered. */
  of: number;
  blank: number;
  sections: Sum[];
  objectives: Sum[];
  /** Certainty marks of the answers that came with a certainty; absent when none did. */
  certainty?: { points: number; of: number };
}

/** What a test came to, out of the log and the course as it is now. */
export function resultOf(test: TestProgress, course: CourseOutline): Result {
  const known = knownIn(course);
  const asked = test.started.questions
    .filter((question) => test.answers.has(question) || known.has(question))
    .map((question, index) => become(question, index + 1, test, known.get(question)));
  return {
    asked,
    mark: sum(asked.map(({ mark }) => mark)),
    of: asked.length,
    blank: asked.filter(({ state }) => state === 'blank').length,
    sections: inCourseOrder(
      sums(asked, ({ section }) => section),
      course.chapters,
      'sections',
    ),
    objectives: inCourseOrder(
      sums(asked, ({ objective }) => objective),
      course.chapters,
      'objectives',
    ),
    ...certaintyOf(asked),
  };
}

/** Every question of the course, by id, with its chapter. */
export const knownIn = ({ chapters }: CourseOutline): Map<string, NonNullable<Asked['known']>> =>
  new Map(
    chapters.flatMap(({ id: chapter, questions }) =>
      questions.map((question) => [question.id, { ...question, chapter }]),
    ),
  );

function become(
  question: string,
  place: number,
  { answers }: TestProgress,
  known: Asked['known'],
): Asked {
  const answer = answers.get(question);
  const state = answer === undefined || answer.state === 'unmarked' ? 'blank' : answer.state;
  return {
    question,
    place,
    state,
    mark: (answer && earned(answer)) ?? 0,
    ...(answer && { answer }),
    ...(known && { known }),
    isChanged: answer !== undefined && known !== undefined && answer.version !== known.version,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function sums(
  asked: readonly Asked[],
  keyOf: (known: NonNullable<Asked['known']>) => string,
): Sum[] {
  const byKey = new Map<string, Sum>();
  for (const { known, mark } of asked) {
    if (known === undefined) continue;
    const [id, { chapter, section }] = [keyOf(known), known];
    const before = byKey.get(id) ?? { id, chapter, mark: 0, of: 0, sections: [] };
    const sections = [...new Set([...before.sections, section])];
    byKey.set(id, { ...before, mark: before.mark + mark, of: before.of + 1, sections });
  }
  return [...byKey.values()];
}

/** Objectives are named within their chapter by ids that the course has once. */
function inCourseOrder(
  all: readonly Sum[],
  chapters: readonly ChapterOutline[],
  of: 'sections' | 'objectives',
): Sum[] {
  const order = chapters.flatMap((chapter) => chapter[of].map(({ id }) => `${chapter.id} ${id}`));
  const place = ({ chapter, id }: Sum) => order.indexOf(`${chapter} ${id}`);
  return [...all].sort((one, other) => place(one) - place(other));
}

function certaintyOf(asked: readonly Asked[]): Pick<Result, 'certainty'> {
  const sure = asked.filter(
    ({ answer, state }) => isCertainty(answer?.certainty) && state !== 'blank',
  );
  if (sure.length === 0) return {};
  const points = sure.map(({ answer, mark }) =>
    certaintyMark(mark, answer!.certainty as Certainty),
  );
  return { certainty: { points: sum(points), of: 3 * sure.length } };
}

/** To rework: wrong, in part or blank; those of which the reader was most sure come first. */
export const toRework = ({ asked }: Result): Asked[] =>
  asked
    .filter(({ state }) => state !== 'right')
    .sort((one, other) => sureness(other) - sureness(one) || one.place - other.place);

const sureness = ({ answer, state }: Asked): number =>
  state === 'blank' ? 0 : (answer?.certainty ?? 0);
