import { startReports } from '../feedback/start-element.ts';
import { startQuizzes } from '../quiz/start.ts';
import { ChapterReading } from './chapter-reading-element.ts';
import { CodeCopier } from './code-copier-element.ts';
import { DeckFrame } from './deck-frame-element.ts';
import { startLarge } from './large-start-element.ts';
import { ChapterNeighbours } from './neighbours-element.ts';
import { startMoved } from './moved-element.ts';
import { ExerciseSheet } from './exercise-sheet-element.ts';

if (new URLSearchParams(location.search).has('print')) void startPaper();
else startPage();

/** A paper has nothing of what a page does; an address that asks for none of ours is a page's. */
async function startPaper(): Promise<void> {
  const paper = await import('../paper/start-element.ts');
  if (!(await paper.startPaper())) startPage();
}

// One script for all pages of a chapter: it is stored after the first, and each part is small.
function startPage(): void {
  ChapterReading.define();
  ChapterNeighbours.define();
  DeckFrame.define();
  ExerciseSheet.define();
  new CodeCopier(document).start();
  startMoved();
  startReports();
  startLarge();
  bringPrintStyle();
  void startQuizzes(document);
}

/**
 * The style of paper comes with the first sign that somebody is here, well before a print dialog
 * can be opened: a first view does not wait for what it does not show.
 */
function bringPrintStyle(): void {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  const bring = (): void => {
    for (const sign of signs) document.removeEventListener(sign, bring);
    void import('../paper/style-element.ts')
      .then(({ addPaperStyle }) => addPaperStyle())
      .catch(() => undefined); // the plain print style is there
  };
  for (const sign of signs) document.addEventListener(sign, bring, { passive: true });
}
