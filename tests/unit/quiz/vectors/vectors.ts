import type { KindName } from '../../../oracle/types.ts';
import { commandVectors } from './command.ts';
import { gapsVectors } from './gaps.ts';
import { lineVectors } from './line.ts';
import { matchVectors } from './match.ts';
import { multipleVectors } from './multiple.ts';
import { numberVectors } from './number.ts';
import { orderVectors } from './order.ts';
import { shortVectors } from './short.ts';
import { singleVectors } from './single.ts';
import type { Vector } from './vector.ts';

export const vectorsByKind: Record<KindName, Vector[]> = {
  single: singleVectors,
  multiple: multipleVectors,
  match: matchVectors,
  order: orderVectors,
  gaps: gapsVectors,
  short: shortVectors,
  number: numberVectors,
  command: commandVectors,
  line: lineVectors,
};
