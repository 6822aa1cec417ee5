import { chart, column, frameOf, label, labelled, rule, type Frame } from './chart-element.ts';
import { number, period, percent, shortPeriod } from './format.ts';
import { draw, make } from './make-element.ts';
import { marksOverTime, type MarksOverTime, type Period } from './marks-over-time.ts';
import { makeTable } from './table-element.ts';
import { fillPart, partOf, type View } from './view-element.ts';

/** Pixels: where the marks stand, where the bars stand, and room for the words around them. */
const TOP = 12;
const MARKS = 130;
const BARS_TOP = TOP + MARKS + 26;
const BARS = 44;
const HEIGHT = BARS_TOP + BARS + 24;
const LEFT = 48;
const RIGHT = 22;

/** Marks of practice and of tests over time, the number of answers below, and the same in a table. */
export function showTime(view: View): void {
  const found = marksOverTime(view.progress, view.now);
  const isShown = found.points >= 2;
  for (const name of ['time-key', 'time-figures']) partOf(view, name).hidden = !isShown;
  if (!isShown) {
    fillPart(view, 'time', [make('p', {}, view.say('time.few'))]);
    return;
  }
  fillPart(view, 'time', [chartOf(found, view)]);
  fillPart(view, 'time-table', [tableOf(found, view)]);
}

interface Plot extends Frame {
  step: number;
  x: (place: number) => number;
  y: (mark: number) => number;
}

function plotIn(frame: Frame, count: number): Plot {
  const step = (frame.width - LEFT - RIGHT) / count;
  return {
    ...frame,
    step,
    x: (place) => LEFT + (place + 0.5) * step,
    y: (mark) => TOP + (1 - mark) * MARKS,
  };
}

function chartOf({ unit, periods }: MarksOverTime, view: View): SVGElement {
  const plot = plotIn(frameOf(partOf(view, 'time'), HEIGHT), periods.length);
  const hasLabel = labelled(periods.length, plot.width - LEFT - RIGHT, 66);
  const words = periods.map(({ from }, place) =>
    hasLabel(place) ? [label(plot.x(place), HEIGHT - 4, shortPeriod(from, unit, view.lang))] : [],
  );
  return chart(
    plot,
    view.say(`time.title.${unit}`),
    describe(periods, unit, view),
    ...scale(plot, view),
    ...bars(periods, plot),
    ...line(periods, plot),
    ...tests(periods, plot),
    ...words.flat(),
  );
}

const scale = ({ width, y }: Plot, { lang }: View): Node[] =>
  [0, 0.5, 1].flatMap((mark) => [
    rule(LEFT, width - RIGHT, y(mark)),
    label(LEFT - 8, y(mark) + 4, percent(mark, lang), 'end'),
  ]);

function bars(periods: readonly Period[], { step, x, width }: Plot): Node[] {
  const most = Math.max(...periods.map(({ answers }) => answers));
  const foot = BARS_TOP + BARS;
  const thick = Math.max(1, Math.min(28, step - 2));
  const columns = periods.flatMap(({ answers }, place) =>
    answers === 0 ? [] : [column(x(place) - thick / 2, foot, thick, (answers / most) * BARS)],
  );
  const heights = [
    label(LEFT - 8, BARS_TOP + 8, `${most}`, 'end'),
    label(LEFT - 8, foot, '0', 'end'),
  ];
  return [...columns, rule(LEFT, width - RIGHT, foot, 'foot'), ...heights];
}

function line(periods: readonly Period[], { x, y }: Plot): Node[] {
  const points = periods.flatMap(({ practice }, place) =>
    practice === undefined ? [] : [{ x: x(place), y: y(practice) }],
  );
  const path = points.map((point) => `${round(point.x)},${round(point.y)}`).join(' ');
  return [
    draw('polyline', { class: 'line', points: path }),
    ...points.map((point) =>
      draw('circle', { class: 'dot', cx: round(point.x), cy: round(point.y), r: 4 }),
    ),
  ];
}

/** Squares on a corner: told from the dots by their shape, not by a colour. */
const tests = (periods: readonly Period[], { x, y }: Plot): Node[] =>
  periods.flatMap(({ test }, place) => {
    if (test === undefined) return [];
    const [across, up] = [round(x(place)), round(y(test))];
    const shape = `M${across} ${up - 7}l7 7l-7 7l-7 -7z`;
    return [draw('path', { class: 'test', d: shape })];
  });

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

function describe(periods: readonly Period[], unit: MarksOverTime['unit'], view: View): string {
  const { lang, say } = view;
  const marks = periods.flatMap(({ practice }) => practice ?? []);
  const answers = periods.reduce((sum, one) => sum + one.answers, 0);
  const shown = (mark: number | undefined) =>
    mark === undefined ? say('dash') : percent(mark, lang);
  return say('time.describe', {
    first: period(periods[0]!.from, unit, lang),
    last: period(periods.at(-1)!.from, unit, lang),
    start: shown(marks[0]),
    end: shown(marks.at(-1)),
    answers: number(answers, lang),
  });
}

/** Periods in which nothing was done are left out: the dates say so. */
function tableOf({ unit, periods }: MarksOverTime, view: View): HTMLElement {
  const { lang, say } = view;
  const names = ['answers', 'practice', 'tests', 'test'] as const;
  const shown = (mark: number | undefined) =>
    mark === undefined ? say('dash') : percent(mark, lang);
  const rows = periods
    .filter(({ answers, tests: handedIn }) => answers + handedIn > 0)
    .map(({ from, answers, practice, tests: handedIn, test }) => [
      period(from, unit, lang),
      `${answers}`,
      shown(practice),
      `${handedIn}`,
      shown(test),
    ]);
  return makeTable({
    title: say(`time.title.${unit}`),
    heads: [say(`time.${unit}`), ...names.map((name) => say(`time.${name}`))],
    rows,
    className: 'numeric',
  });
}
