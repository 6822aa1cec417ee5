import type { StringKey } from '../i18n/strings.ts';
import type { Question } from './question.ts';

/** What a kind asks for, below the stem, and what is said when nothing was answered. */
interface Instruction {
  how: StringKey;
  blank: StringKey;
}

/** Whether an answer that is typed is compared sign by sign, capitals included. */
export const caseCounts = (question: Question): boolean =>
  (question.kind === 'short' && !question.fold.includes('case')) ||
  (question.kind === 'gaps' &&
    question.gaps.some(({ choices, fold }) => !choices && !fold.includes('case')));

export const instructions: Record<Question['kind'], Instruction> = {
  single: { how: 'quiz.one', blank: 'quiz.sayBlankOne' },
  multiple: { how: 'quiz.several', blank: 'quiz.sayBlankSeveral' },
  match: { how: 'quiz.howMatch', blank: 'quiz.sayBlankMatch' },
  order: { how: 'quiz.howOrder', blank: 'quiz.sayBlankOrder' },
  gaps: { how: 'quiz.howGaps', blank: 'quiz.sayBlankGaps' },
  short: { how: 'quiz.howShort', blank: 'quiz.sayBlankTyped' },
  number: { how: 'quiz.howNumber', blank: 'quiz.sayBlankNumber' },
  command: { how: 'quiz.howCommand', blank: 'quiz.sayBlankCommand' },
  line: { how: 'quiz.howLine', blank: 'quiz.sayBlankLine' },
};
