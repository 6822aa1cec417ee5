import { ProgressStatus } from '../progress/progress-status-element.ts';
import { QuizQuestion } from './question-element.ts';
import { QuizSet } from './set-element.ts';

QuizQuestion.define();
QuizSet.define();
ProgressStatus.define();
