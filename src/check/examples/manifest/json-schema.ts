import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { suggestion } from '../../suggest.ts';
import { isFields } from '../fields.ts';
import { pathOfPointer, placeName } from '../pointer.ts';
import { fieldsAt, type Fault, type Fields } from './document.ts';

const compiled = new WeakMap<Fields, ValidateFunction | undefined>();

/** What a schema has against a value, unknown fields included: the API server prunes those. */
export function againstJsonSchema(value: unknown, schema: Fields): Fault[] {
  if (!compiled.has(schema)) compiled.set(schema, compile(schema));
  const judge = compiled.get(schema);
  return judge === undefined || judge(value) ? [] : (judge.errors ?? []).map(inWords);
}

/** A schema that does not compile is the fault of its author, not of what it judges. */
function compile(schema: Fields): ValidateFunction | undefined {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, validateFormats: false });
  try {
    return ajv.compile(closed(schema));
  } catch {
    return undefined;
  }
}

/** Structural schemas name all their fields: what they do not name is pruned. */
function closed(schema: Fields): Fields {
  const within = (name: string): Fields => {
    const inner = Object.entries(fieldsAt(schema, name));
    return Object.fromEntries(inner.map(([key, one]) => [key, isFields(one) ? closed(one) : one]));
  };
  const properties = within('properties');
  const isOpen =
    Object.keys(properties).length === 0 ||
    'additionalProperties' in schema ||
    schema['x-kubernetes-preserve-unknown-fields'] === true;
  return {
    ...schema,
    ...('properties' in schema && { properties }),
    ...('definitions' in schema && { definitions: within('definitions') }),
    ...(isFields(schema.items) && { items: closed(schema.items) }),
    ...(!isOpen && { additionalProperties: false }),
  };
}

function inWords(error: ErrorObject): Fault {
  const { instancePath, keyword, params, message, parentSchema } = error;
  const path = pathOfPointer(instancePath);
  const field = placeName(path);
  const { missingProperty, additionalProperty: name } = params as Record<string, string>;
  if (keyword === 'required')
    return {
      rule: 'manifest-required',
      path,
      message: `${field} has no \`${missingProperty}\`, and needs one.`,
    };
  if (keyword !== 'additionalProperties' || name === undefined)
    return { rule: 'manifest-value', path, message: `${field} ${message ?? 'is refused'}.` };
  const known = Object.keys(fieldsAt(parentSchema, 'properties'));
  return {
    rule: 'manifest-unknown',
    path: [...path, name],
    key: true,
    message: `\`${name}\` is no field of ${field}. ${suggestion(name, known)}`,
  };
}
