import {
  bands,
  calibration,
  FEWEST_AT_LEVEL,
  tellingLevel,
  type Calibration,
  type Level,
} from './calibration.ts';
import { number, percent } from './format.ts';
import { draw, link, make } from './make-element.ts';
import { makeTable } from './table-element.ts';
import { fillPart, partOf, type View } from './view-element.ts';

/** How well the reader knows what they know; nothing, unless a certainty was ever asked. */
export function showCalibration(view: View): void {
  const found = calibration(view.progress);
  partOf(view, 'calibration-section').hidden = found.answers === 0;
  if (found.answers === 0) return;
  const mistakes = mistakesOf(found, view);
  fillPart(view, 'calibration', [
    ...(mistakes ? [mistakes] : []),
    make('p', {}, reading(found, view)),
    tableOf(found, view),
    make('p', { class: 'small soft' }, marks(found, view)),
  ]);
}

function mistakesOf({ mistakes }: Calibration, view: View): HTMLElement | undefined {
  const { outline, say, routes, lang } = view;
  if (mistakes.length === 0) return undefined;
  const missed = new Set(mistakes);
  const places = outline.chapters.flatMap(({ id: chapter, questions, sections }) => {
    const ids = new Set(questions.filter(({ id }) => missed.has(id)).map(({ section }) => section));
    return sections
      .filter(({ id }) => ids.has(id))
      .map(({ id, number: place, title, page }) =>
        make('li', {}, link(routes.chapter(lang, chapter, id, page), `${place} ${title[lang]}`)),
      );
  });
  const all = link(routes.practice(lang, 'mistakes'), say('calibration.see'));
  const words = say.count('calibration.mistakes', missed.size);
  return make(
    'div',
    { class: 'sure' },
    make('p', {}, make('b', {}, words), ' ', all),
    make('ul', {}, ...places),
  );
}

function reading(found: Calibration, { say, lang }: View): string {
  const level = tellingLevel(found);
  if (!level?.verdict) return say('calibration.few', { count: FEWEST_AT_LEVEL });
  return say(`calibration.${level.verdict}`, {
    level: say(`calibration.${level.level}`),
    share: percent(level.share ?? 0, lang),
    band: say(`calibration.band.${level.level}`),
  });
}

function marks({ certaintyMarks, marks: mark, answers }: Calibration, { say, lang }: View): string {
  return say('calibration.marks', {
    marks: number(certaintyMarks, lang),
    most: number(3 * answers, lang),
    mark: number(mark, lang),
    answers: number(answers, lang),
  });
}

function tableOf({ levels }: Calibration, view: View): HTMLElement {
  const { say, lang } = view;
  const heads = (['level', 'right', 'band', 'answers'] as const).map((name) =>
    say(`calibration.${name}`),
  );
  const rows = levels.map((level) => [
    say(`calibration.${level.level}`),
    make(
      'span',
      { class: 'measure-of' },
      make('b', {}, level.share === undefined ? say('dash') : percent(level.share, lang)),
      ' ',
      plot(level),
    ),
    say(`calibration.band.${level.level}`),
    number(level.answers, lang),
  ]);
  const title = say('calibration.table');
  return makeTable({ title, heads, rows, className: 'levels' });
}

/** The band that the level promises, and where the answers stand. */
function plot({ level, share }: Level): SVGElement {
  const { low, high } = bands[level];
  const at = (part: number): number => Math.round(part * 1000) / 10;
  return draw(
    'svg',
    { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    draw('rect', { class: 'whole', width: 100, height: 10 }),
    draw('rect', { class: 'band', x: at(low), width: at(high - low), height: 10 }),
    share === undefined
      ? undefined
      : draw('rect', { class: 'share', x: Math.min(98, at(share)), width: 2, height: 10 }),
  );
}
