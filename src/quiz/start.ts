import { mayHaveLog } from '../progress/known.ts';
import { sends } from './sends-element.ts';

/**
 * Runs on every page with questions and stays tiny: the code that checks them comes when one is
 * near the viewport, and not before the reader does something, unless there are results to show.
 * An answer sent before the code has come is held, then checked.
 */
let loading: Promise<unknown> | undefined;

const load = (): Promise<unknown> => (loading ??= import('./define-element.ts'));

const signsOfLife = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'];

export async function startQuizzes(root: Document): Promise<void> {
  forgetChoices(root);
  for (const type of ['click', 'keydown']) root.addEventListener(type, hold);
  const sign = signOfLife(root); // listened for from now on: it may come while we ask
  if (!(await mayHaveLog())) await sign;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void load();
    },
    { rootMargin: '600px' },
  );
  for (const set of root.querySelectorAll('quiz-question, quiz-set')) near.observe(set);
}

const signOfLife = (root: Document): Promise<unknown> =>
  new Promise((resolve) => {
    for (const sign of signsOfLife) root.addEventListener(sign, resolve, { once: true });
  });

/**
 * After a reload browsers fill in what was chosen, an answer that was marked among it. What was only
 * begun comes back with the question's code.
 */
function forgetChoices(root: Document): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'navigate') return;
  for (const input of root.querySelectorAll<HTMLInputElement>('quiz-question input'))
    input.checked = input.defaultChecked;
}

function hold(event: Event): void {
  if (!sends(event)) return;
  const question = (event.target as Element).closest<HTMLElement>('quiz-question');
  if (!question || question.matches(':defined')) return;
  event.preventDefault();
  load().then(
    () => question.querySelector<HTMLElement>('[data-check]')!.click(),
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
