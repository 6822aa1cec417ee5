import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileBytes, parseSessionFile, writeSessionFile } from '../../../src/composer/file.ts';
import { sentencesOn } from '../../../src/composer/said.ts';

const search = '?show=cloud&title=T';
const logo = 'data:image/webp;base64,AAAA';
const file = (changes: object) =>
  JSON.stringify({ format: 'quai-session', version: 1, search, ...changes });

describe('the file of a session', () => {
  it('is read as it was written', () => {
    expect(parseSessionFile(writeSessionFile({ search }))).toEqual({ search });
    expect(parseSessionFile(writeSessionFile({ search, logo }))).toEqual({ search, logo });
  });

  it.each([
    ['no JSON', '<svg onload=alert(1)>', 'strange'],
    ['another file', '{"format":"quai-log"}', 'strange'],
    ['a list', '[]', 'strange'],
    ['no version', file({ version: '1' }), 'strange'],
    ['a search that is no text', file({ search: { show: 'cloud' } }), 'strange'],
    ['a later version', file({ version: 2 }), 'later'],
    ['no chapter', file({ search: '?title=T' }), 'empty'],
    ['a logo that is a page', file({ logo: 'data:text/html;base64,AAAA' }), 'logo'],
    ['a logo that is a drawing', file({ logo: 'data:image/svg+xml;base64,AAAA' }), 'logo'],
    ['a logo elsewhere', file({ logo: 'https://example.org/logo.png' }), 'logo'],
    [
      'a logo that is too large',
      file({ logo: `data:image/png;base64,${'A'.repeat(300_000)}` }),
      'logo',
    ],
    ['more than a session', file({ search: '?'.repeat(fileBytes) }), 'large'],
  ])('is refused when it is %s', (_, text, why) => {
    expect(parseSessionFile(text)).toBe(why);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseSessionFile(text)));
  });

  it('gives an address as this site writes it, without what is not of a session', () => {
    expect(parseSessionFile(file({ search: '?x=1&show=cloud,cloud,<b>' }))).toEqual({
      search: '?show=cloud',
    });
  });
});

describe('what is said of an address', () => {
  const words = {
    missing: 'missing {list}', unreadable: 'unreadable {list}', cut: 'cut {list}', date: 'date {list}',
    many: 'many', unloaded: 'unloaded {list}', more: '+{n}', title: 'Title', company: 'C', trainer: 'T',
  }; // prettier-ignore

  it('is nothing when all is well', () => {
    expect(sentencesOn({ faults: [], missing: [], unloaded: [] }, words)).toEqual([]);
  });

  it('names what is missing, and counts what is too much to name', () => {
    const missing = Array.from({ length: 1000 }, (_, n) => `x${n}`);
    const faults = [
      { kind: 'cut', what: 'title' },
      { kind: 'many', what: 'y' },
    ] as const;
    expect(sentencesOn({ faults, missing, unloaded: ['Kubernetes'] }, words)).toEqual([
      'unloaded Kubernetes',
      'missing x0, x1, x2, x3, x4, x5, x6, x7 +992',
      'cut Title',
      'many',
    ]);
  });
});
