/**
 * `npm run bench`: what the course costs to build and to open. It prints tables and fails nothing.
 *
 *   npm run bench                    all of it
 *   npm run bench -- build pages     only these: build, growth, pages, deck, test, fold, log,
 *                                    presenter
 *   npm run bench -- deck --dist dist    of a site that is built already
 *   npm run bench -- rivals              beside Starlight and bare HTML; only when asked for, since
 *                                        it installs Starlight (docs/performance.md)
 *   npm run bench -- rivals --dist dist --runs 1
 *   npm run bench -- thousand            builds 1,000 chapters, in ten minutes at most
 *
 * Leave the machine alone meanwhile. Everything is written below test-results/bench/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild, realContent, workshop } from './bench/build.mjs';
import { multiply } from './bench/chapters.mjs';
import { measureDecks, runs as deckRuns } from './bench/deck.mjs';
import { measureFold } from './bench/fold.mjs';
import { measureLog } from './bench/log.mjs';
import { measurePages } from './bench/pages.mjs';
import { measurePresenter, moves } from './bench/presenter.mjs';
import { measureQuestions } from './bench/questions.mjs';
import { measureRivals } from './bench/rivals.mjs';
import { rivalsTable } from './bench/rivals-table.mjs';
import { slow4G } from './bench/ruler/network.mjs';
import { columns } from './bench/table.mjs';
import { root } from './processes.mjs';

const budgets = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
const sizes = [10, 55, 100]; // the middle tells whether the cost of one more grows
const parts = {
  build: benchBuild,
  growth: benchGrowth,
  pages: benchPages,
  deck: benchDeck,
  test: benchTest,
  fold: benchFold,
  log: benchLog,
  presenter: benchPresenter,
};
/** Not part of a plain run. */
const onlyAsked = { rivals: benchRivals, thousand: benchThousand };
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const built = values.dist && resolve(values.dist);

async function benchBuild() {
  const head = ['build of the course, from nothing', 'seconds', 'CPU s', 'peak MB'];
  const measured = await measureBuild(realContent);
  const { limit } = budgets.build.cpuSeconds;
  return `${columns([head, buildRow('content/', measured)])}\nThe budget is ${limit} CPU seconds: ${measured.cpu <= limit ? 'kept' : 'NOT KEPT'}.`;
}

async function benchGrowth() {
  const folder = join(workshop, 'content');
  const model = readdirSync(join(realContent, 'chapters'))[0];
  const rows = [];
  for (const size of sizes) {
    multiply(realContent, model, size, folder);
    rows.push({ size, ...(await measureBuild(folder)) });
  }
  const [few, some, many] = rows;
  const [first, second] = [marginal(few, some), marginal(some, many)];
  const head = [`chapters like ${model}`, 'seconds', 'CPU s', 'peak MB'];
  return (
    columns([head, ...rows.map((row) => buildRow(row.size, row))]) +
    `\nEach further chapter costs ${first.toFixed(0)} ms of CPU up to ${some.size}, ` +
    `${second.toFixed(0)} ms from there on (${signed(second / first - 1)}).`
  );
}

/** What one chapter more costs between two sizes, in ms of CPU. */
const marginal = (from, to) => ((to.cpu - from.cpu) / (to.size - from.size)) * 1000;
const signed = (share) => `${share < 0 ? '' : '+'}${(share * 100).toFixed(0)} %`;

const buildRow = (name, { seconds, cpu, memory }) => [
  name,
  seconds.toFixed(1),
  cpu.toFixed(1),
  memory.toFixed(0),
];

async function benchPages() {
  const { dist } = await measureBuild(realContent);
  const rows = await measurePages(dist);
  const cell = (page, floor) => `${page.toFixed(0)} (${(page / floor).toFixed(1)}×)`;
  const head = [
    'page, beside its words alone',
    'first paint ms',
    'load ms',
    'main thread ms',
    'blocked ms, floor',
  ];
  const body = rows.map(({ path, page, floor }) => [
    path,
    cell(page.paint, floor.paint),
    cell(page.load, floor.load),
    cell(page.cpu, floor.cpu),
    `${page.blocked.toFixed(0)}, ${floor.blocked.toFixed(0)}`,
  ]);
  return columns([head, ...body]);
}

