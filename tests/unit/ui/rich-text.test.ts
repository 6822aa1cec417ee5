import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/ui/rich-text.ts';

describe('richText', () => {
  it('leaves code as it was typed and typesets the rest', () => {
    expect(richText("L'option `--rm` : « `a : b` » !", 'fr')).toEqual([
      {
        strong: false,
        parts: [
          { kind: 'text', text: 'L’option ' },
          { kind: 'code', text: '--rm' },
          { kind: 'text', text: '\u00a0: «\u00a0' },
          { kind: 'code', text: 'a : b' },
          { kind: 'text', text: '\u00a0»\u202f!' },
        ],
      },
    ]);
  });

  it('curls an apostrophe and quotation marks that touch code', () => {
    const words = (text: string, locale: 'fr' | 'en') =>
      richText(text, locale)
        .flatMap(({ parts }) => parts)
        .map(({ text: part }) => part)
        .join('');
    expect(words("d'`init`", 'fr')).toBe('d’init');
    expect(words('It says "`init`".', 'en')).toBe('It says “init”.');
  });

  it('finds what is strong, also around code', () => {
    expect(richText('a **b `c`** d', 'en')).toEqual([
      { strong: false, parts: [{ kind: 'text', text: 'a ' }] },
      {
        strong: true,
        parts: [
          { kind: 'text', text: 'b ' },
          { kind: 'code', text: 'c' },
        ],
      },
      { strong: false, parts: [{ kind: 'text', text: ' d' }] },
    ]);
  });

  it('names the links that the view has addresses for', () => {
    const [run] = richText('See [the source](source).', 'en');
    expect(run?.parts[1]).toEqual({ kind: 'link', text: 'the source', to: 'source' });
  });

  it('takes the words of its language', () => {
    const text = { fr: 'noyau', en: 'kernel' };
    expect(richText(text, 'en')[0]?.parts[0]?.text).toBe('kernel');
  });
});
