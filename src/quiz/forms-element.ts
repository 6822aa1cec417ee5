import type { AnswerForm } from './answer-form.ts';

/** Each kind's code stands apart, so that a page brings only that of the questions it has. */
const forms = import.meta.glob<AnswerForm>('./kinds/*/form-element.ts', { import: 'form' });

/** @throws when the code does not come, as when the network has gone */
export const formOf = (kind: string): Promise<AnswerForm> =>
  forms[`./kinds/${kind}/form-element.ts`]!();

const acts = new WeakMap<Element, () => void>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      near.unobserve(target);
      acts.get(target)?.();
    }
  },
  { rootMargin: '600px' },
);

/** Acts once, when the reader comes near an element. */
export function whenNear(element: Element, act: () => void): void {
  acts.set(element, act);
  near.observe(element);
}
