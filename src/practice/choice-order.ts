import { shownOrder } from '../quiz/shown-order.ts';

/** A choice as it reads. */
interface Choice {
  id: string;
  text: string;
}

/** The order in which a test shows choices: its own for each test and question, but numbers rise. */
export const choiceOrder = <Entry extends Choice>(
  seed: string,
  question: string,
  choices: readonly Entry[],
): Entry[] => (isRising(choices) ? [...choices] : shownOrder(`${seed} ${question}`, choices));

function isRising(choices: readonly Choice[]): boolean {
  const numbers = choices.map(({ text }) => leadingNumber(text));
  return numbers.every(
    (number, place) => number !== undefined && (place === 0 || number > numbers[place - 1]!),
  );
}

/** "1 024 Mio", "0,5 CPU", "−3" and "10 %" begin with a number; "v1" and "3e couche" do not. */
function leadingNumber(text: string): number | undefined {
  const found = /^\s*([-−]?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)(?![\d.,]*[\p{L}.])/u.exec(text)?.[1];
  const digits = found?.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  return digits === undefined ? undefined : Number(digits);
}
