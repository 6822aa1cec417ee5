import type { CourseOutline } from '../course/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import type { TestProgress } from '../progress/fold.ts';
import { sentence } from '../quiz/sentence.ts';
import { hideVerdict } from '../quiz/verdict-element.ts';
import { at, copyOf, tell } from './parts-element.ts';
import { toRework, type Asked, type Result } from './result.ts';
import { bringQuestions, type TestQuestion } from './test-questions-element.ts';

/** Each question with the answer handed in, what was right, and why. */
export async function showAnswers(
  view: HTMLElement,
  test: TestProgress,
  result: Result,
  course: CourseOutline,
  language: Locale,
): Promise<void> {
  const rows = new Map(result.asked.map((asked) => [asked, rowOf(view, asked, language)]));
  at(view, 'questions').append(...rows.values());
  startFilter(view, result, rows, language);
  let isBusy = false;
  const bring = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    const questions = await bringQuestions(test, course, language).catch(() => undefined);
    isBusy = false;
    sayUnavailable(view, questions === undefined);
    for (const question of questions ?? [])
      for (const [asked, row] of rows)
        if (asked.question === question.id) add(row, asked, question);
  };
  at(view, 'answers-retry').addEventListener('click', () => void bring());
  await bring();
}

function sayUnavailable(view: HTMLElement, isUnavailable: boolean): void {
  const [said, retry] = [at(view, 'answers-said'), at(view, 'answers-retry')];
  if (!isUnavailable && retry.contains(document.activeElement))
    view.querySelector<HTMLElement>('[data-filter]')!.focus();
  said.hidden = retry.hidden = !isUnavailable;
  said.textContent = isUnavailable ? view.dataset['sayUnavailable']! : '';
}

/** The head of a question: known by the log alone. */
function rowOf(view: HTMLElement, asked: Asked, language: Locale): HTMLElement {
  const { dataset } = view;
  const { state, place, mark, answer, known, isChanged } = asked;
  const row = copyOf('reviewed');
  row.classList.add(state);
  const words = { right: 'sayRight', partial: 'sayPartial', wrong: 'sayWrong', blank: 'sayBlank' };
  at(row, 'head').textContent = sentence(dataset[words[state]], language, { n: place });
  const sure = state !== 'blank' && answer?.certainty && dataset[`saySure${answer.certainty}`];
  const beside = [sentence(dataset['sayQuestionMark'], language, { mark }), sure];
  at(row, 'beside').textContent = beside.filter(Boolean).join(' · ');
  const note = known === undefined ? dataset['sayGone'] : isChanged ? dataset['sayChanged'] : '';
  at(row, 'note').hidden = !note;
  at(row, 'note').textContent = note ?? '';
  return row;
}

/** The row must be in the page: some forms come to life there. */
function add(row: HTMLElement, asked: Asked, { node, fields, form, key }: TestQuestion): void {
  row.append(node);
  const answer = node.querySelector<HTMLDetailsElement>('[data-answer]')!;
  answer.hidden = false;
  answer.open = true;
  const { state } = asked;
  if (state !== 'blank') {
    const mark = form.mark(key, asked.answer!.response);
    // Answered in another shape: the new key says nothing of it.
    if (mark.state === 'unmarked') {
      lock(fields);
      return;
    }
    form.write(fields, asked.answer!.response);
  } else if (asked.answer) form.write(fields, asked.answer.response); // it may be one that cannot be read
  node.dataset['state'] = state;
  form.reveal(fields, key);
  // An order that nobody made is neither right nor wrong.
  if (state === 'blank')
    for (const item of fields.querySelectorAll<HTMLElement>('[data-item]')) hideVerdict(item);
  lock(fields);
}

/** May be read and reached, no longer changed: inputs are locked, not disabled. */
function lock(fields: HTMLFieldSetElement): void {
  fields.setAttribute('aria-disabled', 'true');
  fields.addEventListener('click', (event) => event.preventDefault());
  for (const input of fields.querySelectorAll<HTMLInputElement>(
    'input:not([type=radio], [type=checkbox])',
  ))
    input.readOnly = true;
}

function startFilter(
  view: HTMLElement,
  result: Result,
  rows: ReadonlyMap<Asked, HTMLElement>,
  language: Locale,
): void {
  const rework = toRework(result);
  const buttons = [...view.querySelectorAll<HTMLButtonElement>('[data-filter]')];
  const say = (name: string, n: number) => sentence(view.dataset[name], language, { n });
  const show = (filter: string | undefined): void => {
    const shown = filter === 'rework' ? rework : result.asked;
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['filter'] === filter));
    for (const row of rows.values()) row.hidden = true;
    for (const row of shown.map((asked) => rows.get(asked)!)) {
      row.hidden = false;
      row.parentElement!.append(row);
    }
    tell(at(view, 'shown'), say('sayShown', shown.length));
  };
  for (const button of buttons)
    button.addEventListener('click', () => show(button.dataset['filter']));
  buttons[1]!.textContent = say('sayRework', rework.length);
  buttons[1]!.disabled = rework.length === 0;
}
