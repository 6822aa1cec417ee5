import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** An error as the packages' compiled schemas give it: that of ajv. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A compiled schema; what it has against the last value stands in `errors`. */
export interface Schema {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/**
 * The packages that carry schemas, by the end of the API groups that each knows: Kubernetes 1.36,
 * Gateway API 1.5.1, and the operators that the course names.
 */
const packages: [RegExp, string][] = [
  [/^gateway\.networking\.k8s\.io$/, '@kubernetes-models/gateway-api'],
  [/\.toolkit\.fluxcd\.io$/, '@kubernetes-models/flux-cd'],
  [/^argoproj\.io$/, '@kubernetes-models/argo-cd'],
  [/external-secrets\.io$/, '@kubernetes-models/external-secrets'],
  [/^monitoring\.coreos\.com$/, '@kubernetes-models/prometheus-operator'],
  [/^(?:|[a-z]+|.+\.k8s\.io)$/, 'kubernetes-models'],
];

const require = createRequire(import.meta.url);
const known = new Map<string, Schema | undefined>();

/** The schema of a kind in a version of its API, such as `apps/v1` and `Deployment`. */
export function schemaOf(apiVersion: string, kind: string): Schema | undefined {
  const key = `${apiVersion} ${kind}`;
  if (!known.has(key)) known.set(key, readSchema(apiVersion, kind));
  return known.get(key);
}

/** A model's file imports its schema: that import is the only way from a kind to its schema. */
function readSchema(apiVersion: string, kind: string): Schema | undefined {
  const folder = folderOf(apiVersion);
  const file = folder && join(folder, `${kind}.js`);
  if (file === undefined || !existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const [, schema] = /from"([^"]*_schemas[^"]*)"/.exec(text) ?? [];
  if (schema === undefined || !text.includes(`kind="${kind}"`)) return undefined;
  return (require(join(dirname(file), schema)) as { validate: Schema }).validate;
}

/** The kinds that a version of an API has. */
export function kindsOf(apiVersion: string): string[] {
  const folder = folderOf(apiVersion);
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => name.slice(0, -3)).filter((name) => schemaOf(apiVersion, name));
}

/** Projects beside Argo CD that have their kinds in the same group, and no schemas here. */
const SHARED = 'argoproj.io/';

/** Whether the packages know a whole group of the API: then what they lack is not there. */
export const isKnownGroup = (apiVersion: string): boolean => {
  if (apiVersion.startsWith(SHARED)) return false;
  const folder = folderOf(apiVersion);
  return folder !== undefined && existsSync(apiVersion.includes('/') ? dirname(folder) : folder);
};

function folderOf(apiVersion: string): string | undefined {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
  const [, name] = packages.find(([groups]) => groups.test(group)) ?? [];
  const manifest = name && findPackageJSON(name, import.meta.url);
  return manifest && join(dirname(manifest), ...apiVersion.split('/'));
}
