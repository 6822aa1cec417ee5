import { startQuizzes } from '../quiz/start.ts';
import { ChapterReading } from './chapter-reading-element.ts';
import { CodeCopier } from './code-copier-element.ts';
import { DeckFrame } from './deck-frame-element.ts';
import { ChapterNeighbours } from './neighbours-element.ts';
import { ExerciseSheet } from './exercise-sheet-element.ts';
import { PrintChoice } from './print-choice-element.ts';

// One script for all pages of a chapter: it is stored after the first, and each part is small.
ChapterReading.define();
ChapterNeighbours.define();
DeckFrame.define();
ExerciseSheet.define();
PrintChoice.define();
new CodeCopier(document).start();
void startQuizzes(document);
