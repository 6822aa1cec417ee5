import { fillHoles } from '../i18n/holes.ts';
import { megabytes, stateOf, twinAddress, type Copy } from './copies.ts';

/** Between two questions whether the network is back, in milliseconds. */
const LOOK = 4000;

/**
 * The page that stands in for one that is not here while there is no network: why, the same page in the
 * other language where that one is kept, and what is missing. It comes at the address that was asked
 * for, so loading it again is asking again; with the network's return that happens by itself.
 */
export function showAway(place: HTMLElement, copies: readonly Copy[] = []): void {
  const own = document.documentElement.lang;
  const { base = '/' } = place.dataset;
  const here = copies.find(({ language }) => language === own);
  const kept = copies.find((copy) => copy.language !== own && stateOf(copy) === 'whole');
  place.querySelector('button')!.addEventListener('click', () => location.reload());
  if (!location.pathname.endsWith('/offline/')) wait();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('language-switch a'))
    link.pathname = twinAddress(location.pathname, base, own, link.hreflang);
  if (here) say(place, here);
  if (kept) lead(place, kept.language);
}

function wait(): void {
  addEventListener('online', () => void again());
  setInterval(() => void again(), LOOK);
}

/** A browser believes in a network before there is one: the page is loaded when the server has answered. */
async function again(): Promise<void> {
  if (!navigator.onLine || document.hidden) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (answer?.ok) location.reload();
}

function say(place: HTMLElement, copy: Copy): void {
  const { missing, files } = copy;
  if (missing.length === 0) return;
  const size = megabytes(copy.bytes, document.documentElement.lang);
  const text = place.dataset[copy.isWanted ? 'partial' : 'none'] ?? '';
  const values: Record<string, string | number> = { size, files, missing: missing.length };
  place.querySelector('[data-part=why]')!.textContent = fillHoles(text, values);
  if (!copy.isWanted) return;
  const list = place.querySelector<HTMLElement>('details')!;
  list.querySelector('ul')!.append(...missing.toSorted().map(item));
  list.hidden = false;
}

function item(address: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = decodeURI(address);
  return element;
}

/** To what is here: the same page in the language that is kept, and its home. */
function lead(place: HTMLElement, language: string): void {
  const { base = '/' } = place.dataset;
  const own = document.documentElement.lang;
  const [twin, home] = place.querySelectorAll('a');
  const address = twinAddress(location.pathname, base, own, language);
  twin!.href = address + location.search + location.hash;
  twin!.hidden = false;
  home!.href = `${base}${language}/`;
}
