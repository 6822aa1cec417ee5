import type { Mark, Numeric } from './types.ts';
import { allOrNothing, blank, invalid, isNothing } from './verdict.ts';

/** A number, typed, with or without the unit. */
export function oracleNumber({ value, tolerance, unit }: Numeric, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (typeof response !== 'string') return invalid;
  const read = scan(response.trim());
  if (read === undefined) return invalid;
  const units = unit === undefined ? [''] : ['', unit.fr, unit.en];
  if (!units.includes(read.rest.trimStart())) return invalid;
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return allOrNothing(Math.abs(read.number - value) <= tolerance + slack);
}

/** Between groups of three digits: a space, a no-break space, a narrow no-break space. */
const groupMarks = ' \u{A0}\u{202F}';
const minusSigns = '-\u{2212}';

interface Read {
  number: number;
  /** What stands behind the number: nothing, or a unit. */
  rest: string;
}

/** Reads a number off the beginning of a text, sign by sign. */
function scan(text: string): Read | undefined {
  const signed = text.length > 0 && `+${minusSigns}`.includes(text[0]!);
  const negative = signed && text[0] !== '+';
  const whole = scanWhole(signed ? text.slice(1) : text);
  if (whole === undefined) return undefined;
  const [digits, behind] = whole;
  const decimals = isOneOf('.,', behind[0]) ? run(behind.slice(1)) : '';
  if (decimals === '' && isOneOf('.,', behind[0])) return undefined;
  const rest = decimals === '' ? behind : behind.slice(1 + decimals.length);
  return { number: (negative ? -1 : 1) * Number(`${digits}.${decimals}0`), rest };
}

/** The digits before the decimal mark and what follows them. */
function scanWhole(text: string): [digits: string, rest: string] | undefined {
  let digits = run(text);
  if (digits === '') return undefined;
  let rest = text.slice(digits.length);
  if (digits.length > 3) return [digits, rest];
  while (isOneOf(groupMarks, rest[0]) && run(rest.slice(1)).length === 3) {
    digits += run(rest.slice(1));
    rest = rest.slice(4);
  }
  return [digits, rest];
}

/** The longest run of digits at the beginning of a text. */
function run(text: string): string {
  let end = 0;
  while (isOneOf('0123456789', text[end])) end += 1;
  return text.slice(0, end);
}

const isOneOf = (signs: string, sign: string | undefined): boolean =>
  sign !== undefined && signs.includes(sign);
