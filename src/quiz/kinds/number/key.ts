import type { Words } from '../../../i18n/locales.ts';

interface Range {
  value: number;
  tolerance: number;
}

/** What the browser needs of a question whose answer is a number: no words but its unit. */
export interface NumberKey extends Range {
  id: string;
  version: number;
  kind: string;
  unit?: Words | undefined;
  /** Foreseen wrong numbers; the page holds their whys in the same order. */
  misses: readonly Range[];
}

const range = ({ value, tolerance }: Range): Range => ({ value, tolerance });

export const numberKey = (question: NumberKey): NumberKey => ({
  id: question.id,
  version: question.version,
  kind: question.kind,
  ...range(question),
  ...(question.unit && { unit: question.unit }),
  misses: question.misses.map(range),
});
