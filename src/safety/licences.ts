import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is sent to readers. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** The licence's text, as the package brings it. */
  text: string;
}

/** The folder of the package that a module is from; nothing for a module of the course. */
export const packageFolder = (module: string): string | undefined =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

/**
 * Reads what a package says of itself.
 * @throws {Error} when it brings no text of its licence, which must be given along
 */
export function shippedFrom(folder: string): Shipped {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string };
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(one));
  if (file === undefined) throw new Error(`${name} is sent to readers and brings no licence text.`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

const RULE = '-'.repeat(72);

/** The page of licences: what is sent to readers besides the course, each with its text. */
export const licencePage = (shipped: readonly Shipped[], fonts: string): string =>
  [
    'What the pages of this course bring along, and under which licence.',
    ...shipped
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
    `The typefaces (OFL-1.1)\n\n${fonts.trim()}`,
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
