import type { Line, Mark } from './types.ts';
import { blank, invalid, isNothing, isSet, share } from './verdict.ts';

/** Every sound line that is ticked takes away what a faulty one earns. */
export function oracleLine({ faulty, lines }: Line, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (!Array.isArray(response) || !isSet(response)) return invalid;
  const file = Array.from({ length: lines }, (_, index) => index + 1);
  if (!response.every((line: unknown) => file.includes(line as number))) return invalid;
  const earned = faulty.filter(({ line }) => response.includes(line)).length;
  return share(earned - (response.length - earned), faulty.length);
}
