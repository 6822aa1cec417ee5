import { isCollection, isMap, isPair, isScalar, isSeq, visit, type Document } from 'yaml';
import type { CodeFile } from '../../course.ts';
import { readYaml, type Path, type YamlFile } from '../../source/yaml.ts';

export type Fields = Record<string, unknown>;

export interface ComposeFile {
  file: CodeFile;
  yaml: YamlFile;
  /** What Compose makes of it: merge keys resolved, `!reset` taken out. */
  value: Fields;
}

/** A file that does not parse, or is not made of fields, has nothing to judge here. */
export function readCompose(file: CodeFile): ComposeFile | undefined {
  const yaml = readYaml(file.file, file.text, { merge: true });
  if (yaml.faults.length > 0) return undefined;
  withoutReset(yaml.document);
  const value: unknown = yaml.document.toJS();
  return isFields(value) ? { file, yaml, value } : undefined;
}

function withoutReset(document: Document): void {
  visit(document, {
    Pair: (_, { value }) =>
      (isCollection(value) || isScalar(value)) && value.tag === '!reset' ? visit.REMOVE : undefined,
  });
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The names in a list of names, or the keys of a long form. */
export const namesOf = (value: unknown): string[] =>
  isFields(value) ? Object.keys(value) : listOf(value).filter((one) => typeof one === 'string');

/** Where a name stands that is either the key of a long form or an entry of a short one. */
export function placeOfName({ yaml }: ComposeFile, path: Path, name: string) {
  const node = yaml.document.getIn(path, true);
  if (isMap(node)) return yaml.atKey([...path, name]);
  const index = isSeq(node)
    ? node.items.findIndex((item) => isScalar(item) && !isPair(item) && item.value === name)
    : -1;
  return yaml.at(index < 0 ? path : [...path, index]);
}
