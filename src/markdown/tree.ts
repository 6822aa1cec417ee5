/** The part of an mdast node that the views need; Sätteri's own nodes fit it. */
export interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: string;
  url?: string;
  alt?: string | null;
  lang?: string | null;
  meta?: string | null;
  ordered?: boolean | null;
  spread?: boolean | null;
  attributes?: Attribute[];
  children?: Node[];
  data?: Record<string, unknown>;
  position?: unknown;
}

export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

type Attributes = Record<string, string | number | boolean | undefined>;

/** A component of the vocabulary; attributes without a value are left out, all others are text. */
export const component = (name: string, attributes: Attributes, children: Node[] = []): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: toAttributes(attributes),
  children,
});

/** The same amid text. */
export const inline = (name: string, attributes: Attributes, children: Node[] = []): Node => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: toAttributes(attributes),
  children,
});

const toAttributes = (attributes: Attributes): Attribute[] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value: String(value) }));

export const attribute = (node: Node, name: string): string | undefined => {
  const found = node.attributes?.find((candidate) => candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

export const isComponent = (node: Node, ...names: string[]): boolean =>
  node.type.startsWith('mdxJsx') && names.includes(node.name ?? '');

export const isParagraph = (node: Node): boolean => node.type === 'paragraph';

/** An image alone in its paragraph is a figure. */
export const isImage = (node: Node): boolean =>
  isParagraph(node) && node.children?.length === 1 && node.children[0]?.type === 'image';

/** The words of a node as a reader sees them. */
export const plainText = (node: Node): string =>
  node.value !== undefined && node.children === undefined
    ? node.value
    : (node.children ?? []).map(plainText).join('');
