import { isBlank } from '../../blank.ts';
import { blank, graded, invalid, type Mark } from '../../mark.ts';
import type { NumberKey } from './key.ts';
import { readNumber } from './reading.ts';

type Asked = Pick<NumberKey, 'value' | 'tolerance' | 'unit'>;

/**
 * Moodle's numerical answer with its nominal tolerance (`qtype_numerical_answer::get_tolerance_interval`):
 * right within `value` ± `tolerance`, the ends included, with a little room for decimals that a
 * computer cannot write. What is no number, or is in another unit, is invalid.
 */
export function markNumber(question: Asked, response: unknown): Mark {
  if (isBlank(response)) return blank;
  const given = read(question, response);
  return given === undefined ? invalid : graded(isWithin(question, given) ? 1 : 0);
}

/** The place of the foreseen wrong number that was given; the author's first among equals. */
export function missOf(question: Asked & Pick<NumberKey, 'misses'>, response: unknown): number {
  const given = read(question, response);
  return given === undefined ? -1 : question.misses.findIndex((miss) => isWithin(miss, given));
}

function read({ unit }: Asked, response: unknown): number | undefined {
  const given = typeof response === 'string' ? readNumber(response, unit) : undefined;
  return typeof given === 'number' ? given : undefined;
}

const isWithin = ({ value, tolerance }: Pick<Asked, 'value' | 'tolerance'>, x: number): boolean =>
  Math.abs(x - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value));
