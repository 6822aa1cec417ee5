import { documentAt } from '../course/document-element.ts';
import { all, make, removeAll } from './make-element.ts';

type Words = DOMStringMap;

/** Longer lists of contents leave the subsections to the PDF's own outline. */
const CONTENTS = 44;

/** What is asked on the page, not on a paper; question papers have their own. */
const LEFT_OUT = [
  '.q-end, .solution, .hint, .fold, .goals .small, .keep > p > a, .q .acts',
  '.introduction .prose > .small, .next-parts, chapter-reading > :not(article)',
].join();

/**
 * A chapter to read: the pages of its parts in one, contents before the text, terms after it.
 * @throws when the page of a part does not come
 */
export async function layOutChapter(main: HTMLElement, words: Words): Promise<void> {
  const article = main.querySelector<HTMLElement>('article')!;
  const parts = article.querySelector<HTMLElement>('.parts');
  if (parts) await bringParts(article, parts);
  removeAll(main, LEFT_OUT);
  aimInside(article);
  main.append(...termsOf(main, words['terms'] ?? ''));
  const begin = article.querySelector('.section, .part-title') ?? article.firstElementChild;
  begin?.before(contentsOf(article, words['contentsTitle'] ?? ''));
}

/** Takes the text of each part's page to the end of the article, under the part's title. */
async function bringParts(article: HTMLElement, parts: HTMLElement): Promise<void> {
  const links = all<HTMLAnchorElement>(parts, 'h3 a');
  const pages = await Promise.all(links.map(({ href }) => documentAt(href)));
  parts.remove();
  removeAll(article, '.print-choice');
  for (const [index, page] of pages.entries()) {
    const title = make('h1', 'part-title', links[index]!.textContent.trim());
    title.id = `part-${index + 1}`;
    const goals = all(page, 'article > .goals');
    const sections = all(page, 'article > .section');
    for (const goal of goals) goal.removeAttribute('aria-labelledby');
    removeAll(page, '#goals');
    article.append(title, ...[...goals, ...sections].map((one) => document.adoptNode(one)));
  }
}

/** A link to another page of the chapter leads to the same place of this paper. */
function aimInside(article: HTMLElement): void {
  for (const link of all<HTMLAnchorElement>(article, 'a[href*="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    const isOwn = link.origin === location.origin && id !== '';
    if (isOwn && link.search === '' && document.getElementById(id))
      link.setAttribute('href', `#${id}`);
  }
}

interface Entry {
  id: string;
  /** Of the class of its line. */
  level: 'part' | 'section' | 'subsection';
  number: string;
  title: string;
}

function contentsOf(article: HTMLElement, heading: string): HTMLElement {
  const entries = all(article, '.part-title, .section h2[id], .section h3[id]').map(entryOf);
  const isLong = entries.length > CONTENTS;
  const list = make('ol', '');
  for (const entry of entries)
    if (!isLong || entry.level !== 'subsection') list.append(lineOf(entry));
  const nav = make('nav', 'paper-contents', make('h2', 'label', heading), list);
  nav.setAttribute('aria-label', heading);
  return nav;
}

function entryOf(heading: HTMLElement): Entry {
  const title = heading.textContent.trim().replace(/\s+/g, ' ');
  const level = heading.matches('.part-title')
    ? 'part'
    : heading.matches('h2')
      ? 'section'
      : 'subsection';
  const number = heading.closest('.section-head')?.querySelector('.no')?.textContent.trim();
  return { id: heading.id, level, number: number ?? '', title };
}

/** `data-leaf` waits for the page's number, which nobody knows before the paper is laid out. */
function lineOf({ id, level, number, title }: Entry): HTMLElement {
  const link = make('a', '', make('span', 'contents-no', number), make('span', '', title));
  link.href = `#${id}`;
  const leaf = make('span', 'leaf');
  leaf.dataset['leaf'] = id;
  link.append(make('span', 'leader'), leaf);
  return make('li', `contents-${level}`, link);
}

/** Each term once, by name, with the definition that the page shows when it is pressed. */
function termsOf(main: HTMLElement, heading: string): HTMLElement[] {
  const terms = new Map<string, [Node[], Node[]]>();
  for (const slip of all(main, '.term > .slip')) {
    const name = slip.querySelector('b');
    if (name === null) continue;
    removeAll(slip, '.slip-more');
    name.remove();
    terms.set(name.textContent, [[...name.childNodes], [...slip.childNodes]]);
  }
  if (terms.size === 0) return [];
  const list = make('dl', 'terms');
  const { lang } = document.documentElement;
  for (const key of [...terms.keys()].sort(new Intl.Collator(lang).compare)) {
    const [name, definition] = terms.get(key)!;
    list.append(make('div', '', make('dt', '', ...name), make('dd', '', ...definition)));
  }
  return [make('section', 'paper-end', make('h2', '', heading), list)];
}
