import { parsePosition } from './bridge.ts';
import { isRecord } from './parse.ts';
import type { Show } from './show-element.ts';
import { keep, kept } from './stored-element.ts';

/**
 * Brings a deck that was loaded again, by hand or after a crash, back to what it showed: the address
 * has the slide, a second late; the rest is kept by the window. Call it after the deck has started.
 */
export function resume(show: Show, deck: string): void {
  const key = `quai-show-${deck}`;
  restore(show, kept('session', key));
  const write = () => keep('session', key, show.state);
  show.onChange(write);
  write();
}

function restore(show: Show, stored: unknown): void {
  const position = isRecord(stored) ? parsePosition(stored) : undefined;
  if (!position || !isRecord(stored)) return;
  if (isReload()) show.go(position);
  if (show.state.slide !== position.slide) return;
  const isQuestion = show.slide.matches('.question');
  if (isQuestion && stored['active'] === true && !show.state.active) show.act('press');
  if (isReload() && stored['paused'] === true && !show.state.paused) show.act('pause');
}

/** A browser that brings a page back after a crash says that it loads it again. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
}
