const views = ['reading', 'deck', 'presenter', 'composer', 'home', 'practice', 'logbook'];

/**
 * The rooms of src/ and the arrows between them (ARCHITECTURE.md). `may` names the rooms that a room
 * may import, `types` those of which it may import types alone. `runs` says where its code runs:
 * "browser" anywhere, "build" only while the site is built, "node" only in a command.
 * @type {Record<string, { runs: 'browser' | 'build' | 'node', may: string[], types?: string[] }>}
 */
export const rooms = {
  // floor 0: nothing of ours
  i18n: { runs: 'browser', may: [] },
  markdown: { runs: 'build', may: [] },
  progress: { runs: 'browser', may: [] },
  // floor 1
  course: { runs: 'browser', may: ['i18n'] },
  safety: { runs: 'browser', may: ['i18n'] },
  figures: { runs: 'browser', may: ['i18n'] },
  offline: { runs: 'browser', may: ['i18n', 'safety'] },
  search: { runs: 'browser', may: ['i18n', 'course'] },
  // floor 2
  library: { runs: 'build', may: ['i18n', 'markdown', 'course', 'figures'], types: ['quiz'] },
  discovery: { runs: 'build', may: ['i18n', 'course', 'library'] },
  ui: {
    runs: 'browser',
    may: ['i18n', 'course', 'progress', 'library', 'discovery', 'offline', 'safety', 'search'],
  },
  // floor 3
  quiz: { runs: 'browser', may: ['i18n', 'markdown', 'progress', 'course', 'figures', 'ui'] },
  trainer: {
    runs: 'browser',
    may: ['i18n', 'markdown', 'course', 'progress', 'library', 'ui', 'offline', 'paper'],
  },
  paper: { runs: 'browser', may: ['i18n', 'course', 'ui'] },
  feedback: { runs: 'browser', may: ['i18n', 'course', 'library', 'ui'] },
  // floor 4
  reading: { runs: 'browser', may: below() },
  deck: { runs: 'browser', may: [...below(), 'trainer'] },
  home: { runs: 'browser', may: below() },
  practice: { runs: 'browser', may: below() },
  logbook: { runs: 'browser', may: below() },
  // floor 5
  presenter: { runs: 'browser', may: [...below(), 'trainer', 'deck'] },
  // floor 6
  composer: { runs: 'browser', may: [...below(), 'trainer', 'deck', 'presenter'] },
  // beside the house
  check: { runs: 'node', may: ['i18n', 'course', 'markdown', 'figures', 'quiz'] },
  // the roof
  pages: { runs: 'build', may: [...below(), 'trainer', ...views] },
};

/** What every view may use. */
function below() {
  return [
    'i18n', 'markdown', 'progress', 'course', 'figures', 'library', 'discovery', 'ui', 'quiz', 'paper', 'feedback',
  ]; // prettier-ignore
}

/** What to do instead, where a general sentence would not help. Keys are "from > to". */
const remedies = {
  'reading > deck':
    'The page and the deck do not know each other: move what both need to ui/ or below.',
  'deck > reading':
    'The page and the deck do not know each other: move what both need to ui/ or below.',
  'quiz > library':
    "A question takes its chapter's facts as props: let the view that asks library/ pass them in.",
  'library > quiz': 'library/ may know the types of questions alone: write `import type`.',
};

const remediesByTarget = {
  pages: 'Nobody imports pages: move it to the room that it is about.',
  check:
    'check/ judges content in a command, never in the site: move what both need to course/ or markdown/.',
  offline: 'Views do not know the worker: ui/ registers it on every page.',
};

const remediesBySource = {
  i18n: 'i18n/ stands on the ground and imports nothing of ours: take it as an argument.',
  markdown:
    'markdown/ stands on the ground and imports nothing of ours: take names and readers as arguments.',
  progress: 'progress/ stands on the ground and imports nothing of ours: take it as an argument.',
};

/** The sentence on an arrow that is not allowed. */
export function arrowSentence(from, to) {
  const remedy = remedies[`${from} > ${to}`] ?? remediesByTarget[to] ?? remediesBySource[from];
  return `${from}/ must not import ${to}/. ${remedy ?? 'Arrows point down only: move what both need to a room below, or take it as an argument.'}`;
}
