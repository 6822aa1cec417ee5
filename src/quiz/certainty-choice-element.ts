import { keepPreference, readPreference } from '../progress/preferences.ts';
import { askCertainty } from './certainty-element.ts';

/** Each box of the page stands for the one preference. */
const boxes = new Set<HTMLInputElement>();

/** A checkbox by which the reader is asked, at every question of the page, how sure they are. */
export function certaintyChoice(box: HTMLInputElement): void {
  box.autocomplete = 'off'; // Firefox would put back what was ticked; in HTML no box may say so
  const touched = box.checked !== box.defaultChecked; // pressed before this code came
  boxes.add(box);
  box.addEventListener('change', () => choose(box.checked));
  if (touched) choose(box.checked);
  else box.checked = readPreference('certainty') === 'on';
}

function choose(on: boolean): void {
  keepPreference('certainty', on ? 'on' : undefined);
  for (const box of boxes) box.checked = on;
  for (const question of document.querySelectorAll<HTMLElement>('quiz-question:not([data-state])'))
    askCertainty(question);
}
