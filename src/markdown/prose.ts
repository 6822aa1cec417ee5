import { cutFirstSentence } from './sentence.ts';
import type { Node } from './tree.ts';
import { component, inline, isComponent, plainText } from './tree.ts';

/** Where a piece of text stands: it decides what a link becomes in the deck. */
export type Place = 'said' | 'shown';

export interface ProseRules {
  typeset(text: string): string;
  /** English words that French text keeps, longest first; empty for English. */
  englishWords: string[];
}

/** Typesets text, marks English words, and makes the links of the vocabulary. */
export function prose(nodes: Node[], place: Place, rules: ProseRules): Node[] {
  return nodes.flatMap((node) => phrase(node, place, rules));
}

function phrase(node: Node, place: Place, rules: ProseRules): Node[] {
  if (node.type === 'text') return words(rules.typeset(node.value ?? ''), rules.englishWords);
  if (node.type === 'link') return [link(node, place, rules)];
  if (isComponent(node, 'Term')) {
    return [
      {
        ...node,
        type: 'mdxJsxTextElement',
        children: prose(node.children ?? [], place, { ...rules, englishWords: [] }),
      },
    ];
  }
  return [node.children ? { ...node, children: prose(node.children, place, rules) } : node];
}

function link(node: Node, place: Place, rules: ProseRules): Node {
  const url = node.url ?? '';
  const children = prose(node.children ?? [], place, rules);
  if (url.startsWith('#')) return inline('Reference', { to: url.slice(1), place }, children);
  return inline('Outside', { href: url, place }, children);
}

function words(text: string, english: string[]): Node[] {
  if (english.length === 0) return [{ type: 'text', value: text }];
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(${english.join('|')})(?![\\p{L}\\d-])`, 'giu');
  return text.split(pattern).flatMap((part, index): Node[] => {
    if (part === '') return [];
    const plain: Node = { type: 'text', value: part };
    return index % 2 === 1 ? [inline('span', { lang: 'en' }, [plain])] : [plain];
  });
}

/** Paragraphs that are said; each one's first sentence is its cue. */
export function said(paragraphs: Node[], rules: ProseRules, step?: number): Node[] {
  if (paragraphs.length === 0) return [];
  return [
    component(
      'Said',
      { step },
      paragraphs.map((node) => cued(node, rules)),
    ),
  ];
}

function cued(paragraph: Node, rules: ProseRules): Node {
  const { first, rest } = cutFirstSentence(prose(paragraph.children ?? [], 'said', rules));
  return { type: 'paragraph', children: [inline('Cue', {}, first), ...rest] };
}

/** Inline components alone on a line are parsed as blocks; here they become paragraphs again. */
export function asParagraph(node: Node): Node {
  if (isComponent(node, 'Term') || node.type === 'text') {
    return {
      type: 'paragraph',
      children: [{ ...node, type: node.type === 'text' ? 'text' : 'mdxJsxTextElement' }],
    };
  }
  return node;
}

/** The links inside nodes, for the notes of a slide that shows only their words. */
export function linksIn(nodes: Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (isComponent(node, 'Reference', 'Outside') && plainText(node) !== '') return [node];
    return linksIn(node.children ?? []);
  });
}
