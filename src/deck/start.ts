import './markup-element.ts'; // before Reveal
import Reveal, { type RevealConfig } from 'reveal.js';
import { Commands } from './commands-element.ts';
import { mayReveal, startKeys } from './keys-element.ts';
import { aimAtPart, askedPart, keepPart } from './part-element.ts';
import { publish } from './publish-element.ts';
import { startQuestions } from './question-element.ts';
import { Rests } from './rest-element.ts';
import { resume } from './resume-element.ts';
import { sheet } from './sheet.ts';
import { Show } from './show-element.ts';
import { slidesOf, startFeet } from './slides-element.ts';
import { startSteps } from './steps-element.ts';
import { minutesAndSeconds } from './stopwatch.ts';
import { startTimers } from './timer-element.ts';
import { startToolbar } from './toolbar-element.ts';
import { startTools } from './tools-element.ts';
import { startVotes } from './vote-start-element.ts';

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
const reveal = new Reveal(root, config);
await reveal.initialize();
nameRegion();
if (isPrint) startPrint();
else startShow(new Show(reveal));

function startShow(show: Show): void {
  const key = root.dataset['deck'] ?? root.dataset['chapter'] ?? '';
  const rests = new Rests(key);
  const commands = new Commands(show, tools, rests);
  startToolbar(tools, commands, show);
  startKeys(commands, show);
  startTools(show, root);
  resume(show, key);
  publish(show, key, rests);
  startRests(rests);
  startVotes(show, key);
  reveal.on('overviewshown', showAll);
  reveal.on('slidechanged', () => reveal.isOverview() && showAll());
}

/** The screen of a break comes with the first one. */
function startRests(rests: Rests): void {
  let isAsked = false;
  rests.onChange(() => {
    if (isAsked) return;
    isAsked = true;
    void import('./rest-screen-element.ts').then(({ startRestScreen }) =>
      startRestScreen(rests, minutesAndSeconds),
    );
  });
}

/** The toolbar's link asks for paper at once; the view alone is for those who make a PDF. */
function startPrint(): void {
  showAll();
  if (/[?&]now\b/.test(location.search)) reveal.on('pdf-ready', () => window.print());
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
