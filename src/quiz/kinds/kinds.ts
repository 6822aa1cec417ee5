import { choicesKey } from '../choices.ts';
import type { Kind } from '../kind.ts';
import { command } from './command/schema.ts';
import { gaps } from './gaps/schema.ts';
import { line } from './line/schema.ts';
import { match } from './match/schema.ts';
import { markMultiple } from './multiple/mark.ts';
import { multiple } from './multiple/schema.ts';
import { number } from './number/schema.ts';
import { order } from './order/schema.ts';
import { short } from './short/schema.ts';
import { markSingle } from './single/mark.ts';
import { single } from './single/schema.ts';

/** All kinds of question; the schema of a question is made from this list. */
export const kinds = [
  { name: 'single', schema: single, mark: markSingle, keyOf: choicesKey },
  { name: 'multiple', schema: multiple, mark: markMultiple, keyOf: choicesKey },
  { name: 'match', schema: match },
  { name: 'order', schema: order },
  { name: 'gaps', schema: gaps },
  { name: 'short', schema: short },
  { name: 'number', schema: number },
  { name: 'command', schema: command },
  { name: 'line', schema: line },
] as const satisfies readonly Kind[];
