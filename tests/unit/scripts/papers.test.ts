import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { faultsOf, withoutMargins, type Printed } from '../../../scripts/papers/faults.ts';
import { glyphTexts } from '../../../scripts/papers/glyphs.ts';
import { finishPdf, readPdf } from '../../../scripts/papers/pdf.ts';
import { shownTexts } from '../../../scripts/papers/text.ts';

const sound: Printed = {
  pages: 12,
  title: 'Le cloud : questions · Quai',
  language: 'fr',
  tagged: true,
  bookmarks: 9,
  last: 'Adresses des liens',
  expected: 12,
  links: ['https://course.example/fr/cloud/'],
  beyond: [],
};

describe('the judge of papers', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(faultsOf('slides', 'fr', sound)).toEqual([]);
    expect(faultsOf('chapter', 'fr', { ...sound, expected: undefined })).toEqual([]);
  });

  it.each([
    ['a page too many', 'slides', { pages: 13 }, /13 pages where 12 are right/],
    ['an empty last page', 'key', { last: ' \n' }, /last page is empty/],
    ['no title', 'key', { title: '' }, /no title/],
    ['the other language', 'key', { language: 'en' }, /language is "en"/],
    ['no tags', 'key', { tagged: false }, /not tagged/],
    ['no bookmarks', 'key', { bookmarks: 0 }, /no bookmarks/],
    ['links to here', 'key', { links: ['http://127.0.0.1:4600/fr/'] }, /machine that made it/],
    ['a line that is cut', 'key', { beyond: ['span.ln "docker run"'] }, /edge.*docker run/],
    ['three sheets of commands', 'commands', { pages: 3, expected: undefined }, /3 pages, over 2/],
  ] as const)('names %s', (_, kind, change, sentence) => {
    const faults = faultsOf(kind, 'fr', { ...sound, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });

  it('does not take the margins for text', () => {
    expect(withoutMargins('Le cloud\n28 / 28\n', 'Le cloud').trim()).toBe('');
    expect(withoutMargins('Le cloud\nfin\n28 / 28', 'Le cloud').trim()).toBe('fin');
  });
});

describe('reading a PDF', () => {
  it('knows what glyphs stand for, one by one and in ranges', () => {
    const map =
      '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n' +
      '1 beginbfchar\n<0003> <00660069>\nendbfchar\n' +
      '2 beginbfrange\n<0010> <0012> <0041>\n<0020> <0021> [<0078> <0079>]\nendbfrange';
    const { width, texts } = glyphTexts(map);
    expect(width).toBe(2);
    expect([3, 0x10, 0x12, 0x20, 0x21].map((code) => texts.get(code))).toEqual([
      'fi',
      'A',
      'C',
      'x',
      'y',
    ]);
  });

  it('takes the texts of strings in hex and in brackets, and of forms', () => {
    const letters = new Map([...'abc()'].map((sign) => [sign.charCodeAt(0), sign]));
    const fonts = new Map([['F1', { width: 1, texts: letters }]]);
    const source = 'BT /F1 12 Tf <6162> Tj [(c) -20 <61>] TJ (\\(\\142\\)) Tj ET /X5 Do';
    const text = shownTexts(source, fonts, (name) => `[${name}]`);
    expect(text.replace(/\s+/g, ' ').trim()).toBe('abca(b) [X5]');
  });

  it('gives the same bytes at each run, and its own name and date', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.addPage().drawText('Quai', { font });
    document.setTitle('Le cloud');
    const bytes = await document.save();
    const date = new Date(Date.UTC(2026, 10));
    const finished = await finishPdf(bytes, date);
    expect(Buffer.from(finished).equals(Buffer.from(await finishPdf(bytes, date)))).toBe(true);
    const again = await PDFDocument.load(finished, { updateMetadata: false });
    expect([again.getCreator(), again.getCreationDate()]).toEqual(['Quai', date]);
    expect(await readPdf(finished)).toMatchObject({ pages: 1, title: 'Le cloud', tagged: false });
  });
});
