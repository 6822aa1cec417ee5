import { isKept } from '../deck/keys-element.ts';
import { aimAtPart, askedPart, keepPart, keepPartOfPlan } from '../deck/part-element.ts';
import { Presenter } from './presenter-element.ts';
import { slidesOf, startFeet } from '../deck/slides-element.ts';
import { startSteps } from '../deck/steps-element.ts';

const { content } = document.querySelector<HTMLTemplateElement>('.slides-of-chapter')!;
const part = askedPart(content);
if (part) {
  keepPart(content, part);
  aimAtPart(document, part);
  keepPartOfPlan(document, content);
}
startFeet(content);
startSteps(content);
const desk = document.querySelector<HTMLElement>('.desk')!;
const presenter = new Presenter(desk, slidesOf(content));
presenter.start();

const next = () => presenter.next();
const previous = () => presenter.previous();
const black = () => presenter.act('pause');

const moves: Readonly<Record<string, () => void>> = {
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

document.addEventListener('keydown', (event) => {
  const move = moves[event.key];
  const isBrowsers = event.altKey || event.ctrlKey || event.metaKey;
  if (move === undefined || isBrowsers || isKept(event)) return;
  event.preventDefault();
  move();
});
