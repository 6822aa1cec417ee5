import { expect } from 'vitest';
import { ask, attributeOf, click, shown, textOf, until, type Tab } from '../engine.ts';

const section = 'containers-pid';
const done = `[data-contents="${section}"] .toc-done`;

/** A chapter is read to the end of a section, and then in the other language, at the same place. */
export async function readAndChangeLanguage(tab: Tab, site: string): Promise<void> {
  await tab.goto(`${site}fr/containers/`);
  expect(await textOf(tab, 'h1')).toContain('Les conteneurs');
  await ask(tab, endInView, section);
  await until('the contents to follow the reader', () =>
    attributeOf(tab, `[data-contents="${section}"]`, 'aria-current'),
  );
  await shown(tab, done);
  await shown(tab, `[data-cell="${section}"].on`);
  const place = await until('the switch to know the place', () => aimed(tab), inSection);
  await click(tab, 'language-switch a[hreflang=en]');
  await until('the same place in English', () => ask(tab, () => location.pathname + location.hash), (at) => at === `/en/containers/${place}`); // prettier-ignore
  await until('the heading to be in view', () => ask(tab, isInView, place.slice(1)));
  await shown(tab, done);
  await tab.reload();
  await shown(tab, done);
}

const inSection = (hash: string): boolean => hash.startsWith(`#${section}`);

const endInView = async (id: string): Promise<void> => {
  await document.fonts.ready;
  const end = document.querySelector(`[data-section="${id}"]`)!.lastElementChild!;
  end.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** Where the switch leads once the reader has stayed: the place is in the link when it is pointed at. */
const aimed = (tab: Tab): Promise<string> =>
  ask(tab, () => {
    const link = document.querySelector<HTMLAnchorElement>('language-switch a[hreflang=en]')!;
    link.dispatchEvent(new PointerEvent('pointerenter'));
    return link.hash;
  });

const isInView = (id: string): boolean => {
  const { top } = document.getElementById(id)!.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
};
