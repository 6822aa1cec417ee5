import { expect, type BrowserContext, type Page } from 'playwright/test';

/** The chapter that is presented. */
export const chapter = 'containers';
/** The addresses of its deck and of its presenter's window. */
export const at = (lang: string) => ({
  deck: `${lang}/${chapter}/slides/`,
  presenter: `${lang}/${chapter}/slides/presenter/`,
});

export const shownId = (deck: Page) =>
  deck.locator('section.slide.present').evaluateAll((slides) => slides.at(-1)?.id);
export const expectDeckAt = (deck: Page, id: string) => expect.poll(() => shownId(deck)).toBe(id);

export async function openDeck(context: BrowserContext, lang: string, id: string) {
  const deck = await context.newPage();
  await deck.goto(`${at(lang).deck}#/${id}`);
  await deck.locator('.reveal.ready').waitFor();
  return deck;
}

export async function openPresenter(context: BrowserContext, lang: string) {
  const presenter = await context.newPage();
  await presenter.goto(at(lang).presenter);
  await expect(presenter.locator('.where')).toContainText(/\d/);
  return presenter;
}
