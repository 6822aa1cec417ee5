import type { CodeFile } from '../../course.ts';
import { readYamlDocuments, textField, type Path, type YamlFile } from '../../source/yaml.ts';
import { isFields } from '../fields.ts';

export type Fields = Record<string, unknown>;

/** One object of the Kubernetes API, as a document of a file writes it. */
export interface Manifest {
  file: CodeFile;
  yaml: YamlFile;
  value: Fields;
  apiVersion: string;
  kind: string;
}

/** What is wrong in a manifest, and where: at the value of `path`, or at its name for a `key`. */
export interface Fault {
  rule: string;
  path: Path;
  key?: boolean;
  message: string;
}

/** A field that should hold fields; nothing where it does not, since the schema says so. */
export const fieldsAt = (value: unknown, ...path: Path): Fields => {
  const found = valueAt(value, ...path);
  return isFields(found) ? found : {};
};

/** A list of fields; what is no list counts as none. */
export const listAt = (value: unknown, ...path: Path): Fields[] => {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found.map((one) => (isFields(one) ? one : {})) : [];
};

export const textAt = (value: unknown, ...path: Path): string | undefined => {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

const valueAt = (value: unknown, ...path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Fields | undefined | null)?.[key], value);

/** The objects of a file; a file that does not parse has none. */
export const readManifests = (file: CodeFile): Manifest[] =>
  readYamlDocuments(file.file, file.text)
    .filter(({ faults, raw }) => faults.length === 0 && isFields(raw))
    .map((yaml) => ({
      file,
      yaml,
      value: yaml.raw as Fields,
      apiVersion: textField(yaml.raw, 'apiVersion') ?? '',
      kind: textField(yaml.raw, 'kind') ?? '',
    }));
