import type { z } from 'astro/zod';
import type { Place } from '../problem.ts';
import type { Path, YamlFile } from './yaml.ts';

/** What a schema has against a value, at the place where it is written. */
export interface SchemaFault {
  kind: 'missing' | 'unknown-field' | 'language' | 'quotes' | 'value';
  place: Place;
  /** The field, as a path such as `choices.0.text`. */
  field: string;
  /** For `value`: what is wrong. For `language`: which one. */
  what: string;
  /** For `value`: what to do, when the schema says it. */
  advice: string;
}

type Issue = z.core.$ZodIssue;

/** Reads a value by a schema; without faults there is `data`. */
export function readAs<Schema extends z.ZodType>(
  yaml: YamlFile,
  raw: unknown,
  path: Path,
  schema: Schema,
): { data?: z.output<Schema>; faults: SchemaFault[] } {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, faults: [] };
  const issues = result.error.issues.flatMap((issue) => unfolded(issue, raw));
  return { faults: issues.flatMap((issue) => faultsOf(issue, raw, yaml, path)) };
}

/** A union says only "Invalid input": the branch that fits the shape of the value says more. */
function unfolded(issue: Issue, raw: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || !('errors' in issue)) return [issue];
  const value = valueAt(raw, issue.path as Path);
  const branches = issue.errors as Issue[][];
  const misshapen = (branch: Issue[]): boolean =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const branch = branches.find((candidate) => !misshapen(candidate));
  if (branch === undefined) return [unfitting(issue, value)];
  return branch.flatMap((inner) =>
    unfolded({ ...inner, path: [...issue.path, ...inner.path] } as Issue, raw),
  );
}

const unfitting = (issue: Issue, value: unknown): Issue =>
  ({
    ...issue,
    code: 'custom',
    message:
      value === undefined
        ? ''
        : `A ${typeof value} stands where a text is due. Write {fr: "…", en: "…"}.`,
  }) as Issue;

function faultsOf(issue: Issue, raw: unknown, yaml: YamlFile, base: Path): SchemaFault[] {
  const inside = issue.path as Path;
  const path = [...base, ...inside];
  const field = inside.join('.');
  const fault = { place: yaml.at(path), field, what: '', advice: '' };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...fault,
      kind: 'unknown-field' as const,
      place: yaml.atKey([...path, key]),
      field: key,
    }));
  }
  const value = valueAt(raw, inside);
  if (value === undefined || value === null) return [missing(fault, String(inside.at(-1) ?? ''))];
  if (typeof value === 'number' && 'expected' in issue && issue.expected === 'string') {
    return [{ ...fault, kind: 'quotes', what: String(value) }];
  }
  return [{ ...fault, kind: 'value', ...split(issue.message) }];
}

const missing = (fault: Omit<SchemaFault, 'kind'>, name: string): SchemaFault =>
  name === 'fr' || name === 'en'
    ? { ...fault, kind: 'language', what: name }
    : { ...fault, kind: 'missing', field: name };

/** Our schemas say what is wrong and then what to do; zod's own messages only the first. */
function split(message: string): { what: string; advice: string } {
  const end = /[.:] (?=[A-Z])/.exec(
    message.replace(/^Question "[^"]*": |^Invalid input: /, (head) => '#'.repeat(head.length)),
  );
  if (end === null) return { what: message.replace(/\.$/, ''), advice: '' };
  return { what: message.slice(0, end.index), advice: message.slice(end.index + 2) };
}

export const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    raw,
  );
