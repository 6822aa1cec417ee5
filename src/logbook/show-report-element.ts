import { ProgressStatus } from '../progress/progress-status-element.ts';
import { showCalibration } from './calibration-element.ts';
import { courseReport } from './chapter-report.ts';
import { listenToChapters, showChapters } from './chapters-element.ts';
import { showDueDays } from './due-days-element.ts';
import { showKept } from './kept-element.ts';
import { showObjectives } from './objectives-element.ts';
import { keepShowing } from './open-view-element.ts';
import { showNotices } from './notices-element.ts';
import { showSummary } from './summary-element.ts';
import { showTests } from './tests-element.ts';
import { showTime } from './time-element.ts';
import type { View } from './view-element.ts';

/** Shows the report in a page, and goes on showing it. Returns how to stop. */
export async function showReport(root: HTMLElement): Promise<() => void> {
  ProgressStatus.define();
  let latest: View | undefined;
  const stop = await keepShowing(root, (view) => show((latest = view)));
  const stopListening = listenToChapters(root, () => latest);
  const draw = () => latest && root.dataset['state'] === 'ready' && drawings(latest);
  const ends = [stop, stopListening, watchWidth(root, draw), watchPaper(root, draw)];
  return () => ends.forEach((end) => end());
}

function show(view: View): void {
  if (view.root.dataset['state'] !== 'ready') return;
  const noted = new Set(view.notes.map(({ id }) => id));
  const report = courseReport(view.outline, { ...view, noted });
  showSummary(view, report);
  showChapters(view, report);
  drawings(view);
  showObjectives(view);
  showCalibration(view);
  showTests(view);
  showKept(view);
  showNotices(view);
}

/** What is drawn as wide as the page, so that its words are never scaled. */
function drawings(view: View): void {
  showTime(view);
  showDueDays(view);
}

function watchWidth(root: HTMLElement, draw: () => unknown): () => void {
  let width = root.clientWidth;
  const observer = new ResizeObserver(() => {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    draw();
  });
  observer.observe(root);
  return () => observer.disconnect();
}

/** Drawn for the screen, a chart's words would be too small on paper. */
function watchPaper(root: HTMLElement, draw: () => unknown): () => void {
  const turn = ({ type }: Event): void => {
    root.toggleAttribute('data-paper', type === 'beforeprint');
    draw();
  };
  window.addEventListener('beforeprint', turn);
  window.addEventListener('afterprint', turn);
  return () => {
    window.removeEventListener('beforeprint', turn);
    window.removeEventListener('afterprint', turn);
  };
}
