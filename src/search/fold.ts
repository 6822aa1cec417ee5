/** A letter without case and accents: "À" is "a", "œ" is "oe"; every apostrophe is the one typed. */
const foldLetter = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae')
    .replace(/[’‘]/, "'")
    .replace(/[\u00a0\u202f]/, ' ');

/** The same for a whole text; most lines of code are ASCII, and there are thousands of them. */
export const folded = (text: string): string =>
  /^[ -~]*$/.test(text) ? text.toLowerCase() : [...text].map(foldLetter).join('');

export interface Folding {
  text: string;
  /** For each place in the folded text, the place in the original; one more for its end. */
  at: number[];
}

/** The folded text, and the way back: what was found there can be marked in the original. */
export function foldWithPlaces(text: string): Folding {
  const at: number[] = [];
  let result = '';
  let place = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    for (let index = 0; index < plain.length; index += 1) at.push(place);
    result += plain;
    place += letter.length;
  }
  return { text: result, at: [...at, place] };
}

/** A stretch of a text, marked where it is what was asked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Marks where a text holds one of the words, at the beginning of a word of its own. */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  const { text: plain, at } = foldWithPlaces(text);
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const word of words.map(folded).filter(Boolean)) {
    for (let from = plain.indexOf(word); from >= 0; from = plain.indexOf(word, from + 1)) {
      if (!beginsWord(plain, from, word)) continue;
      isMarked.fill(true, at[from], at[from + word.length]);
    }
  }
  return stretches(text, isMarked);
}

/** An option begins after a space: "-p" does not stand in "--pids". */
export const beginsWord = (text: string, from: number, word: string): boolean => {
  const before = text.charAt(from - 1);
  if (before === '') return true;
  return word.startsWith('-') ? /[\s"'([{|,]/.test(before) : !/[\p{L}\p{N}]/u.test(before);
};

function stretches(text: string, isMarked: boolean[]): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const marked = isMarked[index] ?? false;
    const last = found.at(-1);
    if (last?.marked === marked) last.text += text.charAt(index);
    else found.push({ text: text.charAt(index), marked });
  }
  return found;
}
