import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/i18n/typography.ts';

const NARROW = '\u202f';
const WIDE = '\u00a0';

describe('French', () => {
  test.each([
    ['oui ; non', `oui${NARROW}; non`],
    ['quoi ?', `quoi${NARROW}?`],
    ['Attention !', `Attention${NARROW}!`],
    ['la règle : une', `la règle${WIDE}: une`],
    ['« mot »', `«${WIDE}mot${WIDE}»`],
    ["l'hôte d'où", 'l’hôte d’où'],
    ['50 %', `50${NARROW}%`],
    ['256 Mio', `256${WIDE}Mio`],
    ["d'", 'd’'],
  ])('%j becomes %j', (plain, set) => expect(typeset(plain, 'fr')).toBe(set));

  test('leaves a colon inside a word or an address alone', () => {
    expect(typeset('nginx:1.29 et http://x', 'fr')).toBe('nginx:1.29 et http://x');
  });
});

describe('English', () => {
  test.each([
    ["the kernel's view", 'the kernel’s view'],
    ["the processes' parent", 'the processes’ parent'],
    ['a "word" here', 'a “word” here'],
    ['wait...', 'wait…'],
    ['what; is: this? 50 %', 'what; is: this? 50 %'],
  ])('%j becomes %j', (plain, set) => expect(typeset(plain, 'en')).toBe(set));
});

test('typesetting twice changes nothing', () => {
  const text = "l'hôte : « a » ; 5 min, 20 % !";
  expect(typeset(typeset(text, 'fr'), 'fr')).toBe(typeset(text, 'fr'));
});
