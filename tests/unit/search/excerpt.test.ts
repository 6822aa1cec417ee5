import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const shown = (text: string, found: number[], skip = 0) =>
  excerptOf(text, found, skip)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('excerptOf', () => {
  it('marks the words that were found, without what stands around them', () =>
    expect(shown('Un « réseau ». Deux réseaux, et', [2, 5])).toBe(
      'Un « [réseau] ». Deux [réseaux], et',
    ));

  it('leaves out the title', () =>
    expect(shown('Trois réseaux. Docker crée trois réseaux ici', [1, 5], 2)).toBe(
      'Docker crée trois [réseaux] ici',
    ));

  it('begins with the sentence of what was found', () => {
    const before = `${'mot '.repeat(60)}fin.`;
    expect(shown(`${before} Ici le noyau tue. Après`, [63])).toBe('… Ici le [noyau] tue. Après');
  });

  it('takes the stretch that holds most', () => {
    const text = `noyau ${'mot '.repeat(80)}noyau noyau ${'mot '.repeat(40)}`.trim();
    expect(shown(text, [0, 81, 82])).toContain('[noyau] [noyau]');
  });

  it('shows mark-up as it is written', () => {
    const hostile = '<img src=x onerror=alert(1)> <mark>noyau</mark> </script><script>';
    const parts = excerptOf(hostile, [3], 0);
    expect(parts.map(({ text }) => text).join('')).toBe(hostile);
    expect(parts.filter(({ marked }) => marked)).toHaveLength(1);
  });

  it('bears places that the text does not have', () => {
    expect(shown('un mot', [7, -1, Number.NaN])).toBe('un mot');
    expect(shown('', [0])).toBe('');
    expect(shown('Titre seul', [0], 2)).toBe('');
  });
});
