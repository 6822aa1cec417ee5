import type { ChapterOutline, CourseOutline, QuestionOutline } from '../course/outline.ts';
import type { Progress } from '../progress/fold.ts';
import { markOf, meanOf, type Marked } from './figures.ts';

/** One answer says too little about an objective to rank it. */
export const FEWEST_ANSWERS = 2;
/** Below this mean, what was learnt is worth reading again; in [0, 1]. */
export const GAP = 0.8;

export interface ObjectiveRow extends Marked {
  id: string;
  chapter: string;
  /** In [0, 1]; undefined while nothing is answered. */
  mark?: number;
  /** Sections that teach what was not answered right, in the chapter's order. */
  again: string[];
}

export interface Objectives {
  /** Weakest first. */
  ranked: ObjectiveRow[];
  /** Begun, with too few answers to say; in the course's order. */
  uncertain: ObjectiveRow[];
  /** Not begun. */
  unanswered: number;
}

/** What the reader can do, objective by objective, by the mark shown for each question. */
export function objectives({ chapters }: CourseOutline, progress: Progress): Objectives {
  const rows = chapters.flatMap((chapter) => rowsOf(chapter, progress));
  const begun = rows.filter(({ done }) => done > 0);
  return {
    ranked: begun.filter(({ done }) => done >= FEWEST_ANSWERS).sort(byMark),
    uncertain: begun.filter(({ done }) => done < FEWEST_ANSWERS),
    unanswered: rows.length - begun.length,
  };
}

function rowsOf(chapter: ChapterOutline, { questions }: Progress): ObjectiveRow[] {
  const asked = Map.groupBy(chapter.questions, ({ objective }) => objective);
  const place = new Map(chapter.sections.map(({ id }, index) => [id, index]));
  return chapter.objectives.map(({ id }) => {
    const all = asked.get(id) ?? [];
    const marks = all.flatMap((question) => markedOf(question, markOf(questions.get(question.id))));
    const sum = marks.reduce((total, { mark }) => total + mark, 0);
    const mark = meanOf({ sum, done: marks.length });
    const missed = marks.filter((one) => one.mark < 1).map(({ section }) => section);
    const again = [...new Set(missed)].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const row = { id, chapter: chapter.id, done: marks.length, of: all.length, sum, again };
    return mark === undefined ? row : { ...row, mark };
  });
}

const markedOf = ({ section }: QuestionOutline, mark: number | undefined) =>
  mark === undefined ? [] : [{ section, mark }];

/** The weakest first; of equal ones, the one that more answers speak for. The sort is stable. */
const byMark = (one: ObjectiveRow, other: ObjectiveRow): number =>
  one.mark! - other.mark! || other.done - one.done;
