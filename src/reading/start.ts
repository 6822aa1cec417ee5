import { askedPaper } from '../paper/asked.ts';
import { bringPrintStyle } from '../paper/style-element.ts';
import { startQuizzes } from '../quiz/start.ts';
import { ChapterReading } from './chapter-reading-element.ts';
import { CodeCopier } from './code-copier-element.ts';
import { DeckFrame } from './deck-frame-element.ts';
import { ChapterNeighbours } from './neighbours-element.ts';
import { ExerciseSheet } from './exercise-sheet-element.ts';

const paper = askedPaper(location.search);
if (paper === undefined) startPage();
else void import('../paper/page-element.ts').then(({ layOut }) => layOut(paper));

// One script for all pages of a chapter: it is stored after the first, and each part is small.
function startPage(): void {
  ChapterReading.define();
  ChapterNeighbours.define();
  DeckFrame.define();
  ExerciseSheet.define();
  new CodeCopier(document).start();
  bringPrintStyle(document);
  void startQuizzes(document);
}
