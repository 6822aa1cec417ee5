import type { Position } from './bridge.ts';

/** A slide as the presenter counts it: `presses` is how many steps it has. */
export interface SlideEntry {
  id: string;
  presses: number;
}

/** The place after one press; undefined at the end. */
export function following(slides: readonly SlideEntry[], here: Position): Position | undefined {
  const index = indexOf(slides, here);
  const slide = slides[index];
  if (slide !== undefined && here.step < slide.presses - 1) return { ...here, step: here.step + 1 };
  const next = slides[index + 1];
  return next && { slide: next.id, step: -1 };
}

/** The place before; a slide that one comes back to is whole. Undefined at the start. */
export function preceding(slides: readonly SlideEntry[], here: Position): Position | undefined {
  if (here.step > -1) return { ...here, step: here.step - 1 };
  const previous = slides[indexOf(slides, here) - 1];
  return previous && { slide: previous.id, step: previous.presses - 1 };
}

export const indexOf = (slides: readonly SlideEntry[], { slide }: Position): number =>
  slides.findIndex(({ id }) => id === slide);

/** The address of a place in a deck, as Reveal reads and writes it. */
export const hashOf = ({ slide, step }: Position): string =>
  step < 0 ? `#/${slide}` : `#/${slide}/${step}`;
