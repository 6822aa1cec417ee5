import { expect, it } from 'vitest';
import { say } from '../../../src/i18n/strings.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { paperLabel } from '../../../src/trainer/paper-label.ts';

const words = (locale: Locale) => ({
  one: say(locale, 'papers.one'),
  many: say(locale, 'papers.many'),
  kilobytes: say(locale, 'papers.kilobytes'),
  megabytes: say(locale, 'papers.megabytes'),
});

it.each([
  ['en', 12, 339_200, 'PDF, 12 pages, 340 kB'],
  ['en', 1, 400, 'PDF, 1 page, 1 kB'],
  ['en', 230, 1_940_000, 'PDF, 230 pages, 1.9 MB'],
  ['fr', 12, 339_200, 'PDF, 12 pages, 340 ko'],
  ['fr', 230, 1_940_000, 'PDF, 230 pages, 1,9 Mo'],
] as const)('%s, %i pages, %i bytes', (locale, pages, bytes, expected) => {
  expect(paperLabel({ pages, bytes }, words(locale), locale).replaceAll('\u00a0', ' ')).toBe(
    expected,
  );
});
