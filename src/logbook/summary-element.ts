import { leftToday } from '../progress/due.ts';
import { dailyReviews } from '../progress/preferences.ts';
import type { CourseReport } from './chapter-report.ts';
import { mean, ratio } from './format.ts';
import { make } from './make-element.ts';
import { nextSection } from './next-section.ts';
import { fillPart, partOf, type View } from './view-element.ts';

/** The numbers that one reads in five seconds, and the way on. */
export function showSummary(view: View, { total }: CourseReport): void {
  const { say, lang, progress, now } = view;
  const tests = [...progress.tests.values()];
  const ended = tests.filter((test) => test.ended).length;
  const begun = tests.length - ended;
  const write = (name: string, words: string) => fillPart(view, name, [new Text(words)]);
  write('sections', ratio(total.sections));
  write('questions', ratio(total.practised));
  write('mark', mean(total.practised, lang) ?? say('dash'));
  write('exercises', ratio(total.exercises));
  write('due', `${Math.min(total.due, leftToday(progress, dailyReviews(), now))}`);
  fillPart(view, 'tests-count', [
    new Text(`${ended}`),
    ...(begun > 0 ? [make('small', {}, ` ${say('begunTests', { count: begun })}`)] : []),
  ]);
  partOf(view, 'review').hidden = total.due === 0;
  showWayOn(view);
}

function showWayOn(view: View): void {
  const { lang, routes, say } = view;
  const way = partOf(view, 'continue') as HTMLAnchorElement;
  const next = nextSection(view.outline, view.progress);
  way.href = next
    ? routes.chapter(lang, next.chapter.id, next.section.id, next.section.page)
    : routes.home(lang);
  const { number = '', title } = next?.section ?? {};
  const words = next ? say('continue', { number, title: title![lang] }) : say('again');
  if (way.textContent !== words) way.textContent = words;
}
