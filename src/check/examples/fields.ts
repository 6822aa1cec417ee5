import type { Path } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';
import { placeName } from './pointer.ts';

/** The fields of a file by the path of what has them; `*` stands for each entry of a list. */
export type FieldLists = Record<string, string>;

/** A field that nobody knows, by its path. */
export interface Stranger {
  path: Path;
  message: string;
}

/** The fields of a value that its lists do not name. */
export const strangers = (value: unknown, lists: FieldLists): Stranger[] =>
  Object.entries(lists).flatMap(([pattern, fields]) =>
    placesOf(value, pattern === '' ? [] : pattern.split('.')).flatMap(({ path, found }) =>
      unknownIn(found, path, fields.split(/\s+/)),
    ),
  );

const unknownIn = (found: unknown, path: Path, known: string[]): Stranger[] =>
  Object.keys(isFields(found) ? found : {})
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: [...path, name],
      message: `\`${name}\` is no field of ${placeName(path)}. ${suggestion(name, known)}`,
    }));

/** What a pattern means in a value, and where it stands. */
export function placesOf(
  value: unknown,
  [first, ...rest]: string[],
  before: Path = [],
): { path: Path; found: unknown }[] {
  if (first === undefined) return [{ path: before, found: value }];
  if (first !== '*')
    return isFields(value) && first in value
      ? placesOf(value[first], rest, [...before, first])
      : [];
  return Array.isArray(value)
    ? value.flatMap((one, index) => placesOf(one, rest, [...before, index]))
    : [];
}

export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
