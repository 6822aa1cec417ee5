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
    unfolded({ ...inner, path: [...issue.path, ...inner.path] }, raw),
  );
}

const unfitting = (issue: Issue, value: unknown): Issue => ({
  ...issue,
  code: 'custom',
  message:
    value === undefined
      ? ''
      : `A ${typeof value} stands where a text is due. Write {fr: "…", en: "…"}.`,
});

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
  return [{ ...fault, kind: 'value', ...split(inWords(issue)) }];
}

const missing = (fault: Omit<SchemaFault, 'kind'>, name: string): SchemaFault =>
  name === 'fr' || name === 'en'
    ? { ...fault, kind: 'language', what: name }
    : { ...fault, kind: 'missing', field: name };

/** Our schemas say what is wrong and then what to do, or only what to do. */
function split(message: string): { what: string; advice: string } {
  if (/^(?:Write|Give|Say|Name) /.test(message))
    return { what: 'not what is due', advice: message };
  const subject = /^Question "[^"]*": /.exec(message)?.[0].length ?? 0;
  const end = /[.:] (?=[A-Z])/.exec(message.slice(subject));
  if (end === null) return { what: message.replace(/\.$/, ''), advice: '' };
  const cut = subject + end.index;
  return { what: message.slice(0, cut), advice: message.slice(cut + 2) };
}

const NEEDED: Record<string, string> = {
  int: 'a whole number is due',
  number: 'a number is due',
  string: 'a text is due',
  boolean: '`true` or `false` is due',
  array: 'a list is due',
  object: 'fields are due',
};

/** Zod's own messages in plain words; those of our schemas as they are. */
function inWords(issue: Issue): string {
  if (issue.code === 'invalid_type') return NEEDED[issue.expected] ?? issue.message;
  if (issue.code === 'invalid_value')
    return `it must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big' && /^Too big/.test(issue.message))
    return `${String(issue.maximum)} at most`;
  if (issue.code !== 'too_small' || !/^Too small/.test(issue.message)) return issue.message;
  if (issue.origin === 'string') return 'it is empty';
  return issue.origin === 'array'
    ? `${String(issue.minimum)} entries at least`
    : `it must be ${issue.inclusive ? '' : 'more than '}${String(issue.minimum)}${issue.inclusive ? ' or more' : ''}`;
}

export const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    raw,
  );
