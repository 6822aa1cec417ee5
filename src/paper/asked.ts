import { isPaperKind, type PaperKind } from './papers.ts';

/** Papers that are made of a chapter's pages; the others are made of its deck. */
export type PagePaper = Exclude<PaperKind, 'slides' | 'handout'>;

/** The paper that a page's address asks for, as in `?print=key`. */
export function askedPaper(search: string): PagePaper | undefined {
  const kind = new URLSearchParams(search).get('print');
  return isPaperKind(kind) && kind !== 'slides' && kind !== 'handout' ? kind : undefined;
}

/** Whether the address asks for the print dialog at once, as the links on a page do. */
export const asksNow = (search: string): boolean => new URLSearchParams(search).has('now');
