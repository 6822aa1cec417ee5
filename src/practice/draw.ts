import type { ChapterOutline, CourseOutline, QuestionOutline } from '../course/outline.ts';
import type { TestForm } from '../progress/event.ts';
import type { Progress } from '../progress/fold.ts';
import { shownOrder } from '../quiz/shown-order.ts';
import type { Asked } from './asked.ts';
import { shares } from './shares.ts';

/** What a test asks, in order. */
export interface Draw {
  form: TestForm;
  chapters: string[];
  questions: string[];
}

type Answered = Progress['questions'];

/** Questions asked before a chapter is read, each of another section where there are enough. */
const BEFORE = 3;

/** Draws a test. The same seed and the same progress give the same one. */
export function draw(asked: Asked, course: CourseOutline, progress: Progress, seed: string): Draw {
  const chapters = course.chapters.filter(({ id }) => asked.chapters.includes(id));
  const drawn = drawers[asked.form](chapters, asked, progress.questions, seed);
  return { form: asked.form, chapters: asked.chapters, questions: drawn.map(({ id }) => id) };
}

const drawers = { chapter: drawChapter, exam: drawExam, before: drawBefore };

/** Mistakes first, those made with confidence before the others; then what was never answered. */
function drawChapter(chapters: ChapterOutline[], asked: Asked, answered: Answered, seed: string) {
  const count = 'count' in asked ? asked.count : Infinity;
  const all = chapters.flatMap(({ questions }) => questions);
  const forTests = all.filter(({ use }) => use.includes('test'));
  return inNeed(forTests.length < count ? all : forTests, answered, seed).slice(0, count);
}

/** The same share of each chapter, whatever was answered before, in one mixed order. */
function drawExam(chapters: ChapterOutline[], asked: Asked, _: Answered, seed: string) {
  const pools = chapters.map(({ questions }) =>
    bySection(
      shownOrder(
        seed,
        questions.filter(({ use }) => use.includes('exam') || use.includes('test')),
      ),
    ),
  );
  const count = 'count' in asked ? asked.count : 0;
  const parts = shares(
    pools.map(({ length }) => length),
    count,
  );
  return shownOrder(
    `${seed} mixed`,
    pools.flatMap((pool, place) => pool.slice(0, parts[place])),
  );
}

/** One question of each of three sections, spread from the chapter's first to its last. */
function drawBefore(chapters: ChapterOutline[], _: Asked, answered: Answered, seed: string) {
  const pool = chapters
    .flatMap(({ questions }) => questions)
    .filter(({ use }) => use.includes('test') || use.includes('text'));
  const fresh = inNeed(pool, answered, seed).sort(
    (one, other) => Number(answered.has(one.id)) - Number(answered.has(other.id)),
  );
  const sections = [...new Set(pool.map(({ section }) => section))];
  const spread = evenly(sections, BEFORE);
  const first = spread.flatMap((id) => fresh.find(({ section }) => section === id) ?? []);
  const rest = bySection(fresh).filter((question) => !first.includes(question));
  return [...first, ...rest].slice(0, BEFORE);
}

/** So many of a list, with even gaps between; all of it when it is shorter. */
const evenly = <Entry>(list: readonly Entry[], count: number): Entry[] =>
  list.length <= count
    ? [...list]
    : Array.from(
        { length: count },
        (_, place) => list[Math.floor(((place + 0.5) * list.length) / count)]!,
      );

/** How much a question needs to be asked: 0 most. */
function needOf({ id }: QuestionOutline, answered: Answered): 0 | 1 | 2 | 3 {
  const latest = answered.get(id)?.latest;
  if (latest === undefined) return 2;
  if (latest.state === 'right') return 3;
  return latest.certainty === 3 ? 0 : 1;
}

/** In order of need; those answered right longest ago before the others. */
export function inNeed(
  questions: readonly QuestionOutline[],
  answered: Answered,
  seed: string,
): QuestionOutline[] {
  const at = (id: string) => answered.get(id)?.latest?.at ?? 0;
  return shownOrder(seed, questions).sort((one, other) => {
    const [need, others] = [needOf(one, answered), needOf(other, answered)];
    return need - others || (need === 3 ? at(one.id) - at(other.id) : 0);
  });
}

/** The first of each section, then the second of each, and so on. */
function bySection(questions: readonly QuestionOutline[]): QuestionOutline[] {
  const turn = new Map<string, number>();
  const turns = questions.map((question) => {
    const place = turn.get(question.section) ?? 0;
    turn.set(question.section, place + 1);
    return { question, place };
  });
  return turns.sort((one, other) => one.place - other.place).map(({ question }) => question);
}
