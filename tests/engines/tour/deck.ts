import { ask, attributeOf, click, shown, until, type Browser, type Tab } from '../engine.ts';

/** Slides are presented: deck and presenter's window stay together, whoever moves. */
export async function present(browser: Browser, tab: Tab, site: string): Promise<void> {
  await tab.goto(`${site}fr/containers/slides/#/containers-families`);
  await shown(tab, '.reveal.ready');
  await tab.press('s');
  await until('the presenter’s window', async () => (await browser.tabs()).length === 2);
  const presenter = (await browser.tabs())[1]!;
  await presenterAt(presenter, 'Cacher, limiter, filtrer');
  await until(
    'the picture to be as wide as its frame',
    () => ask(presenter, wider),
    (by) => by < 2,
  );
  await tab.press('ArrowRight');
  await presenterAt(presenter, 'Un processus, deux points de vue');
  await presenter.press('PageUp');
  await deckAt(tab, 'containers-families');
  await click(presenter, '[data-move=next]');
  await deckAt(tab, 'containers-view');
  await tab.reload();
  await shown(tab, '.reveal.ready');
  await deckAt(tab, 'containers-view');
  await presenter.press('ArrowLeft');
  await deckAt(tab, 'containers-families');
}

/** By how many pixels the slide's picture misses its frame. */
const wider = (): number => {
  const frame = document.querySelector('.picture.current')!;
  const slide = frame.querySelector('.slide')!.getBoundingClientRect();
  return Math.abs(slide.width - frame.clientWidth);
};

/** The presenter's picture bears no id; its section's data tell which slide it is of. */
const presenterAt = (presenter: Tab, title: string) =>
  until(
    `the presenter at “${title}”`,
    () => attributeOf(presenter, '.current .slide', 'data-title-fr'),
    (now) => now?.replace(/’/g, "'") === title,
  );

export const deckAt = (tab: Tab, id: string) =>
  until(
    `the deck at ${id}`,
    () => ask(tab, () => [...document.querySelectorAll('section.slide.present')].at(-1)?.id),
    (now) => now === id,
  );
