import type { CourseOutline } from '../course/outline.ts';
import { dueAt } from '../progress/due.ts';
import type { Progress } from '../progress/fold.ts';
import { following, startOf } from './days.ts';

/** How many days are shown, today among them. */
export const DAYS_SHOWN = 14;

export interface DueDays {
  /** From today on; what is overdue is due today. `from` is local midnight, in milliseconds. */
  days: { from: number; due: number }[];
  /** Due after the last of them. */
  later: number;
}

/** How many of the course's questions are due, day by day. */
export function dueDays({ chapters }: CourseOutline, progress: Progress, now: number): DueDays {
  const today = startOf('day', now);
  const days = Array.from({ length: DAYS_SHOWN }, (_, day) => ({
    from: following('day', today, day),
    due: 0,
  }));
  const end = following('day', today, DAYS_SHOWN);
  let later = 0;
  for (const due of moments(chapters, progress, now)) {
    if (due >= end) later += 1;
    else (days.findLast(({ from }) => from <= due) ?? days[0]!).due += 1;
  }
  return { days, later };
}

function moments(
  chapters: CourseOutline['chapters'],
  { questions }: Progress,
  now: number,
): number[] {
  return chapters.flatMap((chapter) =>
    chapter.questions.flatMap(({ id }) => {
      const question = questions.get(id);
      return (question && dueAt(question, now)) ?? [];
    }),
  );
}
