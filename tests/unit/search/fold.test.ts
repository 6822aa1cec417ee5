import { describe, expect, it } from 'vitest';
import { beginsWord, folded, foldWithPlaces, markWords } from '../../../src/search/fold.ts';

const shown = (text: string, ...words: string[]) =>
  markWords(text, words)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('folded', () => {
  it.each([
    ['Réseau', 'reseau'],
    ['ŒUVRE', 'oeuvre'],
    ['l’hôte', "l'hote"],
    ['10\u202f000', '10 000'],
    ['--PIDS-limit', '--pids-limit'],
  ])('%s is %s', (text, plain) => expect(folded(text)).toBe(plain));

  it('has a way back to each place of the original', () => {
    const { text, at } = foldWithPlaces('cœur ÉTÉ');
    expect(text).toBe('coeur ete');
    expect(at).toHaveLength(text.length + 1);
    expect('cœur ÉTÉ'.slice(at[text.indexOf('ete')])).toBe('ÉTÉ');
  });
});

describe('markWords', () => {
  it('marks without regard to accents and case', () =>
    expect(shown('Trois réseaux, un Réseau', 'reseau')).toBe('Trois [réseau]x, un [Réseau]'));
  it('marks a letter that stands for two', () =>
    expect(shown('Un cœur', 'coeur')).toBe('Un [cœur]'));
  it('leaves what stands inside a word', () =>
    expect(shown('imposer un port', 'port')).toBe('imposer un [port]'));
  it('takes an option whole', () =>
    expect(shown('--pids-limit -p 80', '-p')).toBe('--pids-limit [-p] 80'));
  it('marks nothing for no words', () => expect(shown('abc', '', ' ')).toBe('abc'));
});

describe('beginsWord', () => {
  it('takes the letter after a slash or a dash for a beginning', () => {
    expect(beginsWord('/etc/docker', 5, 'docker')).toBe(true);
    expect(beginsWord('--pids-limit', 7, 'limit')).toBe(true);
    expect(beginsWord('--pids-limit', 1, '-pids')).toBe(false);
  });
});
