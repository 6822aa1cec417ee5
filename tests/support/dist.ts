/** A built site, read from disk: its pages parsed, its files listed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { kindOf, localeOf } from './kinds.ts';

export type Element = Tree.Element;

export interface Page {
  /** Address below the base: "fr/containers/", "404.html". */
  path: string;
  kind: string;
  locale: string | undefined;
  elements: Element[];
}

export interface Site {
  folder: string;
  /** "/" or "/path/". */
  base: string;
  pages: Page[];
  /** Every file, with "/", below the folder. */
  files: Set<string>;
}

/** @throws {Error} when nothing has been built there */
export function readSite(folder: string, base = '/'): Site {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Build it first: npm test.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return {
    folder,
    base,
    files: new Set(files),
    pages: pages.map((file) => readPage(folder, file)),
  };
}

function readPage(folder: string, file: string): Page {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const elements = elementsBelow(parse(readFileSync(join(folder, file), 'utf8')));
  return { path, kind: kindOf(path), locale: localeOf(path), elements };
}

/** In document order, with what stands in <template>. */
function elementsBelow(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const inside = 'content' in child ? elementsBelow(child.content) : [];
    return [child, ...inside, ...elementsBelow(child)];
  });
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

export const named = (page: Page, ...tags: string[]): Element[] =>
  page.elements.filter(({ tagName }) => tags.includes(tagName));

export function text(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

/** A tag with what tells it from others, for messages. */
export const show = ({ tagName, attrs }: Element): string =>
  `<${tagName}${attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('')}>`;