async function benchDeck() {
  const dist = built ?? (await measureBuild(realContent)).dist;
  const rows = await measureDecks(dist);
  const ratio = (page, floor) => `${page.toFixed(0)} (${(page / floor).toFixed(2)}×)`;
  const head = ['deck, beside its bare HTML', 'first paint ms', 'first slide ms', 'HTML read ms'];
  const body = rows.map(({ path, page, floor }) => [
    path,
    ratio(page.paint, floor.paint),
    ratio(page.slide, floor.paint),
    ratio(page.html, floor.html),
  ]);
  const { megabits, latency } = slow4G;
  return (
    columns([head, ...body]) +
    `\n${megabits} Mb/s, ${latency} ms, Brotli, the processor as it is; medians of ${deckRuns} visits by turns. The goal is 1.3×.`
  );
}

async function benchTest() {
  const { dist } = await measureBuild(realContent);
  const rows = await measureQuestions(dist);
  const floor = rows[0].cpu;
  const head = ['questions of Kubernetes', 'first paint ms', 'main thread ms', 'blocked ms'];
  const body = rows.map(({ name, paint, cpu, blocked }) => [
    name,
    paint.toFixed(0),
    `${cpu.toFixed(0)} (${(cpu / floor).toFixed(2)}×)`,
    blocked.toFixed(0),
  ]);
  return columns([head, ...body]);
}

async function benchPresenter() {
  const { dist } = await measureBuild(realContent);
  const head = [
    `${moves} moves, from the key to the other window`,
    'median ms',
    'p95 ms',
    'most ms',
  ];
  const rows = (await measurePresenter(dist)).map(({ name, median, p95, most }) => [
    name,
    median.toFixed(1),
    p95.toFixed(1),
    most.toFixed(1),
  ]);
  return columns([head, ...rows]);
}

async function benchRivals() {
  const dist = built ?? (await measureBuild(realContent)).dist;
  const runs = Number(values.runs);
  return rivalsTable(await measureRivals(dist, runs), runs);
}

async function benchThousand() {
  const folder = join(workshop, 'content');
  const model = readdirSync(join(realContent, 'chapters'))[0];
  multiply(realContent, model, 1000, folder);
  const measured = await measureBuild(folder, 600_000);
  const head = [`1,000 chapters like ${model}`, 'seconds', 'CPU s', 'peak MB'];
  return columns([head, buildRow('built', measured)]);
}

/** Memory is what stays; without `node --expose-gc` it holds what was not collected yet. */
function benchFold() {
  const head = ['50,000 events', 'ms', 'CPU ms', 'MB'];
  const rows = measureFold().map(({ name, ms, cpu, memory }) => [
    name,
    ms.toFixed(0),
    cpu.toFixed(0),
    memory.toFixed(1),
  ]);
  return columns([head, ...rows]);
}

async function benchLog() {
  const { dist } = await measureBuild(realContent);
  const head = ['page, with 50,000 events', 'main thread ms', 'seconds', 'heap MB'];
  const rows = (await measureLog(dist)).map(({ path, cpu, seconds, heap }) => [
    path,
    cpu.toFixed(0),
    seconds.toFixed(1),
    heap.toFixed(1),
  ]);
  return columns([head, ...rows]);
}

const known = Object.keys({ ...parts, ...onlyAsked });
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Nothing here is called ${unknown.join(', ')}: ${known.join(', ')}.`);
  process.exit(1);
}
console.log(`Load of the machine before: ${loadavg()[0].toFixed(2)}`);
for (const [name, bench] of Object.entries({ ...parts, ...onlyAsked })) {
  const isPlain = asked.length === 0 && name in parts;
  if (isPlain || asked.includes(name)) console.log(`\n${await bench()}`);
}
