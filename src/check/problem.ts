import { fillHoles } from '../i18n/holes.ts';
import { catalogue, type Rule } from './catalogue.ts';

/** Where something stands in a source; lines and columns count from 1, columns in characters. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One thing that an author must put right (error) or look at again (warning). */
export interface Problem extends Place {
  rule: Rule;
  severity: 'error' | 'warning';
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** Makes a problem out of the catalogue's words; `values` go into their `{holes}`. */
export function problem(
  rule: Rule,
  { file, line, column }: Place,
  values: Record<string, string | number> = {},
): Problem {
  const { severity, message, fix } = catalogue[rule];
  return {
    file,
    line,
    column,
    rule,
    severity,
    message: fillHoles(message, values),
    fix: fillHoles(fix, values),
  };
}

/** In reading order, each problem once. */
export function inOrder(problems: Problem[]): Problem[] {
  const unique = new Map(problems.map((entry) => [JSON.stringify(entry), entry]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A place in words, for a message that names a second one. */
export const written = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
