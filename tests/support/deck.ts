import { fileURLToPath } from 'node:url';
import { expect, type Page } from 'playwright/test';
import { judge, type Judgement } from './axe.ts';
import { textPages, writtenChapters } from './expected.ts';

export const locales = ['fr', 'en'] as const;
/** The chapter that tests of a behaviour are told with. */
export const chapter = 'containers';
const content = fileURLToPath(new URL('../../content', import.meta.url));
/** Those that tests of what is drawn and set go through: all, or the one that QUAI_CHAPTER names. */
export const chapters = writtenChapters(content).filter(
  (id) => id === (process.env.QUAI_CHAPTER ?? id),
);
/** The addresses that their texts stand at, in one language. */
export const pagesOfTexts = (lang: string): string[] =>
  chapters.flatMap((id) => textPages(content, id).map((page) => `${lang}/${id}/${page}`));
export const deck = (lang: string, id = '', of = chapter) =>
  `${lang}/${of}/slides/${id && `#/${id}`}`;
/** More steps than any slide has: Reveal shows the last one. */
export const whole = 99;

export async function open(page: Page, address: string) {
  await page.goto(address);
  await page.locator('.reveal.ready').waitFor();
}

export const slideIds = (page: Page) =>
  page.locator('section.slide').evaluateAll((slides) => slides.map(({ id }) => id));

export const shownId = (page: Page) =>
  page.locator('section.slide.present').evaluateAll((slides) => slides.at(-1)?.id);

export async function goTo(page: Page, id: string, step = whole) {
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/${step}`);
  await expect(page.locator(`[id="${id}"]`)).toHaveClass(/present/);
}

/** The first slide that has something, by the ids of the chapter's own deck. */
export const slideWith = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(`section.slide:has(${selector})`).first().getAttribute('id')) ?? '';

/**
 * What axe says of the slide that is shown. It goes through the whole deck whatever is shown: the other
 * slides are emptied for its time.
 */
export async function judgeSlide(
  page: Page,
  id: string,
  off: readonly string[] = [],
): Promise<Judgement> {
  const others = await page.evaluateHandle((shown) => {
    const slides = [...document.querySelectorAll('section.slide')].filter(
      (one) => one.id !== shown,
    );
    const contents = slides.map((slide) => ({ slide, nodes: [...slide.childNodes] }));
    for (const { slide } of contents) slide.replaceChildren();
    return contents;
  }, id);
  const found = await judge(page, undefined, off);
  await others.evaluate((contents) => {
    for (const { slide, nodes } of contents) slide.replaceChildren(...nodes);
  });
  return found;
}

/** What axe holds against the slide that is shown. */
export const violationsOn = async (page: Page, id: string): Promise<string[]> =>
  (await judgeSlide(page, id)).violations;
