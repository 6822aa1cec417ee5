import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { printHashes, printStyles } from '../../../src/deck/print-hashes.ts';
import { sheet } from '../../../src/deck/sheet.ts';

const reveal = dirname(dirname(createRequire(import.meta.url).resolve('reveal.js')));
const source = readFileSync(join(reveal, 'js/controllers/printview.js'), 'utf8');

/** The style texts of Reveal's source, with our lengths in the place of its variables. */
function stylesOfReveal(): string[] {
  const lengths: Record<string, number> = {
    pageWidth: sheet.width,
    pageHeight: sheet.height,
    slideWidth: sheet.width,
    slideHeight: sheet.height,
  };
  return [...source.matchAll(/createStyleSheet\( (.*) \);/g)].map(([, expression]) =>
    expression!
      .split(/\s*\+\s*/)
      .map((part) => (part.startsWith("'") ? part.slice(1, -1) : String(lengths[part])))
      .join(''),
  );
}

test('the print view adds the styles that the policy lets in, and no others', () => {
  expect(stylesOfReveal()).toEqual([...printStyles]);
});

test('each is let in by its hash', () => {
  expect(printHashes).toEqual(
    printStyles.map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`),
  );
});

test('the built Reveal has the same texts as its source', () => {
  const built = readFileSync(join(reveal, 'dist/reveal.mjs'), 'utf8');
  expect(built).toContain('@page{size:');
  expect(built).toContain(
    '.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ',
  );
});
