import type { EventOf } from '../progress/event.ts';
import type { Progress } from '../progress/fold.ts';
import { certaintyMark, isCertainty, type Certainty } from '../quiz/certainty.ts';
import { answersOf } from './figures.ts';

/**
 * How often one must be right for a level to pay, in [0, 1]: level 2 earns more than level 1 above
 * 2/3, and level 3 more than level 2 above 0.8, by the marks of quiz/certainty.ts.
 */
export const bands: Record<Certainty, { low: number; high: number }> = {
  1: { low: 0, high: 2 / 3 },
  2: { low: 2 / 3, high: 0.8 },
  3: { low: 0.8, high: 1 },
};

/** Fewer answers than this say nothing about a level. */
export const FEWEST_AT_LEVEL = 5;

export interface Level {
  level: Certainty;
  answers: number;
  right: number;
  /** `right` out of `answers`, in [0, 1]; undefined without an answer. */
  share?: number;
  /** Against the band: right less often than the certainty says, as often, or more often. */
  verdict?: 'over' | 'within' | 'under';
}

export interface Calibration {
  levels: Level[];
  /** Answers with a certainty. */
  answers: number;
  /** Certainty marks in all: out of `3 * answers`; may be negative. */
  certaintyMarks: number;
  /** The sum of their plain fractions, out of `answers`. */
  marks: number;
  /** Questions whose mark shown was given to a wrong answer of which the reader was very sure. */
  mistakes: string[];
}

type Sure = EventOf<'answer'> & { certainty: Certainty; fraction: number };

/** How well the reader knows what they know, over all answers given with a certainty. */
export function calibration({ questions }: Pick<Progress, 'questions'>): Calibration {
  const sure = answersOf(questions.values()).filter(isSure);
  const given = [...new Map(sure.map((answer) => [attemptOf(answer), answer])).values()];
  return {
    levels: ([1, 2, 3] as const).map((level) => levelOf(level, given)),
    answers: given.length,
    certaintyMarks: given.reduce(
      (sum, answer) => sum + certaintyMark(answer.fraction, answer.certainty),
      0,
    ),
    marks: given.reduce((sum, { fraction }) => sum + fraction, 0),
    mistakes: [...questions].flatMap(([id, { latest }]) =>
      latest?.certainty === 3 && latest.state === 'wrong' ? id : [],
    ),
  };
}

const isSure = (answer: EventOf<'answer'>): answer is Sure =>
  isCertainty(answer.certainty) && answer.fraction !== null;

/** Two tabs may both have given the same attempt: the later one counts. */
const attemptOf = ({ question, attempt }: Sure): string => `${attempt} ${question}`;

function levelOf(level: Certainty, given: readonly Sure[]): Level {
  const at = given.filter(({ certainty }) => certainty === level);
  const right = at.filter(({ state }) => state === 'right').length;
  if (at.length === 0) return { level, answers: 0, right };
  const share = right / at.length;
  return { level, answers: at.length, right, share, verdict: verdictOf(level, share) };
}

function verdictOf(level: Certainty, share: number): NonNullable<Level['verdict']> {
  const { low, high } = bands[level];
  if (share < low) return 'over';
  return share > high ? 'under' : 'within';
}

/** The level that says most: farthest from its band, among those with enough answers. */
export function tellingLevel({ levels }: Calibration): Level | undefined {
  const enough = levels.filter(({ answers }) => answers >= FEWEST_AT_LEVEL);
  return enough.toSorted(
    (one, other) => distance(other) - distance(one) || other.level - one.level,
  )[0];
}

function distance({ level, share = 0 }: Level): number {
  const { low, high } = bands[level];
  return Math.max(low - share, share - high, 0);
}
