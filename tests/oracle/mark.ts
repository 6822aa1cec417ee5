import { oracleCommand } from './command.ts';
import { oracleGaps } from './gaps.ts';
import { oracleLine } from './line.ts';
import { oracleMatch } from './match.ts';
import { oracleMultiple } from './multiple.ts';
import { oracleNumber } from './number.ts';
import { oracleOrder } from './order.ts';
import { oracleShort } from './short.ts';
import { oracleSingle } from './single.ts';
import type { AnyQuestion, Fields, KindName, Mark } from './types.ts';

type Marking<Name extends KindName> = (question: Fields[Name], response: unknown) => Mark;

const markings: { [Name in KindName]: Marking<Name> } = {
  single: oracleSingle,
  multiple: oracleMultiple,
  match: oracleMatch,
  order: oracleOrder,
  gaps: oracleGaps,
  short: oracleShort,
  number: oracleNumber,
  command: oracleCommand,
  line: oracleLine,
};

export const kindNames = Object.keys(markings) as KindName[];

/** Marks a response by the published rules, independently of the site's own marking. */
export const oracle = (question: AnyQuestion, response: unknown): Mark =>
  markings[question.kind](question as never, response);
