import { isScalar } from 'yaml';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Place } from '../problem.ts';
import { placeAt } from './node.ts';
import { isPlain, type Path, type YamlFile } from './yaml.ts';

/** A text of a YAML file in both languages. */
export interface BilingualText {
  yaml: YamlFile;
  path: Path;
  words: Record<Locale, string>;
}

/** Every `{fr, en}` of a file that has both languages. */
export const textsOf = (yaml: YamlFile): BilingualText[] => textsIn(yaml, yaml.raw, []);

function textsIn(yaml: YamlFile, value: unknown, path: Path): BilingualText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [{ yaml, path, words: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    textsIn(yaml, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isBilingual = (value: object): value is Record<Locale, string> =>
  locales.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string') &&
  Object.keys(value).length === locales.length;

/** The languages of a text that are written without quotes. */
export const plainLocales = ({ yaml, path }: BilingualText): Locale[] =>
  locales.filter((locale) => isPlain(yaml.document, [...path, locale]));

/** Where some words of a text stand: their own place, or that of the text. */
export function placeInText({ yaml, path }: BilingualText, locale: Locale, words: string): Place {
  const [start, end] = yaml.range([...path, locale]);
  const offset = yaml.source.slice(start, end).indexOf(words);
  const scalar = yaml.document.getIn([...path, locale], true);
  if (offset < 0 || !isScalar(scalar)) return yaml.at([...path, locale]);
  return placeAt(yaml.file, yaml.source, start + offset);
}
