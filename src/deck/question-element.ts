/** Makes the questions' buttons show their answers; before, nothing tells which choice is right. */
export function startQuestions(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form.answers')) startQuestion(form);
}

function startQuestion(form: HTMLFormElement): void {
  const press = form.querySelector<HTMLButtonElement>('.press')!;
  form.addEventListener('submit', (event) => event.preventDefault());
  press.addEventListener('click', () => {
    const shown = press.toggleAttribute('data-active');
    const { show = '', hide = '' } = press.dataset;
    press.textContent = shown ? hide : show;
    showAnswers(form, shown);
    form.dispatchEvent(new Event('deck-press', { bubbles: true }));
  });
  for (const type of ['click', 'focusin'] as const) {
    form.addEventListener(type, ({ target }) => openReason(form, target as Element));
  }
}

/** Marks every answer; the first reason is that of the choice taken, else of the right one. */
export function showAnswers(form: HTMLElement, shown: boolean): void {
  form.classList.toggle('answered', shown);
  const answers = answersOf(form);
  for (const answer of answers) {
    const isTaken = answer.querySelector(':checked') !== null;
    const isMarked = shown && (isTaken || answer.matches('.right') || !isGiven(answer));
    answer.hidden = !shown && !isGiven(answer);
    answer.classList.toggle('taken', isTaken);
    hide(answer, '.verdict', !isMarked);
    hide(answer, '.key', !shown);
    hide(answer, '.why', true);
  }
  const first = answers.find((answer) => answer.matches('.taken')) ?? answers.find(isRight);
  if (shown && first) open(first);
}

/** In an answered question, an answer that is pressed or reached by Tab shows its reason. */
function openReason(form: HTMLElement, target: Element): void {
  const answer = target.closest<HTMLElement>('.answer');
  if (!answer || !form.matches('.answered')) return;
  for (const other of answersOf(form)) hide(other, '.why', true);
  open(answer);
}

const open = (answer: HTMLElement): void => hide(answer, '.why', false);

const answersOf = (form: HTMLElement): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>('.answer'),
];

const isRight = (answer: HTMLElement): boolean => answer.matches('.right');

/** Whether it stands there before the answer is shown. */
const isGiven = (answer: HTMLElement): boolean => !answer.matches('.late');

function hide(answer: HTMLElement, selector: string, hidden: boolean): void {
  const part = answer.querySelector<HTMLElement>(selector);
  if (part) part.hidden = hidden;
}
