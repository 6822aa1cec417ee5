import { showPress } from '../deck/steps-element.ts';

/** A picture of a slide as it stands after a press, in a frame that scales it. */
export function drawPicture(frame: HTMLElement, slide: HTMLElement, press: number): void {
  const copy = slide.cloneNode(true) as HTMLElement;
  showPress(copy, press);
  withoutIds(copy);
  frame.replaceChildren(copy);
}

/** Two pictures may be of one slide; nobody is led to a picture. */
function withoutIds(copy: HTMLElement): void {
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const element of copy.querySelectorAll('[aria-labelledby]')) {
    element.removeAttribute('aria-labelledby');
  }
}
