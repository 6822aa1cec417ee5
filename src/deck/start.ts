import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import { Commands } from './commands-element.ts';
import { mayReveal, startKeys } from './keys-element.ts';
import { aimAtPart, askedPart, keepPart } from './part-element.ts';
import { publish } from './publish-element.ts';
import { startQuestions } from './question-element.ts';
import { sheet } from './sheet.ts';
import { Show } from './show-element.ts';
import { slidesOf, startFeet } from './slides-element.ts';
import { startSteps } from './steps-element.ts';
import { startTimers } from './timer-element.ts';
import { startToolbar } from './toolbar-element.ts';

/** The one file that knows Reveal: it starts the slides of the page. */
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

const root = document.querySelector<HTMLElement>('.reveal')!;
const tools = document.querySelector<HTMLElement>('.deck-tools')!;
const isPrint = /[?&](print-pdf|view=print)\b/.test(location.search);
if (isPrint) document.documentElement.classList.add('lit');

const part = askedPart(root);
if (part) {
  keepPart(root, part);
  aimAtPart(document, part);
}
for (const start of [startFeet, startSteps, startTimers, startQuestions]) start(root);
if (/[?&]view=handout\b/.test(location.search)) {
  const { layOutHandout } = await import('./handout-element.ts');
  await layOutHandout(root);
} else {
  const reveal = new Reveal(root, config);
  await reveal.initialize();
  nameRegion();
  if (isPrint) startPrint(reveal);
  else startShow(reveal, new Show(reveal));
}

function startShow(reveal: RevealApi, show: Show): void {
  const commands = new Commands(show, tools);
  startToolbar(tools, commands, show);
  startKeys(commands, show);
  publish(show, root.dataset['chapter'] ?? '');
  reveal.on('overviewshown', showAll);
  reveal.on('slidechanged', () => reveal.isOverview() && showAll());
}

/** The toolbar's link asks for paper at once; the view alone is for those who make a PDF. */
function startPrint(reveal: RevealApi): void {
  showAll();
  reveal.on('pdf-ready', () => {
    document.documentElement.dataset['paper'] = 'ready';
    if (/[?&]now\b/.test(location.search)) window.print();
  });
}

/** Reveal makes itself an application, which keeps screen readers from reading the slides. */
function nameRegion(): void {
  root.setAttribute('role', 'region');
  root.setAttribute('aria-roledescription', root.dataset['role'] ?? '');
}

/** Reveal leaves `hidden` on slides that it shows by style: in print and in its overview. */
function showAll(): void {
  for (const slide of [...slidesOf(root), ...root.querySelectorAll('.stack')]) {
    slide.removeAttribute('hidden');
    slide.removeAttribute('aria-hidden');
  }
}
