import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { course } from '../support/sites.ts';

const sheets = [...course.files]
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join(course.folder, file), 'utf8') }));

const found = (pattern: RegExp): string[] =>
  sheets.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([piece]) => `${file}: ${piece}`),
  );

/** What the engines of the tour have been seen to read otherwise; it must not come back. */
describe('every style sheet', () => {
  it('gives the thickness of an underline by itself: WebKit drops the whole of a shorthand with one', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(found(/text-decoration:[^;}]*\d(px|em|rem|pt)[^;}]*/g)).toEqual([]);
  });

  it('scales by a quotient of lengths where there are any: WebKit computes tan(atan2()) wrongly', () => {
    const withoutQuotient = sheets.filter(
      ({ text }) =>
        /atan2\(100(vw|cqw)/.test(text) && !/@supports \(scale: ?calc\(1px ?\/ ?1px\)\)/.test(text),
    );
    expect(withoutQuotient.map(({ file }) => file)).toEqual([]);
  });
});
