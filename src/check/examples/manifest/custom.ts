import { Ajv, type ValidateFunction } from 'ajv';
import type { Path } from '../../source/yaml.ts';
import { suggestion } from '../../suggest.ts';
import {
  fieldsAt,
  isFields,
  listAt,
  textAt,
  type Fault,
  type Fields,
  type Manifest,
} from './document.ts';

/** A kind that a CustomResourceDefinition of the same chapter adds. */
export interface CustomKind {
  apiVersion: string;
  kind: string;
  schema: Fields;
}

/** The kinds that these manifests define, one for each version served. */
export const customKinds = (manifests: Manifest[]): CustomKind[] =>
  manifests
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .flatMap(({ value }) => {
      const [group, kind] = [
        textAt(value, 'spec', 'group'),
        textAt(value, 'spec', 'names', 'kind'),
      ];
      return listAt(value, 'spec', 'versions').map((version) => ({
        apiVersion: `${group}/${textAt(version, 'name')}`,
        kind: kind ?? '',
        schema: fieldsAt(version, 'schema', 'openAPIV3Schema'),
      }));
    });

/** What the definition has against an object of its kind; the API server prunes unknown fields. */
export function againstDefinition({ value }: Manifest, { schema }: CustomKind): Fault[] {
  const judge = compiled(schema);
  if (judge === undefined || judge(value)) return [];
  return (judge.errors ?? []).map(({ instancePath, keyword, params, message, parentSchema }) => {
    const path = instancePath.split('/').slice(1).map(indexed);
    const field = path.length === 0 ? 'the top level' : `\`${path.join('.')}\``;
    if (keyword === 'required') {
      const missing = String(params.missingProperty);
      return {
        rule: 'manifest-required',
        path,
        message: `${field} has no \`${missing}\`, and needs one.`,
      };
    }
    if (keyword !== 'additionalProperties')
      return { rule: 'manifest-value', path, message: `${field} ${message ?? 'is refused'}.` };
    const name = String(params.additionalProperty);
    const known = Object.keys(fieldsAt(parentSchema, 'properties'));
    const said = `\`${name}\` is no field of ${field}. ${suggestion(name, known)}`;
    return { rule: 'manifest-unknown', path: [...path, name], key: true, message: said };
  });
}

const indexed = (part: string): Path[number] => (/^\d+$/.test(part) ? Number(part) : part);

/** A schema that does not compile is the definition's fault, not that of its objects. */
function compiled(schema: Fields): ValidateFunction | undefined {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, validateFormats: false });
  try {
    return ajv.compile(
      closed({ ...schema, properties: { ...HEAD, ...fieldsAt(schema, 'properties') } }),
    );
  } catch {
    return undefined;
  }
}

/** What every object has, though a definition need not say so. */
const HEAD = {
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  metadata: { type: 'object' },
};

/** Structural schemas name all their fields: what they do not name is pruned. */
function closed(schema: Fields): Fields {
  const properties = fieldsAt(schema, 'properties');
  const inner = Object.entries(properties).map(([name, one]) => [
    name,
    isFields(one) ? closed(one) : one,
  ]);
  const isOpen =
    inner.length === 0 ||
    'additionalProperties' in schema ||
    schema['x-kubernetes-preserve-unknown-fields'] === true;
  return {
    ...schema,
    ...(inner.length > 0 && { properties: Object.fromEntries(inner) as Fields }),
    ...(isFields(schema.items) && { items: closed(schema.items) }),
    ...(!isOpen && { additionalProperties: false }),
  };
}
