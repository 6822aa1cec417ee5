import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsKey, gapsResults, markGaps } from '../../../src/quiz/kinds/gaps/mark.ts';
import { codePieces, gapsIn, isCode, stretches } from '../../../src/quiz/kinds/gaps/text.ts';
import { comparable, type Fold } from '../../../src/quiz/typed-text.ts';
import { BLANK, INVALID, RIGHT, WRONG, isSound, part } from './marks.ts';

const same = (text: string) => ({ fr: text, en: text });
const typed = (id: string, answers: { fr: string; en: string }[], fold: Fold[] = ['case']) => ({
  id,
  answers,
  fold,
});

const key = {
  gaps: [
    typed('port', [same('8080'), same('8080/tcp')]),
    typed('kernel', [{ fr: 'noyau', en: 'kernel' }]),
    typed('kind', [same('Pod')], []),
    { ...typed('who', [same('b')]), choices: [{ id: 'a' }, { id: 'b' }] },
  ],
};

describe('gaps, by hand', () => {
  it.each([
    ['all', { port: '8080', kernel: 'noyau', kind: 'Pod', who: 'b' }, RIGHT],
    ['another answer', { port: '8080/tcp', kernel: 'noyau', kind: 'Pod', who: 'b' }, RIGHT],
    ['the other language', { port: '8080', kernel: 'Kernel', kind: 'Pod', who: 'b' }, RIGHT],
    ['a case that counts', { port: '8080', kernel: 'noyau', kind: 'pod', who: 'b' }, part(0.75)],
    ['space around', { kernel: '  noyau\t' }, part(0.25)],
    ['a star is a star', { kernel: 'no*' }, WRONG],
    ['a wrong choice', { who: 'a', kernel: 'noyau' }, part(0.25)],
    ['one gap, null elsewhere', { port: '8080', who: null }, part(0.25)],
    ['nothing', {}, BLANK],
    ['white space everywhere', { port: ' ', kernel: '\n', who: ' ' }, BLANK],
    ['a text of white space', '  ', BLANK],
    ['an unknown gap', { image: '8080' }, INVALID],
    ['an unknown gap left blank', { image: '' }, INVALID],
    ['an unknown choice', { who: 'c' }, INVALID],
    ["a choice's case", { who: 'B' }, INVALID],
    ['a number', { port: 8080 }, INVALID],
    ['a list', ['8080'], INVALID],
    ['a text', '8080', INVALID],
  ])('%s', (_, response, expected) => expect(markGaps(key, response)).toEqual(expected));

  it('names what became of each gap', () => {
    expect(
      Object.fromEntries(gapsResults(key, { port: '80', who: 'b' }) as Map<string, string>),
    ).toEqual({ port: 'wrong', kernel: 'missed', kind: 'missed', who: 'right' });
  });

  it('gives the browser what is accepted, and no words', () => {
    const why = { fr: 'Parce que.', en: 'Because.' };
    const gaps = key.gaps.map((gap) => ({ ...gap, why }));
    expect(gapsKey({ id: 'q', version: 2, kind: 'gaps', gaps })).toEqual({
      id: 'q',
      version: 2,
      kind: 'gaps',
      gaps: key.gaps,
    });
  });
});

describe('gaps, whatever the response', () => {
  const answer = fc.oneof(fc.constantFrom('8080', 'noyau', 'Pod', 'a', 'b', '', null), fc.string());
  const responses = fc.dictionary(fc.constantFrom('port', 'kernel', 'kind', 'who'), answer);

  it('are marked by part, or not at all', () => {
    fc.assert(fc.property(responses, (response) => isSound(markGaps(key, response))));
  });

  it('never gain by one more blank', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom('port', 'kernel', 'who'), (response, id) => {
        const [all, less] = [markGaps(key, response), markGaps(key, { ...response, [id]: '' })];
        if (all.state === 'unmarked' || less.state === 'unmarked') return;
        expect(less.fraction).toBeLessThanOrEqual(all.fraction);
      }),
    );
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (response) => isSound(markGaps(key, response))));
  });
});

describe('typed texts', () => {
  const both: Fold[] = ['case', 'accents'];

  it.each<[string, string, Fold[]]>([
    ['Réseau', 're\u0301seau', ['case']],
    ['RÉSEAU', 'reseau', both],
    ['  a \t\n b ', 'a b', []],
    ['a\u00a0b', 'a b', []],
  ])('%o is %o', (one, other, fold) => expect(comparable(one, fold)).toBe(comparable(other, fold)));

  it.each<[string, string, Fold[]]>([
    ['Pod', 'pod', []],
    ['réseau', 'reseau', ['case']],
    ['a b', 'ab', both],
  ])('%o is not %o', (one, other, fold) =>
    expect(comparable(one, fold)).not.toBe(comparable(other, fold)),
  );

  it('do not mind how Unicode writes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.subarray(both), (text, fold) => {
        expect(comparable(text.normalize('NFD'), fold)).toBe(comparable(text, fold));
        expect(comparable(` ${text}\n`, fold)).toBe(comparable(text, fold));
      }),
    );
  });
});

describe('a text with gaps', () => {
  it('is code when it has several lines or is in backticks', () => {
    expect(['a ⟦x⟧ b', '`a` et `⟦x⟧`', 'a ⟦x⟧\n'].map(isCode)).toEqual([false, false, false]);
    expect(['`a ⟦x⟧`', 'a:\n  b: ⟦x⟧', '`a:\n  b`'].map(isCode)).toEqual([true, true, true]);
  });

  it('keeps the line breaks and spaces of code', () => {
    expect(codePieces('`a:\n  b: ⟦x⟧\n  c: d`')).toEqual([
      { text: 'a:\n  b: ' },
      { gap: 'x' },
      { text: '\n  c: d' },
    ]);
    expect(codePieces('⟦x⟧⟦y⟧\n')).toEqual([{ gap: 'x' }, { gap: 'y' }]);
    expect(codePieces('echo `date`\n⟦x⟧')).toEqual([{ text: 'echo `date`\n' }, { gap: 'x' }]);
  });

  it('is typeset in a sentence, and not in its code', () => {
    const text = { fr: "L'option `run -⟦p⟧ '80'` : l'⟦x⟧ **⟦y⟧ !**", en: '' };
    expect(stretches(text, 'fr')).toEqual([
      { kind: 'text', strong: false, pieces: [{ text: 'L’option ' }] },
      {
        kind: 'code',
        strong: false,
        pieces: [{ text: 'run -' }, { gap: 'p' }, { text: " '80'" }],
      },
      {
        kind: 'text',
        strong: false,
        pieces: [{ text: '\u00a0: l’' }, { gap: 'x' }, { text: ' ' }],
      },
      { kind: 'text', strong: true, pieces: [{ gap: 'y', after: '\u202f!' }] },
    ]);
  });

  it('counts its gaps in its own order', () => {
    expect(gapsIn('⟦b⟧ puis ⟦a⟧')).toEqual(['b', 'a']);
  });
});
