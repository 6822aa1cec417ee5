import { expect } from 'vitest';
import { ask, click, hidden, shown, textOf, until, type Tab } from '../engine.ts';

/** What stands on newer parts of browsers: a popover, the clipboard, dialogs, a worker that searches. */
export async function useTools(tab: Tab, site: string): Promise<void> {
  await tab.goto(`${site}en/containers/`);
  expect(await ask(tab, lineUnder, 'main p > a[href]'), 'links are underlined').toBe('underline');
  await click(tab, '.term button');
  await shown(tab, '.term .slip:popover-open');
  await tab.press('Escape');
  await hidden(tab, '.term .slip');

  await click(tab, '[data-copy]');
  const said = () => textOf(tab, '[data-copy-status]');
  await until('the copy to be told', said, (words) => words === 'Copied' || words === 'Select and copy'); // prettier-ignore

  await tab.press('/');
  await shown(tab, 'dialog[open] input[type=search]');
  await tab.type('docker run');
  await shown(tab, '.hit-link');
  await tab.press('Escape');
  await hidden(tab, 'dialog[open]');
  // Words of a text: Pagefind's worker finds them, which asks for Trusted Types where there are any.
  await tab.goto(`${site}en/?search=ordinary+processes`);
  await shown(tab, '.hit-text mark');
  await tab.goto(`${site}en/containers/slides/`);
  await shown(tab, '.reveal.ready');
  await tab.press('?');
  await shown(tab, 'dialog[data-dialog=keys]');
  await tab.press('Escape');
  await hidden(tab, 'dialog[data-dialog=keys]');
}

const lineUnder = (selector: string): string =>
  getComputedStyle(document.querySelector(selector)!).textDecorationLine;
