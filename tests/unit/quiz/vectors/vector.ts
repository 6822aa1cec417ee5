import type { AnyQuestion, Mark } from '../../../oracle/types.ts';

/** A response and the mark that was computed for it by hand, from the published rules. */
export interface Vector {
  name: string;
  question: AnyQuestion;
  response: unknown;
  expected: Mark;
}

export const right: Mark = { state: 'right', fraction: 1 };
export const wrong: Mark = { state: 'wrong', fraction: 0 };
export const blank: Mark = { state: 'unmarked', reason: 'blank' };
export const invalid: Mark = { state: 'unmarked', reason: 'invalid' };
export const partial = (fraction: number): Mark => ({ state: 'partial', fraction });

type Row = [name: string, response: unknown, expected: Mark];

/** The vectors of one question. */
export const vectors = (question: AnyQuestion, ...rows: Row[]): Vector[] =>
  rows.map(([name, response, expected]) => ({ name, question, response, expected }));
