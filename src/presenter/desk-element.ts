import { isKept } from '../deck/keys-element.ts';
import { slidesOf, startFeet } from '../deck/slides-element.ts';
import { startSteps } from '../deck/steps-element.ts';
import { Presenter } from './presenter-element.ts';

/** Starts the window: the desk of the page shows the slides of a template's content. */
export function startPresenter(desk: HTMLElement, content: DocumentFragment): void {
  startFeet(content);
  startSteps(content);
  const presenter = new Presenter(desk, slidesOf(content));
  presenter.start();
  const moves = movesOf(presenter);
  document.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    const isBrowsers = event.altKey || event.ctrlKey || event.metaKey;
    if (move === undefined || isBrowsers || isKept(event)) return;
    event.preventDefault();
    move();
  });
}

function movesOf(presenter: Presenter): Readonly<Record<string, () => void>> {
  const next = () => presenter.next();
  const previous = () => presenter.previous();
  const black = () => presenter.act('pause');
  return {
    ArrowRight: next,
    ArrowDown: next,
    PageDown: next,
    ' ': next,
    ArrowLeft: previous,
    ArrowUp: previous,
    PageUp: previous,
    Home: () => presenter.ends('first'),
    End: () => presenter.ends('last'),
    b: black,
    '.': black,
  };
}
