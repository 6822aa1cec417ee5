import { spokenText, wordsOf } from '../../markdown/words.ts';

interface Reading {
  words: number;
  score: number;
}

/** School years needed to read English: 0.39 words/sentence + 11.8 syllables/word − 15.59. */
export const fleschKincaid = (texts: string[]): Reading =>
  measured(texts, ENGLISH, (perSentence, perWord) => 0.39 * perSentence + 11.8 * perWord - 15.59);

/** Ease of reading French: 207 − 1.015 words/sentence − 73.6 syllables/word (Kandel and Moles). */
export const kandelMoles = (texts: string[]): Reading =>
  measured(texts, FRENCH, (perSentence, perWord) => 207 - 1.015 * perSentence - 73.6 * perWord);

function measured(
  texts: string[],
  syllable: RegExp,
  formula: (perSentence: number, perWord: number) => number,
): Reading {
  const plain = texts.map(spokenText);
  const sentences = plain
    .flatMap((text) => text.split(/[.!?…:;]+(?=\s|$)/))
    .filter((one) => wordsOf(one).length > 0);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, syllable), 0);
  const score = formula(
    words.length / Math.max(sentences.length, 1),
    syllables / Math.max(words.length, 1),
  );
  return { words: words.length, score };
}

/** Groups of vowels, without a silent e at the end. A code span counts one. */
const ENGLISH = /[aeiouy]+(?:e(?=s?$))?/g;
const FRENCH = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;

function syllablesOf(word: string, syllable: RegExp): number {
  const letters = word.toLowerCase().replace(/(?<=[^aeiouyé]{1})e(?:s|nt)?$/u, '');
  return Math.max(1, letters.match(syllable)?.length ?? 1);
}
