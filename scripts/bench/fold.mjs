/**
 * What a log of years costs a visit: 50,000 events as a store gives them, by id. `whole` is all that
 * stands between the records and what is shown; `append` is what one answer more costs.
 */
import { parse } from '../../src/progress/parse.ts';
import { fold } from '../../src/progress/fold.ts';
import { inOrder, union } from '../../src/progress/union.ts';
import { history } from '../../tests/support/history.ts';

const runs = 15;

/** @returns {{ name: string, ms: number, cpu: number, memory: number }[]} medians; MB that stay */
export function measureFold(size = 50_000) {
  const records = history(size).sort((one, other) => (one.id < other.id ? -1 : 1));
  const next = { ...records[0], id: 'one-more', at: 9e12 };
  const ordered = inOrder(records);
  const steps = {
    'parse, each record checked': () => parse(records),
    'fold, from the order of a store': () => fold([...records]),
    'whole: parse and fold': () => fold(parse(records).events),
    'append: one more, folded': () => fold(union(ordered, [next])),
  };
  return Object.entries(steps).map(([name, step]) => ({ name, ...median(step) }));
}

function median(step) {
  const timings = Array.from({ length: runs }, () => once(step)).sort((a, b) => a.cpu - b.cpu);
  return timings[Math.floor(runs / 2)];
}

function once(step) {
  globalThis.gc?.();
  const [heap, cpu, begin] = [
    process.memoryUsage().heapUsed,
    process.cpuUsage(),
    performance.now(),
  ];
  const result = step();
  const ms = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  globalThis.gc?.();
  const memory = (process.memoryUsage().heapUsed - heap) / 1e6;
  return { ms, cpu: (user + system) / 1000, memory, kept: result !== undefined };
}
