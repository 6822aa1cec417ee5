import { fieldsAt, listAt, textAt, type Fault, type Fields, type Manifest } from './document.ts';
import { againstJsonSchema } from './json-schema.ts';

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
export const againstDefinition = ({ value }: Manifest, { schema }: CustomKind): Fault[] =>
  againstJsonSchema(value, {
    ...schema,
    properties: { ...HEAD, ...fieldsAt(schema, 'properties') },
  });

/** What every object has, though a definition need not say so. */
const HEAD = {
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  metadata: { type: 'object' },
};
