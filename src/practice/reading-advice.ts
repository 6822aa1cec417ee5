import type { ChapterOutline } from '../course/outline.ts';
import type { Result } from './result.ts';

/** How to read a chapter after a few questions about it: ids of sections, in its order. */
export interface Advice {
  /** Those of the questions missed, and others with questions on the same objectives. */
  first: string[];
  /** Those of the questions that were right. */
  skim: string[];
}

export function adviceFor({ asked }: Result, { sections, questions }: ChapterOutline): Advice {
  const missed = asked.filter(({ state }) => state !== 'right');
  const objectives = new Set(missed.map(({ known }) => known?.objective));
  const related = questions.filter(({ objective }) => objectives.has(objective));
  const first = new Set(
    [...missed.map(({ known }) => known), ...related].map((question) => question?.section),
  );
  const right = asked.filter(({ state }) => state === 'right').map(({ known }) => known?.section);
  const inOrder = (wanted: (id: string) => boolean) =>
    sections.map(({ id }) => id).filter((id) => wanted(id));
  return {
    first: inOrder((id) => first.has(id)),
    skim: inOrder((id) => right.includes(id) && !first.has(id)),
  };
}
