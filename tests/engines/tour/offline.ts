import { expect } from 'vitest';
import { ask, click, shown, textOf, until, type Tab } from '../engine.ts';
import { deckAt } from './deck.ts';

/** How long the whole site may take to be stored, in milliseconds: the machine may be busy. */
const STORED = 120_000;

/** The server is gone, and everything goes on: both languages, pages that were never opened, slides. */
export async function goOffline(tab: Tab, site: string, stop: () => Promise<void>): Promise<void> {
  await tab.goto(`${site}fr/`);
  await tab.goto(`${site}en/`);
  await until('the site to be stored', () => ask(tab, isStored), Boolean, STORED);
  await stop();
  await tab.reload();
  expect(await ask(tab, () => document.documentElement.lang)).toBe('en');
  await tab.goto(`${site}en/concepts/`);
  await shown(tab, 'main h2');
  await click(tab, 'language-switch a[hreflang=fr]');
  await until('the page in French', () => ask(tab, () => location.pathname), (at) => at === '/fr/concepts/'); // prettier-ignore
  await shown(tab, 'main h2');
  await tab.goto(`${site}fr/concepts/slides/`);
  await shown(tab, '.reveal.ready');
  await tab.press('ArrowRight');
  const second = await ask(tab, () => document.querySelectorAll('section.slide')[1]!.id);
  await deckAt(tab, second);
  await tab.goto(`${site}fr/nowhere/`);
  await until('a page that says so', () => textOf(tab, 'h1'));
  await expect(
    ask(tab, () => fetch('/papers.json').then(() => 'answered')),
    'the server is gone',
  ).rejects.toThrow();
}

/** The worker is in charge once all that it stores is stored. */
const isStored = async (): Promise<boolean> => {
  const { active } = await navigator.serviceWorker.ready;
  const pages = ['/en/concepts/', '/fr/concepts/', '/fr/concepts/slides/'];
  const kept = pages.map((page) => caches.match(page, { ignoreSearch: true }));
  return (
    active?.state === 'activated' &&
    navigator.serviceWorker.controller !== null &&
    (await Promise.all(kept)).every((answer) => answer !== undefined)
  );
};
