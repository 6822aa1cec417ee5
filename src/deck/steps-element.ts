import { slidesOf } from './slides-element.ts';
import { firstPresses, pressOf, type SteppedBlock } from './steps.ts';

type Part = HTMLElement | SVGElement;

/** Makes every step a fragment of Reveal's, numbered by press; notes learn the press they go with. */
export function startSteps(root: ParentNode): void {
  for (const slide of slidesOf(root)) numberSteps(slide);
}

function numberSteps(slide: HTMLElement): void {
  const elements = [...slide.querySelectorAll('.stepped, .example, .figure')];
  const blocks = elements.map((element) => ({
    kind: kindOf(element),
    steps: highestStep(element),
  }));
  const firsts = firstPresses(blocks);
  for (const [index, element] of elements.entries()) {
    for (const part of partsOf(element)) {
      setPress(part, pressOf(blocks[index]!, firsts[index]!, Number(part.dataset.step)));
    }
  }
}

const kindOf = (element: Element): SteppedBlock['kind'] => {
  if (element.matches('.figure')) return 'figure';
  return element.matches('.example') ? 'code' : 'list';
};

const partsOf = (element: Element): Part[] => [...element.querySelectorAll<Part>('[data-step]')];

const highestStep = (element: Element): number =>
  Math.max(0, ...partsOf(element).map(({ dataset }) => Number(dataset.step)));

function setPress(part: Part, press: number | undefined): void {
  if (press === undefined) return;
  if (part.matches('.notes')) part.dataset.press = String(press);
  else {
    part.classList.add('fragment');
    part.dataset.fragmentIndex = String(press);
  }
}

/** How often one presses on before the slide is whole. */
export const pressesOf = (slide: ParentNode): number =>
  1 + Math.max(-1, ...fragmentsOf(slide).map(pressOfFragment));

/** Shows a slide as it stands after a press, where there is no Reveal: in a picture of it. */
export function showPress(slide: ParentNode, press: number): void {
  for (const fragment of fragmentsOf(slide)) {
    const at = pressOfFragment(fragment);
    fragment.classList.toggle('visible', at <= press);
    fragment.classList.toggle('current-fragment', at === press);
  }
}

const fragmentsOf = (slide: ParentNode): Part[] => [...slide.querySelectorAll<Part>('.fragment')];

const pressOfFragment = ({ dataset }: Part): number => Number(dataset.fragmentIndex);
