/** How sure a reader is: not very (below 67 %), fairly (67 % or more), very (80 % or more). */
export type Certainty = 1 | 2 | 3;

/** A fraction up to this is wrong (`question_cbm::adjust_fraction`). */
const WRONG = 0.000_000_05;

/**
 * Marks of an answer by its certainty, as Moodle gives them (`question_cbm`): what is right, or half
 * right, earns the first times its fraction; what is wrong earns the second. They pay who judges
 * well: the second level is worth taking from 2/3 on, the third from 0.8 on.
 */
const marks: Record<Certainty, { right: number; wrong: number }> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** Certainty marks of an answer, from -6 to 3; `fraction` is in [0, 1]. */
export const certaintyMark = (fraction: number, certainty: Certainty): number =>
  fraction <= WRONG ? marks[certainty].wrong : marks[certainty].right * fraction;

export const isCertainty = (value: unknown): value is Certainty =>
  value === 1 || value === 2 || value === 3;
