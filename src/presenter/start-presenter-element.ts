import { startKeys } from './keys-element.ts';
import { readPlan } from './plan-element.ts';
import { Presenter } from './presenter-element.ts';
import { slidesOf, startFeet } from '../deck/slides-element.ts';
import { startSteps } from '../deck/steps-element.ts';

/**
 * Makes the trainer's window go, with the slides of a template's content. The channel is that of
 * `data-deck`, or of the chapter; the plan is read from the page.
 */
export function startPresenter(desk: HTMLElement, content: ParentNode): Presenter {
  startFeet(content);
  startSteps(content);
  const key = desk.dataset['deck'] ?? desk.dataset['chapter'] ?? '';
  const presenter = new Presenter(desk, slidesOf(content), key, readPlan(desk));
  presenter.start();
  startKeys(desk, presenter);
  return presenter;
}
