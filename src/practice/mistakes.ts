import type { CourseOutline } from '../course/outline.ts';
import { earned } from '../progress/earned.ts';
import type { Progress } from '../progress/fold.ts';
import { isConfidentlyWrong, questionsOf, type Asked } from './queue.ts';

export interface Mistake extends Asked {
  /** The reader was very sure, and wrong. */
  confident: boolean;
}

/** Questions whose latest mark is below 1: those confidently wrong first, then as the course goes. */
export function mistakesOf({ questions }: Progress, outline: CourseOutline): Mistake[] {
  const missed = [...questionsOf(outline).values()].filter(({ id }) => {
    const latest = questions.get(id)?.latest;
    return latest !== undefined && (earned(latest) ?? 1) < 1;
  });
  const mistakes = missed.map((asked) => ({
    ...asked,
    confident: isConfidentlyWrong(questions.get(asked.id)),
  }));
  return [
    ...mistakes.filter(({ confident }) => confident),
    ...mistakes.filter(({ confident }) => !confident),
  ];
}
