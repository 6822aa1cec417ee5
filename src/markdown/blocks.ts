import { isCommand, languageOf, lineNumbers, stepLines } from './lines.ts';
import { asParagraph, prose, said, type Place, type ProseRules } from './prose.ts';
import type { Node } from './tree.ts';
import { attribute, component, inline, isComponent, isImage, isParagraph } from './tree.ts';

export interface BlockRules extends ProseRules {
  /** The heading over the block: a table and its scroller are named by it. */
  label: string;
  /** Text of an example file; throws when there is none. */
  example(file: string): string;
}

/** Writes blocks in the vocabulary; runs of paragraphs become `Said`. */
export function blocks(nodes: Node[], rules: BlockRules): Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  for (const node of nodes.map(asParagraph)) {
    if (isParagraph(node) && !isImage(node)) {
      run.push(node);
      continue;
    }
    result.push(...said(run, rules), ...block(node, rules));
    run = [];
  }
  return [...result, ...said(run, rules)];
}

function block(node: Node, rules: BlockRules): Node[] {
  if (isImage(node)) return [image(node, rules)];
  if (node.type === 'list') return [list(node, rules)];
  if (node.type === 'table') return [table(node, rules)];
  if (node.type === 'code') return [fenced(node)];
  if (node.type === 'blockquote') return [{ ...node, children: shown(node.children ?? [], rules) }];
  if (isComponent(node, 'Code')) return [example(node, rules)];
  if (isComponent(node, 'Callout')) return [callout(node, rules)];
  if (isComponent(node, 'Notes', 'SlideOnly', 'PageOnly'))
    return [{ ...node, children: inner(node, rules) }];
  if (isComponent(node, 'Shown')) return [{ ...node, children: shown(node.children ?? [], rules) }];
  return [node];
}

/** Blocks of a component whose paragraphs are neither cues nor speaker notes of their own. */
const inner = (node: Node, rules: BlockRules): Node[] =>
  (node.children ?? [])
    .map(asParagraph)
    .flatMap((child) => (isParagraph(child) ? shown([child], rules, 'said') : block(child, rules)));

const shown = (nodes: Node[], rules: BlockRules, place: Place = 'shown'): Node[] =>
  nodes
    .map(asParagraph)
    .map((node) => ({ ...node, children: prose(node.children ?? [], place, rules) }));

const image = (node: Node, rules: BlockRules): Node => {
  const { url, alt, title } = node.children![0]! as Node & { title?: string };
  const caption = prose([{ type: 'text', value: title ?? '' }], 'shown', rules);
  return component('Image', { src: url, alt: rules.typeset(alt ?? '') }, caption);
};

/** A tight list is shown whole; a loose one is built up, each item with its note. */
function list(node: Node, rules: BlockRules): Node {
  const items = node.children ?? [];
  const stepped = isLoose(node);
  const led = items.length > 0 && items.every((item) => leadOf(item) !== undefined);
  const names = [led && 'leads', stepped && 'stepped'].filter(Boolean).join(' ');
  return component(
    node.ordered ? 'ol' : 'ul',
    { class: names === '' ? undefined : names },
    items.map((child, index) => item(child, stepped ? index + 1 : undefined, led, rules)),
  );
}

const isLoose = (node: Node): boolean =>
  (node.spread ?? false) || (node.children ?? []).some((child) => child.spread);

const leadOf = (item: Node): Node | undefined => {
  const first = item.children?.[0]?.children?.[0];
  return first?.type === 'strong' ? first : undefined;
};

function item(node: Node, step: number | undefined, led: boolean, rules: BlockRules): Node {
  const [first, ...rest] = node.children ?? [];
  const point = prose(first?.children ?? [], 'shown', rules).map((child, index) =>
    led && index === 0 ? inline('Lead', {}, child.children ?? []) : child,
  );
  const notes = said(rest.filter(isParagraph), rules, step);
  const blocksBelow = rest
    .filter((child) => !isParagraph(child))
    .flatMap((child) => block(child, rules));
  return component('Item', { step }, [...point, ...blocksBelow, ...notes]);
}

function table(node: Node, rules: BlockRules): Node {
  const rows = node.children ?? [];
  const attributes = {
    label: rules.label,
    rows: rows.length - 1,
    columns: rows[0]?.children?.length ?? 0,
    size: rows.length - 1 <= 4 ? 'large' : 'small',
  };
  return component('Table', attributes, [
    {
      ...node,
      children: rows.map((row) => ({ ...row, children: shown(row.children ?? [], rules) })),
    },
  ]);
}

function fenced(node: Node): Node {
  const language = node.lang ?? 'text';
  return component('Commands', { language, kind: isCommand(language) ? 'command' : 'output' }, [
    node,
  ]);
}

/** The whole file goes in; the lines that the slide shows and highlights are told in the meta. */
function example(node: Node, rules: BlockRules): Node {
  const file = attribute(node, 'file') ?? '';
  const language = languageOf(file);
  const value = rules.example(file).replace(/\n$/, '');
  const meta = { lines: attribute(node, 'lines') ?? '', steps: attribute(node, 'steps') ?? '' };
  const steps = stepLines(meta.steps).length;
  const count = meta.lines === '' ? value.split('\n').length : lineNumbers(meta.lines).length;
  const code: Node = { type: 'code', lang: language, meta: JSON.stringify(meta), value };
  const captions = (node.children ?? []).find((child) => child.type === 'list');
  return component('Example', { file, language, steps, count }, [
    code,
    ...(captions
      ? [
          component(
            'Captions',
            {},
            (captions.children ?? []).map((child, index) => caption(child, index + 1, rules)),
          ),
        ]
      : []),
  ]);
}

function caption(node: Node, step: number, rules: BlockRules): Node {
  const [first, ...rest] = node.children ?? [];
  return component('Caption', { step }, [
    ...prose(first?.children ?? [], 'shown', rules),
    ...said(rest.filter(isParagraph), rules, step),
  ]);
}

/** Title and first paragraph are shown; the rest is said. */
function callout(node: Node, rules: BlockRules): Node {
  const [first, ...rest] = (node.children ?? []).map(asParagraph);
  const title = rules.typeset(attribute(node, 'title') ?? '');
  return component(
    'Callout',
    { kind: attribute(node, 'kind'), title, alone: attribute(node, 'alone') },
    [...shown(first ? [first] : [], rules), ...said(rest.filter(isParagraph), rules)],
  );
}
