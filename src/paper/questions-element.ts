import { all, make, removeAll } from './make-element.ts';

type Words = DOMStringMap;

/** The questions of a bank, to be answered by hand; in the key, with every answer and its reasons. */
export function layOutQuestions(root: HTMLElement, words: Words, paper: 'questions' | 'key'): void {
  removeAll(root, '.bank-page > p, .hint, .answer > p:last-child:has(> a)');
  if (paper === 'questions') {
    removeAll(root, '.fold');
    root.querySelector('.qhead')?.after(fieldsOf(words));
  }
  for (const question of all(root, '.q')) {
    for (const fill of [offerMatches, offerGaps, rankItems]) fill(question, words);
  }
}

/** Name, date and mark, to be filled in. */
const fieldsOf = (words: Words): HTMLElement =>
  make(
    'p',
    'write-fields',
    ...(['name', 'date', 'mark'] as const).map((field) =>
      make('span', `write-${field}`, words[field] ?? ''),
    ),
  );

/** A list that opens on the screen is a list of letters on paper, and a line a box for one. */
function offerMatches(question: HTMLElement, words: Words): void {
  const lists = all<HTMLSelectElement>(question, '.q-row.match select');
  if (lists.length === 0) return;
  if (question.querySelector('.offered') === null) {
    const offered = make('ol', 'offered');
    for (const [place, option] of optionsOf(lists[0]!).entries())
      offered.append(
        make('li', '', make('span', 'letter', letter(place)), make('span', '', option)),
      );
    question.querySelector('.opts')?.before(offered);
  }
  for (const list of lists) list.replaceWith(make('span', 'write-box'));
  tell(question, words['match']);
}

/** A gap is a line to write on; what could be chosen stands below the text. */
function offerGaps(question: HTMLElement, words: Words): void {
  const gaps = all(question, '.gap');
  const lines: HTMLElement[] = [];
  for (const [place, gap] of gaps.entries()) {
    const list = gap.querySelector('select');
    const name = (words['gap'] ?? '').replace('{n}', String(place + 1));
    if (list)
      lines.push(make('li', '', make('span', 'label', name), ` ${optionsOf(list).join(' · ')}`));
    const line = make(
      'span',
      'write-gap',
      gaps.length > 1 ? make('sub', '', String(place + 1)) : '',
    );
    gap.querySelector('.entry')?.replaceWith(line);
  }
  if (lines.length > 0) question.querySelector('.gapped')?.after(make('ul', 'offered', ...lines));
}

/** Nobody moves lines of a paper: each has a box for its rank. */
function rankItems(question: HTMLElement, words: Words): void {
  const rows = all(question, '.q-row.order');
  for (const row of rows) row.append(make('span', 'write-box'));
  if (rows.length > 0) tell(question, words['order']);
}

/** The first option asks to choose: it is no answer. */
const optionsOf = (list: HTMLSelectElement): string[] =>
  [...list.options].slice(1).map(({ text }) => text.trim());

const letter = (place: number): string => String.fromCharCode(65 + place);

function tell(question: HTMLElement, how: string | undefined): void {
  const place = question.querySelector('.how');
  if (place && how) place.textContent = how;
}
