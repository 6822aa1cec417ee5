/**
 * Runs on every page with questions and stays tiny: the code that checks them comes when one is
 * near the viewport, or is touched. An answer sent before it has come is held, then checked.
 */
let loading: Promise<unknown> | undefined;

const load = (): Promise<unknown> => (loading ??= import('./define-element.ts'));

const questionOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('quiz-question');

export function startQuizzes(root: Document): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void load();
    },
    { rootMargin: '600px' },
  );
  for (const set of root.querySelectorAll('quiz-question, quiz-set')) near.observe(set);
  for (const touch of ['focusin', 'pointerdown']) {
    root.addEventListener(touch, (event) => questionOf(event) && void load());
  }
  root.addEventListener('submit', hold);
}

function hold(event: SubmitEvent): void {
  const question = questionOf(event);
  if (!question || question.matches(':defined')) return;
  event.preventDefault();
  load().then(
    () => (event.target as HTMLFormElement).requestSubmit(),
    () => giveUp(question),
  );
}

/** The code did not come, as when the network has gone: what the page holds still teaches. */
function giveUp(question: HTMLElement): void {
  loading = undefined;
  question.querySelector('.outcome [role=status]')!.textContent =
    question.dataset['sayUnavailable']!;
  question.querySelector<HTMLDetailsElement>('[data-answer]')!.open = true;
}
