import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import { Commands } from './commands-element.ts';
import { mayReveal, startKeys } from './keys-element.ts';
import { publish } from './publish-element.ts';
import { startQuestions } from './question-element.ts';
import { sheet } from './sheet.ts';
import { Show } from './show-element.ts';
import { slidesOf, startFeet } from './slides-element.ts';
import { startSteps } from './steps-element.ts';
import { startTimers } from './timer-element.ts';
import { startToolbar } from './toolbar-element.ts';

const config: RevealConfig = {
  ...sheet,
  minScale: 0.05,
  maxScale: 8,
  center: false,
  hash: true,
  fragmentInURL: true,
  navigationMode: 'linear',
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  controls: false,
  controlsTutorial: false,
  progress: false,
  help: false,
  jumpToSlide: false,
  postMessage: false,
  focusBodyOnPageVisibilityChange: false,
  scrollActivationWidth: 0,
  pdfMaxPagesPerSlide: 1,
  pdfSeparateFragments: false,
  keyboardCondition: mayReveal,
};

const isPrint = /[?&](print-pdf|view=print)\b/;

/**
 * Starts the slides that stand in an element, and what moves them: the toolbar, the keys, and the
 * presenter's channel, named by `data-deck` or else by `data-chapter`. The one file that knows Reveal.
 */
export async function startDeck(root: HTMLElement): Promise<Show> {
  const onPaper = isPrint.test(location.search);
  if (onPaper) document.documentElement.classList.add('lit');
  for (const start of [startFeet, startSteps, startTimers, startQuestions]) start(root);
  withoutBackgrounds(root);
  const reveal = new Reveal(root, config);
  await reveal.initialize();
  nameRegion(root);
  const show = new Show(reveal);
  if (onPaper) startPrint(root, reveal);
  else startShow(root, reveal, show);
  return show;
}

function startShow(root: HTMLElement, reveal: RevealApi, show: Show): void {
  const tools = document.querySelector<HTMLElement>('.deck-tools')!;
  const commands = new Commands(show, tools);
  startToolbar(tools, commands, show);
  startKeys(commands, show);
  publish(show, root.dataset['deck'] ?? root.dataset['chapter'] ?? '');
  reveal.on('overviewshown', () => showAll(root));
  reveal.on('slidechanged', () => reveal.isOverview() && showAll(root));
}

/**
 * Sheets bring their own ground. Said so, Reveal does not ask for the computed style of each slide's
 * background, a recalculation a slide: a fourth of the start of a deck of 800.
 */
function withoutBackgrounds(root: HTMLElement): void {
  for (const section of root.querySelectorAll<HTMLElement>('.slides section'))
    section.dataset['backgroundColor'] = 'rgba(0, 0, 0, 0)';
}

/** The toolbar's link asks for paper at once; the view alone is for those who make a PDF. */
function startPrint(root: HTMLElement, reveal: RevealApi): void {
  showAll(root);
  if (/[?&]now\b/.test(location.search)) reveal.on('pdf-ready', () => window.print());
}

/** Reveal makes itself an application, which keeps screen readers from reading the slides. */
function nameRegion(root: HTMLElement): void {
  root.setAttribute('role', 'region');
  root.setAttribute('aria-roledescription', root.dataset['role'] ?? '');
}

/** Reveal leaves `hidden` on slides that it shows by style: in print and in its overview. */
function showAll(root: HTMLElement): void {
  for (const slide of [...slidesOf(root), ...root.querySelectorAll('.stack')]) {
    slide.removeAttribute('hidden');
    slide.removeAttribute('aria-hidden');
  }
}
