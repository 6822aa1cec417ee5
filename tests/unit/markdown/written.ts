import { mdxToMdast } from 'satteri';
import type { Node } from '../../../src/markdown/tree.ts';
import { toViews, type ChapterFacts } from '../../../src/markdown/views.ts';

/** Facts of a chapter without anything special, for tests to change. */
export const facts = (change: Partial<ChapterFacts> = {}): ChapterFacts => ({
  locale: 'en',
  typeset: (text) => text,
  englishWords: [],
  twinTitles: new Map(),
  silent: new Set(),
  parts: new Map(),
  example: () => 'one\ntwo\nthree\n',
  ...change,
});

/** A chapter's source written in the vocabulary, printed as an outline. */
export function written(source: string, change: Partial<ChapterFacts> = {}): string {
  const root = mdxToMdast(source, { features: { smartPunctuation: false } }) as unknown as Node;
  return toViews(root.children ?? [], facts(change))
    .map((node) => print(node))
    .join('\n');
}

function print(node: Node, indent = ''): string {
  if (node.type === 'text') return `${indent}${JSON.stringify(node.value)}`;
  if (node.type === 'inlineCode') return `${indent}code ${JSON.stringify(node.value)}`;
  const attributes = (node.attributes ?? []).map(({ name, value }) => ` ${name}=${String(value)}`);
  const properties = node.data?.hProperties as Record<string, string> | undefined;
  const id = properties?.id ? ` id=${properties.id}` : '';
  const name = `${node.name ?? node.type}${node.depth ?? ''}${id}${attributes.join('')}`;
  const value = node.type === 'code' ? ` ${JSON.stringify(node.value)}` : '';
  const children = (node.children ?? []).map((child) => print(child, `${indent}  `));
  return [`${indent}${name}${value}`, ...children].join('\n');
}
