import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { suggestion } from '../../suggest.ts';
import type { Path } from '../../source/yaml.ts';
import { pathOfPointer, placeName } from '../pointer.ts';

export interface SchemaFault {
  rule: 'compose-unknown' | 'compose-value';
  path: Path;
  /** The field that nobody knows, below `path`. */
  key?: string;
  message: string;
}

/** What the schema of the Compose Specification has against a file. */
export function againstSchema(value: unknown): SchemaFault[] {
  const judge = validator();
  return judge(value) ? [] : meant(judge.errors ?? []).map(inWords);
}

let known: ValidateFunction | undefined;

/** The schema is the one that dclint carries: no package has it alone and up to date. */
function validator(): ValidateFunction {
  if (known !== undefined) return known;
  const folder = dirname(createRequire(import.meta.url).resolve('dclint/package.json'));
  const text = readFileSync(join(folder, 'schemas', 'compose.schema.json'), 'utf8');
  const { $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
  // Compiled for one run: making the code short would take longer than running it.
  const options = { inlineRefs: false, code: { optimize: false } };
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, ...options });
  return (known = ajv.compile(schema));
}

const isUnion = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf';

/**
 * Where a value may have one of several forms, every form says why it is not met: kept is what
 * was said furthest inside, for there the form was the right one.
 */
function meant(errors: ErrorObject[]): ErrorObject[] {
  return errors.filter((error) => {
    const inside = errors.filter((other) => other !== error && isAtOrBelow(other, error));
    if (isUnion(error))
      return (
        !inside.some((other) => !isUnion(other) && other.keyword !== 'type') &&
        inside.every((other) => other.instancePath === error.instancePath)
      );
    if (error.keyword !== 'type') return true;
    return !errors.some((other) => isUnion(other) && other.instancePath === error.instancePath);
  });
}

const isAtOrBelow = (one: ErrorObject, other: ErrorObject): boolean =>
  one.instancePath === other.instancePath || one.instancePath.startsWith(`${other.instancePath}/`);

function inWords(error: ErrorObject): SchemaFault {
  const path = pathOfPointer(error.instancePath);
  const field = placeName(path);
  if (error.keyword === 'additionalProperties') {
    const key = (error.params as { additionalProperty: string }).additionalProperty;
    const fields = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
    const message = `\`${key}\` is no field of ${field}. ${suggestion(key, fields)}`;
    return { rule: 'compose-unknown', path, key, message };
  }
  return { rule: 'compose-value', path, message: `${field} ${valueFault(error)}.` };
}

/** As an author says it. */
const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  null: 'empty',
  number: 'a number',
  object: 'fields',
  string: 'a text',
};

function valueFault({ keyword, params, message, parentSchema }: ErrorObject): string {
  const { allowedValues, type } = params as { allowedValues?: unknown[]; type?: string | string[] };
  if (allowedValues !== undefined)
    return `must be one of ${allowedValues.map((one) => `\`${String(one)}\``).join(', ')}`;
  if (type !== undefined) return `must be ${inTypes([type].flat())}`;
  const forms = (parentSchema?.[keyword] ?? []) as { type?: string | string[] }[];
  const types = forms.flatMap((form) => form.type ?? []);
  if (keyword !== 'oneOf' && keyword !== 'anyOf') return message ?? `breaks “${keyword}”`;
  return types.length > 0 ? `must be ${inTypes(types)}` : 'has none of the forms it may have';
}

const inTypes = (types: string[]): string =>
  [...new Set(types)].map((type) => TYPES[type] ?? type).join(' or ');
