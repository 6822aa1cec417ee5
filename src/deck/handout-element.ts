import sheet from '../styles/handout.css?url';
import { addStyleSheet } from '../ui/style-sheet-element.ts';
import { pack, pagesOf, type Leaf, type Measured } from './handout.ts';
import { pressesOf, showPress } from './steps-element.ts';
import { slidesOf } from './slides-element.ts';

/** What a slide has for who presents it: `said` and `links` alone are for the room. */
const FOR_THE_ROOM = '.notes:is(.said, .links)';

/**
 * The deck as a handout, `slides/?view=handout`: each slide whole, what is said below it, and lines
 * to write on. `data-pages` on <html> says how many pages it takes, `data-paper` when it is "ready".
 */
export async function layOutHandout(root: HTMLElement): Promise<void> {
  const html = document.documentElement;
  const { running = '', handout = document.title } = root.dataset;
  const blocks = slidesOf(root).map(blockOf);
  const main = make('main', 'handout', ...blocks);
  html.classList.add('reveal-print', 'lit');
  html.style.setProperty('--running', `"${running.replace(/["\\]/g, '')}"`);
  document.title = handout;
  document.body.replaceChildren(main);
  await addStyleSheet(sheet);
  await document.fonts.ready;
  const leaves = pack(measure(blocks), pageHeight(main));
  main.replaceChildren(...leaves.map((leaf) => leafOf(leaf, blocks)));
  html.dataset['pages'] = String(pagesOf(leaves));
  html.dataset['paper'] = 'ready';
  if (/[?&]now\b/.test(location.search)) print();
}

/** A slide in its last step, and its notes out of it. */
function blockOf(slide: HTMLElement): HTMLElement {
  const notes = [...slide.querySelectorAll<HTMLElement>(FOR_THE_ROOM)];
  for (const note of slide.querySelectorAll('.notes')) note.remove();
  for (const press of slide.querySelectorAll('.press, .presses')) press.remove();
  showPress(slide, pressesOf(slide)); // one more than the last: nothing is set off
  const said = make('div', 'told', ...notes);
  return make(
    'section',
    'told-slide',
    make('div', 'picture', slide),
    make('div', 'write-lines'),
    said,
  );
}

function measure(blocks: readonly HTMLElement[]): Measured[] {
  const heights = (look: Leaf['look']): number[] => {
    for (const block of blocks) block.dataset['look'] = look;
    return blocks.map((block) => block.getBoundingClientRect().height);
  };
  const half = heights('half');
  return heights('full').map((full, place) => ({ half: half[place]!, full }));
}

/** The height of a page without its margins, as the style sheet has it. */
function pageHeight(main: HTMLElement): number {
  const leaf = make('div', 'leaf');
  main.append(leaf);
  const { height } = leaf.getBoundingClientRect();
  leaf.remove();
  return height;
}

function leafOf({ look, slides, pages }: Leaf, blocks: readonly HTMLElement[]): HTMLElement {
  const own = slides.map((place) => blocks[place]!);
  for (const block of own) block.dataset['look'] = look;
  return make('div', pages > 1 ? 'leaf long' : 'leaf', ...own);
}

function make(name: string, className: string, ...children: Node[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}
