import { parseSpent, type Spent } from './pace.ts';
import { isRecord } from '../deck/parse.ts';
import { parseStopwatch, stopped, type Stopwatch } from '../deck/stopwatch.ts';

/** What the pace keeps over a reload, as JSON in sessionStorage under the chapter's key. */
export interface KeptPace {
  watch: Stopwatch;
  spent: Spent;
}

const keyOf = (chapter: string): string => `quai-presenter-${chapter}`;

/** Storage may be refused: then a reload starts at nought. */
export function keepPace(chapter: string, pace: KeptPace): void {
  try {
    sessionStorage.setItem(keyOf(chapter), JSON.stringify(pace));
  } catch {
    return;
  }
}

/** Whatever is stored, this is a pace: what cannot be read stands at nought. */
export function keptPace(chapter: string): KeptPace {
  const stored = read(keyOf(chapter));
  if (!isRecord(stored)) return { watch: stopped, spent: {} };
  return { watch: parseStopwatch(stored['watch']), spent: parseSpent(stored['spent']) };
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
