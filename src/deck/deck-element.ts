import './markup-element.ts'; // before Reveal
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import { Commands } from './commands-element.ts';
import { mayReveal, startKeys } from './keys-element.ts';
import { publish } from './publish-element.ts';
import { startQuestions } from './question-element.ts';
import { Rests } from './rest-element.ts';
import { resume } from './resume-element.ts';
import { sheet } from './sheet.ts';
import { Show } from './show-element.ts';
import { slidesOf, startFeet } from './slides-element.ts';
import { startSteps } from './steps-element.ts';
import { minutesAndSeconds } from './stopwatch.ts';
import { startToolbar } from './toolbar-element.ts';
import { startTools } from './tools-element.ts';
import { startVotes } from './vote-start-element.ts';

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

/** Views of the same slides for paper: one page a slide, or a sheet to hand out. */
const isPrint = /[?&](print-pdf|view=print)\b/;
const isHandout = /[?&]view=handout\b/;

/**
 * Starts the slides that stand in an element, and what moves them: the toolbar, the keys, and the
 * presenter's channel, named by `data-deck` or else by `data-chapter`. On paper there is nothing to
 * move. The one file that knows Reveal.
 */
export async function startDeck(root: HTMLElement): Promise<Show | undefined> {
  for (const start of [startFeet, startSteps, startQuestions]) start(root);
  if (isHandout.test(location.search)) {
    await (await import('./handout-element.ts')).layOutHandout(root);
    return undefined;
  }
  const onPaper = isPrint.test(location.search);
  if (onPaper) document.documentElement.classList.add('lit');
  withoutBackgrounds(root);
  const reveal = new Reveal(root, config);
  await reveal.initialize();
  nameRegion(root);
  if (!onPaper) return startShow(root, reveal);
  startPrint(root, reveal);
  return undefined;
}

function startShow(root: HTMLElement, reveal: RevealApi): Show {
  const show = new Show(reveal);
  const key = root.dataset['deck'] ?? root.dataset['chapter'] ?? '';
  const rests = new Rests(key);
  const tools = document.querySelector<HTMLElement>('.deck-tools')!;
  const commands = new Commands(show, tools, rests);
  startToolbar(tools, commands, show);
  startKeys(commands, show);
  startTimers(root, show);
  startTools(show, root);
  resume(show, key);
  publish(show, key, rests);
  startRests(rests);
  startVotes(show, key);
  reveal.on('overviewshown', () => showAll(root));
  reveal.on('slidechanged', () => reveal.isOverview() && showAll(root));
  return show;
}

/** Their code comes with the first exercise that is on screen. */
function startTimers(root: HTMLElement, show: Show): void {
  let isAsked = false;
  const follow = () => {
    if (isAsked || !show.slide.matches('.exercise')) return;
    isAsked = true;
    import('./timer-element.ts').then(
      (timers) => timers.startTimers(root),
      () => (isAsked = false), // asked for again at the next move
    );
  };
  show.onChange(follow);
  follow();
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
  reveal.on('pdf-ready', () => {
    document.documentElement.dataset['paper'] = 'ready';
    if (/[?&]now\b/.test(location.search)) window.print();
  });
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
