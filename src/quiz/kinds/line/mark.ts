import { isBlank } from '../../blank.ts';
import { blank, graded, invalid, type Mark } from '../../mark.ts';
import type { LineKey } from './key.ts';

/**
 * Moodle's multiple answers (`qtype_multichoice_multi_question::grade_response`) over the lines of
 * a file: a faulty line counts +1/(number faulty), a sound one −1/(number faulty), and the sum is
 * clamped to 0..1. What is no line of the file, or is listed twice, is invalid.
 */
export function markLine(
  { faulty, lines }: Pick<LineKey, 'faulty' | 'lines'>,
  response: unknown,
): Mark {
  if (isBlank(response)) return blank;
  if (!Array.isArray(response) || new Set(response).size < response.length) return invalid;
  if (!response.every((line) => isLine(line, lines))) return invalid;
  const right = faulty.filter(({ line }) => response.includes(line)).length;
  const sum = right - (response.length - right);
  return graded(Math.min(1, Math.max(0, sum / faulty.length)));
}

const isLine = (line: unknown, count: number): boolean =>
  Number.isInteger(line) && (line as number) >= 1 && (line as number) <= count;
