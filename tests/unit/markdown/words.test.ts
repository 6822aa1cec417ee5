import { describe, expect, it } from 'vitest';
import { countSentences, countWords, sentences, spoken } from '../../../src/markdown/words.ts';

const text = (value: string) => ({ type: 'text', value });
const code = (value: string) => ({ type: 'inlineCode', value });

describe('words', () => {
  it('counts a code span as one word', () => {
    expect(countWords([text('Lancez '), code('docker run --rm'), text(' deux fois.')])).toBe(4);
  });

  it('does not count a French mark that stands alone', () => {
    expect(countWords([text('Voyez : elle flotte !')])).toBe(3);
  });

  it('counts an elision and its word as one', () => {
    expect(countWords([text("l'eau qu'elle déplace")])).toBe(3);
  });
});

describe('sentences', () => {
  it('may begin with code', () => {
    const cut = sentences([text('Un mot. '), code('ls'), text(' suit.')]);
    expect(cut.map(spoken)).toEqual(['Un mot.', '\uFFFC suit.']);
  });

  it('do not end inside a number or a name of a file', () => {
    expect(countSentences('Depuis la version 29.5, `memory.max` suffit.')).toBe(1);
  });

  it('end before what follows a question', () => {
    expect(countSentences('Qui meurt ? Tous.')).toBe(2);
  });

  it('are none in nothing', () => {
    expect(countSentences('')).toBe(0);
  });
});
