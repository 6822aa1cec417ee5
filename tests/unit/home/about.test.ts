import { expect, it } from 'vitest';
import { aboutSections, links } from '../../../src/home/about.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { offlineWords } from '../../../src/i18n/words/offline.ts';
import { siteWords } from '../../../src/i18n/words/site.ts';

const words = { ...siteWords, ...offlineWords };

it('has an address for each link of its texts, in both languages', () => {
  const texts = aboutSections.flatMap((section) => section.texts);
  const named = texts.flatMap((key) =>
    locales.map((locale) => [...words[key][locale].matchAll(/\]\(([\w-]+)\)/g)]),
  );
  for (const matches of named) {
    for (const [, name] of matches)
      expect({
        ...links,
        ofl: '',
        packages: '',
        progress: '',
        trainer: '',
        feed: '',
        statement: '',
      }).toHaveProperty(name!);
  }
});

it('says everything that it has words for', () => {
  const said = aboutSections.flatMap(({ title, texts }) => [title, ...texts]);
  const own = Object.keys(words).filter((key) =>
    /^(site\.about\.\w+|offline\.about)(\.|$)/.test(key),
  );
  const elsewhere = ['title', 'description', 'lead', 'contents'].map((key) => `site.about.${key}`);
  expect([...said, ...elsewhere].sort()).toEqual(own.sort());
});
