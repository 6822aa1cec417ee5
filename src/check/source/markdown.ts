import { parsed } from '../../markdown/source.ts';
import type { Node } from '../../markdown/tree.ts';
import { offsetAt, spanOf } from './node.ts';

/** What keeps a source from being read as MDX. */
export interface SyntaxFault {
  rule: 'braces' | 'angle-bracket' | 'component-open' | 'component-close';
  line: number;
  column: number;
  /** The tag or the sign that is at fault. */
  found: string;
}

export interface ReadMarkdown {
  /** The top level, inline components alone on a line as paragraphs. */
  nodes: Node[];
  faults: SyntaxFault[];
}

const MOST_FAULTS = 30;

/**
 * Reads MDX. The parser stops at the first fault; here each one is noted and painted over with
 * as many spaces, so that the rest is judged too and every place stays right.
 */
export function readMarkdown(source: string): ReadMarkdown {
  const faults: SyntaxFault[] = [];
  let text = source;
  while (faults.length < MOST_FAULTS) {
    try {
      return { nodes: parsed(text).flatMap(asMeant), faults };
    } catch (error) {
      const fault = faultOf(text, (error as Error).message);
      faults.push(fault);
      text = paintedOver(text, fault);
    }
  }
  return { nodes: [], faults };
}

/** Text directly above `---` becomes a heading, which nobody means: a paragraph and a new slide. */
function asMeant(node: Node): Node[] {
  if (node.type !== 'heading') return [node];
  const { start, end } = spanOf(node);
  if (start.line === end.line) return [node];
  const { depth, ...rest } = node;
  const paragraph = {
    ...rest,
    type: 'paragraph',
    data: { underline: depth === 1 ? '===' : '---' },
  };
  return depth === 1
    ? [paragraph]
    : [paragraph, { ...paragraph, type: 'thematicBreak', children: [] }];
}

function faultOf(text: string, message: string): SyntaxFault {
  const [, line = '1', column = '1', what = ''] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
  const open = /Expected a closing tag for `(<[^`]*>)`/.exec(what)?.[1];
  const close = /Unexpected closing tag `(<\/[^`]*>)`/.exec(what)?.[1];
  const at = { line: Number(line), column: Number(column) };
  if (open !== undefined) return { rule: 'component-open', ...at, found: open };
  if (close !== undefined) return { rule: 'component-close', ...at, found: close };
  return signBefore(text, at);
}

/** The brace or bracket that opened what the parser could not read. */
function signBefore(text: string, { line, column }: { line: number; column: number }): SyntaxFault {
  const reached = text.slice(0, offsetAt(text, line, column) + 1);
  const offset = Math.max(reached.lastIndexOf('{'), reached.lastIndexOf('<'), 0);
  const before = reached.slice(0, offset).split('\n');
  const found = text[offset] ?? '';
  const rule = found === '{' ? 'braces' : 'angle-bracket';
  return { rule, line: before.length, column: [...before.at(-1)!].length + 1, found };
}

function paintedOver(text: string, fault: SyntaxFault): string {
  const start = offsetAt(text, fault.line, fault.column);
  if (fault.rule === 'braces') return withoutBraces(text, start);
  const whole = fault.rule === 'angle-bracket' ? /^<https?:[^>\s]*>/ : /^<[^>]*>/;
  const tag = whole.exec(text.slice(start))?.[0] ?? '<';
  return text.slice(0, start) + blank(tag) + text.slice(start + tag.length);
}

/** `{#id}` is meant as `[#id]`, so it is read so; other braces become spaces. */
function withoutBraces(text: string, start: number): string {
  const inside = /^\{([^{}\n]*)\}/.exec(text.slice(start))?.[1];
  if (inside === undefined) return `${text.slice(0, start)} ${text.slice(start + 1)}`;
  const instead = inside.startsWith('#') ? `[${inside}]` : ` ${inside} `;
  return text.slice(0, start) + instead + text.slice(start + instead.length);
}

const blank = (tag: string): string => tag.replace(/[^\n]/g, ' ');
