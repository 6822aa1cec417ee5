import { keepsKey } from './keys.ts';
import { Presenter } from './presenter-element.ts';
import { slidesOf, startFeet } from './slides-element.ts';
import { startSteps } from './steps-element.ts';

const { content } = document.querySelector<HTMLTemplateElement>('.slides-of-chapter')!;
startFeet(content);
startSteps(content);
const desk = document.querySelector<HTMLElement>('.desk')!;
const presenter = new Presenter(desk, slidesOf(content));
presenter.start();

const moves: Readonly<Record<string, () => void>> = {
  ArrowRight: () => presenter.next(),
  ArrowDown: () => presenter.next(),
  PageDown: () => presenter.next(),
  ' ': () => presenter.next(),
  ArrowLeft: () => presenter.previous(),
  ArrowUp: () => presenter.previous(),
  PageUp: () => presenter.previous(),
  Home: () => presenter.ends('first'),
  End: () => presenter.ends('last'),
  b: () => presenter.act('pause'),
  '.': () => presenter.act('pause'),
};

document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const isKept =
    target instanceof Element && keepsKey((where) => target.closest(where) !== null, key);
  const move = moves[key];
  if (move === undefined || isKept || ctrlKey || metaKey || altKey) return;
  event.preventDefault();
  move();
});
