import type fc from 'fast-check';
import { lineCases, multipleCases, orderCases, singleCases } from './arbitraries/choices.ts';
import { commandCases } from './arbitraries/command.ts';
import type { Case } from './arbitraries/common.ts';
import { gapsCases } from './arbitraries/gaps.ts';
import { matchCases } from './arbitraries/match.ts';
import { numberCases } from './arbitraries/number.ts';
import { shortCases } from './arbitraries/short.ts';
import type { AnyQuestion, KindName } from './types.ts';

const cases: { [Name in KindName]: fc.Arbitrary<Case<Name>> } = {
  single: singleCases,
  multiple: multipleCases,
  match: matchCases,
  order: orderCases,
  gaps: gapsCases,
  short: shortCases,
  number: numberCases,
  command: commandCases,
  line: lineCases,
};

export interface AnyCase {
  question: AnyQuestion;
  response: unknown;
}

/** Random questions of a kind with random responses, of which every mark comes up. */
export const casesOfKind = (name: KindName): fc.Arbitrary<AnyCase> =>
  cases[name] as fc.Arbitrary<AnyCase>;
