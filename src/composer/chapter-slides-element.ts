import { fillHoles } from '../i18n/holes.ts';
import { slidesOf } from '../deck/slides-element.ts';
import type { Locale } from '../i18n/locales.ts';
import { minutesOfAll, type SessionSection } from './course.ts';
import { isWhole, type ChosenChapter } from './resolve.ts';
import type { Extra } from './session.ts';

export interface SlideWords {
  lang: Locale;
  without: readonly Extra[];
  /** "{m} min" and "{n} sections", which the title and the dividers of a chapter say. */
  minutes: string;
  sections: string;
  section: string;
}

/** A slide, and the section of the chapter that it is shown with. */
interface Placed {
  slide: HTMLElement;
  section: string | undefined;
}

/**
 * Takes what is chosen of a chapter out of the page of its deck: its title, the dividers of parts of
 * which something is left, the sections in the order chosen, and what to keep where nothing that the
 * course counts on was left out. The page is taken apart.
 */
export function chosenSlides(
  page: Document,
  chosen: ChosenChapter,
  words: SlideWords,
): HTMLElement[] {
  const slides = page.querySelector<HTMLElement>('.reveal > .slides')!;
  const placed = placedIn(slides, chosen);
  const parts = partsOf(placed);
  const ranks = rankSlides(placed, parts, chosen);
  for (const { slide } of placed) {
    const isLeft = words.without.some((extra) => slide.matches(selectors[extra]));
    if (isLeft || ranks.get(slide) === undefined) slide.remove();
  }
  for (const { slide } of placed.filter((one) => one.slide.isConnected))
    correct(slide, parts.get(slide) ?? [], chosen, words);
  const rankOf = (top: HTMLElement) =>
    ranks.get(top.matches('.slide') ? top : (slidesOf(top)[0] ?? top)) ?? Infinity;
  const columns = [...slides.children].filter(
    (top): top is HTMLElement => top.matches('.slide') || slidesOf(top).length > 0,
  );
  return columns.toSorted((a, b) => rankOf(a) - rankOf(b)).map((top) => document.adoptNode(top));
}

const selectors: Readonly<Record<Extra, string>> = {
  questions: '.question',
  exercises: '.exercise',
};

/** A slide that names a `###` is shown with the `##` before it. */
function placedIn(slides: HTMLElement, { chapter }: ChosenChapter): Placed[] {
  const known = new Set(chapter.sections.map(({ id }) => id));
  let section: string | undefined;
  return slidesOf(slides).map((slide) => {
    const own = slide.dataset['section'];
    if (own !== undefined && known.has(own)) section = own;
    return { slide, section: slide.matches('.title, .keep') ? undefined : section };
  });
}

/** The sections that follow each divider, up to the next. */
function partsOf(placed: readonly Placed[]): Map<HTMLElement, string[]> {
  const parts = new Map<HTMLElement, string[]>();
  let sections: string[] | undefined;
  for (const { slide, section } of placed) {
    if (slide.matches('.divider')) parts.set(slide, (sections = []));
    if (section !== undefined && sections?.includes(section) === false) sections.push(section);
  }
  return parts;
}

/** The place of each slide that stays; dividers come right before the first section of their part. */
function rankSlides(
  placed: readonly Placed[],
  parts: ReadonlyMap<HTMLElement, readonly string[]>,
  chosen: ChosenChapter,
): Map<HTMLElement, number> {
  const order = new Map(chosen.sections.map(({ id }, index) => [id, index]));
  const rank = ({ slide, section }: Placed): number | undefined => {
    if (slide.matches('.title')) return -1;
    if (slide.matches('.keep')) return keepsAll(chosen) ? chosen.sections.length : undefined;
    const own = parts.get(slide)?.flatMap((id) => order.get(id) ?? []);
    if (own) return own.length === 0 ? undefined : Math.min(...own) - 0.5;
    return section === undefined ? undefined : order.get(section);
  };
  const ranked = placed.map((one) => [one.slide, rank(one)] as const);
  return new Map(ranked.filter((pair): pair is [HTMLElement, number] => pair[1] !== undefined));
}

/** What to keep sums up the chapter: it is shown when all that may not be skipped was. */
const keepsAll = ({ chapter, sections }: ChosenChapter): boolean =>
  chapter.sections.every((section) => section.skippable || sections.includes(section));

/** Puts right what a title or a divider says of the sections and minutes to come. */
function correct(
  slide: HTMLElement,
  part: readonly string[],
  chosen: ChosenChapter,
  words: SlideWords,
): void {
  if (isWhole(chosen) && words.without.length === 0) return;
  if (slide.matches('.title')) {
    const [count, time] = slide.querySelectorAll('.measures span');
    const { length } = chosen.sections;
    setText(count, fillHoles(length === 1 ? words.section : words.sections, { n: length }));
    setText(time, minutesIn(chosen.sections, words));
  }
  if (!slide.matches('.divider')) return;
  const own = chosen.sections.filter(({ id }) => part.includes(id));
  setText(slide.querySelector('.eyebrow span:last-child'), minutesIn(own, words));
  const items = new Map(
    [...slide.querySelectorAll('.contents li')].map((item) => [
      item.querySelector('.no')?.textContent.trim(),
      item,
    ]),
  );
  slide
    .querySelector('.contents')
    ?.replaceChildren(...own.flatMap((one) => items.get(one.number) ?? []));
}

const minutesIn = (sections: readonly SessionSection[], { without, minutes }: SlideWords): string =>
  fillHoles(minutes, { m: minutesOfAll(sections, without) });

function setText(element: Element | null | undefined, text: string): void {
  if (element) element.textContent = text;
}
