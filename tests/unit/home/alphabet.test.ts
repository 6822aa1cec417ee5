import { describe, expect, it } from 'vitest';
import { anchorOf, folded, underLetters } from '../../../src/home/alphabet.ts';

const names = (...all: string[]) => all.map((name) => ({ name }));

describe('folded', () => {
  it.each([
    ['Système', 'systeme'],
    ['cœur', 'coeur'],
    ['L’hôte', "l'hote"],
  ])('folds %s', (text, found) => {
    expect(folded(text)).toBe(found);
  });
});

describe('underLetters', () => {
  it('sorts as a dictionary does, accents and case aside', () => {
    expect(underLetters(names('étape', 'Zombie', 'Espace', 'cgroup'), 'fr')).toEqual([
      { letter: 'C', entries: names('cgroup') },
      { letter: 'E', entries: names('Espace', 'étape') },
      { letter: 'Z', entries: names('Zombie') },
    ]);
  });

  it('has a place for what begins with no letter', () => {
    expect(underLetters(names('/proc'), 'en')[0]?.letter).toBe('#');
    expect(anchorOf('#')).toBe('letter-other');
    expect(anchorOf('A')).toBe('letter-a');
  });
});
