import { fillHoles } from './holes.ts';
import type { Locale, Words } from './locales.ts';
import { typeset } from './typography.ts';
import { accessibilityWords } from './words/accessibility.ts';
import { composeWords } from './words/compose.ts';
import { deckWords } from './words/deck.ts';
import { discoveryWords } from './words/discovery.ts';
import { feedbackWords } from './words/feedback.ts';
import { easeWords } from './words/ease.ts';
import { logbookWords } from './words/logbook.ts';
import { offlineWords } from './words/offline.ts';
import { paperWords } from './words/paper.ts';
import { practiceWords } from './words/practice.ts';
import { quizWords } from './words/quiz.ts';
import { presenterWords } from './words/presenter.ts';
import { readingWords } from './words/reading.ts';
import { restWords } from './words/rest.ts';
import { searchWords } from './words/search.ts';
import { siteWords } from './words/site.ts';
import { testWords } from './words/test.ts';
import { trainerWords } from './words/trainer.ts';
import { toolsWords } from './words/tools.ts';
import { trainerFileWords } from './words/trainer-file.ts';
import { transferWords } from './words/transfer.ts';
import { votesWords } from './words/votes.ts';

const words = {
  ...siteWords,
  ...accessibilityWords,
  ...readingWords,
  ...deckWords,
  ...composeWords,
  ...quizWords,
  ...practiceWords,
  ...testWords,
  ...logbookWords,
  ...toolsWords,
  ...transferWords,
  ...trainerWords,
  ...votesWords,
  ...presenterWords,
  ...restWords,
  ...trainerFileWords,
  ...paperWords,
  ...searchWords,
  ...discoveryWords,
  ...feedbackWords,
  ...easeWords,
  ...offlineWords,
} as const satisfies Record<string, Words>;

export type StringKey = keyof typeof words;

/** The words of the interface in one language, typeset; `{holes}` are filled from `values`. */
export function say(
  locale: Locale,
  key: StringKey,
  values: Record<string, string | number> = {},
): string {
  return typeset(fillHoles(words[key][locale], values), locale);
}

/** All keys, for tests. */
export const stringKeys = Object.keys(words) as StringKey[];
