import { suggestion } from '../../suggest.ts';
import { pathOfPointer, placeName } from '../pointer.ts';
import { watched, type Asked } from './asked.ts';
import type { Fault, Manifest } from './document.ts';
import type { Schema, SchemaError } from './kinds.ts';

/** What a schema has against a manifest: unknown fields, missing ones, values of another type. */
export function againstSchema({ value }: Manifest, schema: Schema): Fault[] {
  const { value: copy, asked } = watched(value);
  schema(copy);
  const errors = [...(schema.errors ?? [])];
  return [...asked().flatMap(unknownFields), ...distinct(errors.flatMap((one) => inWords(one)))];
}

/** An object of which a schema asked nothing holds what it wants, such as values of a chart. */
function unknownFields({ path, fields, isOpen, written }: Asked): Fault[] {
  if (isOpen || fields.size === 0) return [];
  return written
    .filter((name) => !fields.has(name))
    .map((name) => ({
      rule: 'manifest-unknown',
      path: [...path, name],
      key: true,
      message: `\`${name}\` is no field of ${placeName(path)}. ${suggestion(name, fields)}`,
    }));
}

/** As an author says it. */
const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  object: 'fields',
  string: 'a text: quote it',
};

function inWords({ instancePath, keyword, params, message }: SchemaError): Fault[] {
  const path = pathOfPointer(instancePath);
  if (keyword === 'required') {
    const field = String(params.missingProperty);
    return [
      {
        rule: 'manifest-required',
        path,
        message: `${placeName(path)} has no \`${field}\`, and needs one.`,
      },
    ];
  }
  const secret = params.format === 'byte';
  if (secret)
    return [
      {
        rule: 'manifest-secret',
        path,
        message: `${placeName(path)} is not base64. Encode it, or write it under \`stringData\`.`,
      },
    ];
  const fault = valueFault(keyword, params, message);
  return [{ rule: 'manifest-value', path, message: `${placeName(path)} ${fault}.` }];
}

function valueFault(keyword: string, params: SchemaError['params'], message?: string): string {
  const { allowedValues, type, pattern, limit } = params as {
    allowedValues?: unknown;
    type?: unknown;
    pattern?: string;
    limit?: number;
  };
  if (Array.isArray(allowedValues))
    return `must be one of ${allowedValues.map((one) => `\`${String(one)}\``).join(', ')}`;
  if (type !== undefined) return `must be ${inTypes([type].flat().map(String))}`;
  if (pattern !== undefined) return `is not written like \`${pattern}\``;
  if (limit !== undefined) return `is beyond the limit (${keyword} ${limit})`;
  return message ?? `breaks “${keyword}”`;
}

const inTypes = (types: string[]): string =>
  [...new Set(types)].map((type) => TYPES[type] ?? type).join(' or ');

/** A value of several forms is refused once for each: said once. */
const distinct = (faults: Fault[]): Fault[] =>
  faults.filter(
    (fault, index) =>
      faults.findIndex((one) => one.path.join('/') === fault.path.join('/')) === index,
  );
