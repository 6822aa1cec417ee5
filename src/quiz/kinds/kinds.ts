import { choicesKey } from '../choices.ts';
import type { Kind } from '../kind.ts';
import { commandKey } from './command/key.ts';
import { markCommand } from './command/mark.ts';
import { command } from './command/schema.ts';
import { markGaps, gapsKey } from './gaps/mark.ts';
import { gaps } from './gaps/schema.ts';
import { lineKey } from './line/key.ts';
import { markLine } from './line/mark.ts';
import { line } from './line/schema.ts';
import { markMatch, matchKey } from './match/mark.ts';
import { match } from './match/schema.ts';
import { markMultiple } from './multiple/mark.ts';
import { multiple } from './multiple/schema.ts';
import { numberKey } from './number/key.ts';
import { markNumber } from './number/mark.ts';
import { number } from './number/schema.ts';
import { markOrder, orderKey } from './order/mark.ts';
import { order } from './order/schema.ts';
import { markShort, shortKey } from './short/mark.ts';
import { short } from './short/schema.ts';
import { markSingle } from './single/mark.ts';
import { single } from './single/schema.ts';

/** All kinds of question; the schema of a question is made from this list. */
export const kinds = [
  { name: 'single', schema: single, mark: markSingle, keyOf: choicesKey },
  { name: 'multiple', schema: multiple, mark: markMultiple, keyOf: choicesKey },
  { name: 'match', schema: match, mark: markMatch, keyOf: matchKey },
  { name: 'order', schema: order, mark: markOrder, keyOf: orderKey },
  { name: 'gaps', schema: gaps, mark: markGaps, keyOf: gapsKey },
  { name: 'short', schema: short, mark: markShort, keyOf: shortKey },
  { name: 'number', schema: number, mark: markNumber, keyOf: numberKey },
  { name: 'command', schema: command, mark: markCommand, keyOf: commandKey },
  { name: 'line', schema: line, mark: markLine, keyOf: lineKey },
] as const satisfies readonly Kind[];
