import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  parseDocument,
  type Document,
} from 'yaml';
import type { Place } from '../problem.ts';

export type Path = (string | number)[];

export interface YamlFault {
  place: Place;
  /** The parser's own words. */
  what: string;
}

/** A YAML file that remembers where everything stood. */
export interface YamlFile {
  file: string;
  source: string;
  document: Document;
  /** As written, before any schema. */
  raw: unknown;
  faults: YamlFault[];
  /** Where the value at a path stands, or what comes nearest to it. */
  at(path: Path): Place;
  /** Where the name of a field stands. */
  atKey(path: Path): Place;
  /** From where to where the value at a path is written. */
  range(path: Path): [number, number];
}

/** Reads YAML 1.2; faults are noted and what could be read is kept. JSON is YAML too. */
export function readYaml(
  file: string,
  source: string,
  { merge = false }: { /** Whether `<<` takes over an anchor's fields. */ merge?: boolean } = {},
): YamlFile {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false, logLevel: 'silent', merge } as const;
  return fileOf(file, source, parseDocument(source, options), counter);
}

/** The documents of a YAML file, which `---` parts; places count from the start of the file. */
export function readYamlDocuments(file: string, source: string): YamlFile[] {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = parseAllDocuments(source, options) as Document.Parsed[];
  return documents.map((document) => fileOf(file, source, document, counter));
}

function fileOf(
  file: string,
  source: string,
  document: Document.Parsed,
  counter: LineCounter,
): YamlFile {
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { raw, broken } = plainValue(document, source);
  const faults = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...broken,
  ];
  return {
    file,
    source,
    document,
    raw,
    faults: faults.map(({ offset, message }) => ({ place: placeAt(offset), what: message })),
    at: (path) => placeAt(rangeAt(document, path)[0]),
    atKey: (path) => placeAt(keyOffset(document, path)),
    range: (path) => rangeAt(document, path),
  };
}

/** An alias that leads nowhere is found only when values are made of the nodes. */
function plainValue(document: Document, source: string) {
  if (document.errors.length > 0) return { raw: undefined, broken: [] };
  try {
    return { raw: document.toJS() as unknown, broken: [] };
  } catch (error) {
    const offset = Math.max(source.search(/(?<=[\s:,[{-])\*/), 0);
    return { raw: undefined, broken: [{ offset, message: (error as Error).message }] };
  }
}

/** The range of the value at a path; of what is around it where there is none. */
function rangeAt(document: Document, path: Path): [number, number] {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  return path.length === 0 ? [0, 0] : rangeAt(document, path.slice(0, -1));
}

function keyOffset(document: Document, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return rangeAt(document, path)[0];
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const key = isPair(pair) ? pair.key : undefined;
  return isScalar(key) && key.range ? key.range[0] : rangeAt(document, path)[0];
}

/** Whether a scalar is written without quotes and not as a block. */
export function isPlain(document: Document, path: Path): boolean {
  const node = document.getIn(path, true);
  return isScalar(node) && node.type === 'PLAIN';
}

/** The entries of a list at a path, or none. */
export function entriesAt(yaml: YamlFile, path: Path = []): { raw: unknown; path: Path }[] {
  const node = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true);
  if (!isSeq(node) || yaml.raw === undefined) return [];
  const list = path.reduce<unknown>((value, key) => (value as never)?.[key as never], yaml.raw);
  return (list as unknown[]).map((raw, index) => ({ raw, path: [...path, index] }));
}

/** A field of something not yet checked, when it is text. */
export const textField = (value: unknown, name: string): string | undefined => {
  const field = (value as Record<string, unknown> | null | undefined)?.[name];
  return typeof field === 'string' ? field : undefined;
};
