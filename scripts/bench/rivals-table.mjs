/** What was measured of this site, Starlight and the floor, as tables; and whether each goal is kept. */
import { goals } from './rivals.mjs';
import { columns } from './table.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
/** Fonts are told apart: the floor and Starlight bring none. */
const withoutFonts = ({ html, css, js, images, other }) => html + css + js + images + other;

const head = [
  'page, site', 'kB', 'HTML', 'CSS', 'JS', 'fonts', 'requests', 'blocking', 'next page kB', 'DOM',
  'first paint ms', 'main thread ms', 'shift',
]; // prettier-ignore

function row({ site, path, first, next, time }) {
  return [
    `/${path} ${site}`,
    ...[withoutFonts(first), first.html, first.css, first.js, first.fonts].map(kilobytes),
    first.requests,
    first.blocking,
    next ? kilobytes(withoutFonts(next)) : '',
    first.nodes,
    time.paint.toFixed(0),
    time.cpu.toFixed(0),
    time.shift.toFixed(3),
  ];
}

/** Every goal on every page: what it is, what was reached. */
function judge(rows, path) {
  const [floor, ours, other] = ['floor', 'quai', 'starlight'].map((name) =>
    rows.find((one) => one.site === name && one.path === path),
  );
  const over = (name, site) => withoutFonts(site[name]) - withoutFonts(floor[name]);
  const share = (name) =>
    floor[name] && ours[name] && other[name] ? over(name, ours) / over(name, other) : undefined;
  const ratio = (value, goal) => [value?.toFixed(2) ?? '', value === undefined || value <= goal];
  return {
    [`HTML / floor ≤ ${goals.html}`]: ratio(ours.first.html / floor.first.html, goals.html),
    [`main thread / floor ≤ ${goals.cpu}`]: ratio(ours.time.cpu / floor.time.cpu, goals.cpu),
    [`first paint / floor ≤ ${goals.paint}`]: ratio(
      ours.time.paint / floor.time.paint,
      goals.paint,
    ),
    'shift 0': [ours.time.shift.toFixed(3), ours.time.shift === 0],
    'blocking ≤ 1': [ours.first.blocking, ours.first.blocking <= 1],
    [`overhead / Starlight's ≤ ${goals.overFirst}`]: ratio(share('first'), goals.overFirst),
    [`on the next page ≤ ${goals.overNext}`]: ratio(share('next'), goals.overNext),
  };
}

/** @param {{ rows: object[], starlight: { seconds: number, cpu: number } }} measured */
export function rivalsTable({ rows, starlight }, runs) {
  const paths = [...new Set(rows.map(({ path }) => path))];
  const verdicts = paths.map((path) => judge(rows, path));
  const names = Object.keys(verdicts[0]);
  const reached = names.map((name) => [
    name,
    ...verdicts.map((verdict) => `${verdict[name][0]}${verdict[name][1] ? '' : ' NOT KEPT'}`),
  ]);
  return [
    columns([head, ...rows.map(row)]),
    `\nMedians of ${runs} visits by turns; bytes without headers and fonts, Brotli. Starlight's own build, without slides: ${starlight.cpu.toFixed(1)} CPU s.\n`,
    columns([['goal', ...paths.map((path) => `/${path}`)], ...reached]),
  ].join('\n');
}
