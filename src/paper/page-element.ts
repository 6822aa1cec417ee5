import { asksNow, type PagePaper } from './asked.ts';
import { layOutChapter } from './chapter-element.ts';
import { numberLinks } from './links-element.ts';
import { all, make, removeAll } from './make-element.ts';
import { layOutQuestions } from './questions-element.ts';
import { addPaperStyle } from './style-element.ts';

/** What a page has for the screen alone. */
const CHROME = [
  '.skip, .top, .tabs, .site-foot, .toc, .deck-frame, .nextprev, chapter-neighbours, .to-slide',
  '.section-tools, .tool, .copy, .download, .done, .print-choice, note-slip, .tally, .acts, .sure, .kept',
  '.last, .said, .ud, template, dialog, script, .sr[role=status]',
].join();

type Words = DOMStringMap;

const layOuts: Record<PagePaper, (root: HTMLElement, words: Words) => Promise<void> | void> = {
  chapter: layOutChapter,
  exercises: (root) => removeAll(root, '.solution, .hint, .fold'),
  solutions: (root) => {
    for (const title of all(root, '.hint > summary')) title.textContent = withoutCost(title);
  },
  questions: (root, words) => layOutQuestions(root, words, 'questions'),
  key: (root, words) => layOutQuestions(root, words, 'key'),
  commands: () => undefined,
};

/**
 * Makes the page that stands into a paper: what is for the screen goes, what is folded opens, and
 * what a paper alone needs comes. `data-paper` on <html> says when it is "ready", or that it "failed".
 */
export async function layOut(kind: PagePaper): Promise<void> {
  const html = document.documentElement;
  const main = document.querySelector<HTMLElement>('main')!;
  const choice = main.querySelector<HTMLElement>('.print-choice');
  if (choice === null) return;
  const words = { ...choice.dataset };
  html.dataset['print'] = kind;
  html.style.setProperty('--running', `"${(words['running'] ?? '').replace(/["\\]/g, '')}"`);
  document.title = titleOf(choice, kind) ?? document.title;
  try {
    await addPaperStyle();
    await layOuts[kind](main, words);
  } catch {
    main.prepend(make('p', 'paper-failed', words['failed'] ?? ''));
    html.dataset['paper'] = 'failed';
    return;
  }
  finish(words);
  await settled();
  html.dataset['paper'] = 'ready';
  if (asksNow(location.search)) print();
}

/** "Containers: answer key · Quai": the site's name stays at the end. */
const titleOf = (choice: HTMLElement, kind: PagePaper): string | undefined => {
  const title = choice.querySelector<HTMLElement>(`[data-paper=${kind}]`)?.dataset['title'];
  const site = document.title.split(' · ').at(-1);
  return title && `${title} · ${site}`;
};

/** What a hint costs is of the screen, which counts those that were opened. */
const withoutCost = ({ textContent }: HTMLElement): string =>
  textContent.replace(/\s*\([^)]*\)\s*$/, '');

function finish(words: Words): void {
  const main = document.querySelector<HTMLElement>('main')!;
  removeAll(document, CHROME);
  for (const details of all<HTMLDetailsElement>(main, 'details')) details.open = true;
  for (const term of all(main, '.term')) term.replaceWith(...termWords(term));
  for (const anchor of all(main, '.anchor')) anchor.replaceWith(...anchor.childNodes);
  for (const scroll of all(main, '[tabindex]')) scroll.removeAttribute('tabindex');
  numberLinks(main, words['links'] ?? '');
}

/** The word without its button; its definition has moved to the end of the paper. */
const termWords = (term: HTMLElement): ChildNode[] => {
  const button = term.querySelector('button');
  return button ? [...button.childNodes] : [];
};

/** Once faces and pictures are there, nothing moves any more. */
async function settled(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
}
