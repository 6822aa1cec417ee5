import type { AnswerForm } from '../../answer-form.ts';
import { inputIn, typedForm } from '../../typed-form-element.ts';
import { told } from './told.ts';
import type { CommandKey } from './key.ts';
import { differenceOf, markCommand, missOf } from './mark.ts';
import { typewritten } from './typewritten.ts';
import { wordsOf } from './words.ts';

/** Names what is missing, superfluous or out of place, in sentences that the page brought. */
function tell(said: HTMLElement, key: CommandKey, line: string): void {
  const { missing, superfluous, misplaced } = told(differenceOf(key, line));
  const { sayMissing, saySuperfluous, sayMisplaced } = said.dataset;
  said.append(
    ...sentenceOf(sayMissing, missing),
    ...sentenceOf(saySuperfluous, superfluous),
    ...sentenceOf(sayMisplaced, misplaced),
  );
}

/** A template around words of a command, each in a `<code>`; nothing where there are no words. */
function sentenceOf(template = '', words: string[]): (Node | string)[] {
  if (words.length === 0) return [];
  const [before = '', after = ''] = template.split('{words}');
  const codes = words.flatMap((word, place) => [place === 0 ? before : ', ', codeOf(word)]);
  return [...codes, `${after} `];
}

function codeOf(word: string): HTMLElement {
  const code = document.createElement('code');
  code.textContent = word;
  return code;
}

export const form: AnswerForm = {
  ...typedForm<CommandKey>({ mark: markCommand, missOf, tell }),
  /** A draft that is brought back was perhaps never left, and so not put right. */
  read: (fields) => typewritten(inputIn(fields).value),
  /** The reader sees what is checked: the line is put right where it stands. */
  start(fields) {
    const input = inputIn(fields);
    input.addEventListener('change', () => (input.value = typewritten(input.value)));
  },
  complaint(fields) {
    const input = inputIn(fields);
    return input.dataset[wordsOf(input.value) === 'backslash' ? 'sayBackslash' : 'sayQuote'];
  },
};
