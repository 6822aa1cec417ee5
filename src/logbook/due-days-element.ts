import { chart, column, frameOf, label, rule } from './chart-element.ts';
import { dueDays, type DueDays } from './due-days.ts';
import { number, weekday } from './format.ts';
import { make } from './make-element.ts';
import { makeTable } from './table-element.ts';
import { fillPart, partOf, type View } from './view-element.ts';

/** Pixels. */
const BARS = 72;
const TOP = 20;
const HEIGHT = TOP + BARS + 24;

/** What comes back to be reviewed in the next days, and the same in a table. */
export function showDueDays(view: View): void {
  const found = dueDays(view.outline, view.progress, view.now);
  const total = found.days.reduce((sum, { due }) => sum + due, 0);
  partOf(view, 'due-figures').hidden = total === 0;
  const later = make(
    'p',
    { class: 'small soft' },
    view.say('due.later', {
      count: number(found.later, view.lang),
    }),
  );
  const after = found.later > 0 ? [later] : [];
  if (total === 0) {
    const none = make('p', {}, view.say('due.none'));
    fillPart(view, 'due-days', after.length > 0 ? after : [none]);
    return;
  }
  fillPart(view, 'due-days', [chartOf(found, total, view), ...after]);
  fillPart(view, 'due-table', [tableOf(found, view)]);
}

function chartOf({ days }: DueDays, total: number, view: View): SVGElement {
  const { say } = view;
  const frame = frameOf(partOf(view, 'due-days'), HEIGHT);
  const most = Math.max(...days.map(({ due }) => due));
  const step = frame.width / days.length;
  const foot = TOP + BARS;
  const thick = Math.min(42, step - 4);
  const bars = days.flatMap(({ from, due }, place) => {
    const middle = (place + 0.5) * step;
    const height = (due / most) * BARS;
    const date = label(middle, HEIGHT - 4, `${new Date(from).getDate()}`);
    if (due === 0) return [date];
    const count = label(middle, foot - height - 5, `${due}`, 'middle', 'count');
    return [column(middle - thick / 2, foot, thick, height), count, date];
  });
  const words = say.count('due.describe', days[0]!.due, { total: number(total, view.lang) });
  return chart(frame, say('due.title'), words, ...bars, rule(0, frame.width, foot, 'foot'));
}

function tableOf({ days }: DueDays, { say, lang }: View): HTMLElement {
  const rows = days.map(({ from, due }, place) => [
    place === 0 ? say('due.today') : weekday(from, lang),
    `${due}`,
  ]);
  const heads = [say('due.day'), say('due.count')];
  return makeTable({ title: say('due.title'), heads, rows, className: 'numeric' });
}
