import type { Fault, Manifest } from './document.ts';
import { againstJsonSchema } from './json-schema.ts';
import api from './openshift-api.json' with { type: 'json' };

const schemas = new Map(
  Object.entries(api.kinds).map(([kind, name]) => [
    kind,
    { $ref: `#/definitions/${name}`, definitions: api.definitions },
  ]),
);

/** What OpenShift's own API has against one of its kinds; nothing where the kind is not its own. */
export function againstOpenShift({ apiVersion, kind, value }: Manifest): Fault[] | undefined {
  const schema = schemas.get(`${apiVersion} ${kind}`);
  return schema && againstJsonSchema(value, schema);
}
