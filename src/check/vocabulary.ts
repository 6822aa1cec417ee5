import { calloutKinds, type authorNames } from '../markdown/vocabulary.ts';

/** A name that authors may write in a chapter. */
export type AuthorName = (typeof authorNames)[number];

interface Facts {
  /** Attributes; those that must be there first, each as it is written in an example. */
  required: Record<string, string>;
  optional: string[];
  /** `text`: amid words. `top`: never inside anything. `block`: also in the two views' components. */
  place: 'text' | 'top' | 'block';
  /** Node types that may stand inside; none: it holds nothing. */
  holds: readonly string[];
  /** What it holds, in words. */
  content: string;
}

const nothing = { holds: [], content: 'Write it alone, with a slash: `<{name} … />`.' };
const prose = { holds: ['paragraph'], content: 'Write paragraphs in it, and nothing else.' };
const any = {
  holds: ['paragraph', 'list', 'table', 'code', 'blockquote', 'mdxJsxFlowElement'],
  content: 'Write something between its two tags.',
};

/** The components of authoring.md: what each takes, holds, and where it may stand. */
export const vocabulary: Record<AuthorName, Facts> = {
  Shown: { required: {}, optional: [], place: 'block', ...prose },
  Code: {
    required: { file: 'limits.sh' },
    optional: ['lines', 'steps'],
    place: 'block',
    holds: ['list'],
    content: 'Write one ordered list in it, an item for each step, or nothing.',
  },
  Figure: { required: { is: 'process-view' }, optional: [], place: 'block', ...nothing },
  Callout: {
    required: { kind: calloutKinds.join('|'), title: '…' },
    optional: [],
    place: 'block',
    ...prose,
  },
  Question: { required: { id: '…' }, optional: [], place: 'top', ...nothing },
  Exercise: { required: { id: '…' }, optional: [], place: 'top', ...nothing },
  Term: {
    required: { id: '…' },
    optional: [],
    place: 'text',
    holds: ['text', 'inlineCode', 'emphasis', 'strong'],
    content: 'Write the word of the text between its tags: `<Term id="…">word</Term>`.',
  },
  Notes: {
    required: {},
    optional: [],
    place: 'top',
    holds: ['paragraph', 'list', 'code'],
    content: 'Write paragraphs, lists and code in it.',
  },
  PageOnly: { required: {}, optional: [], place: 'top', ...any },
  SlideOnly: { required: {}, optional: [], place: 'top', ...any },
};

export const isAuthorName = (name: string): name is AuthorName => name in vocabulary;
