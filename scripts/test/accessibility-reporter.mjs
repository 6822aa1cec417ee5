/**
 * Playwright reporter: sums what tests/e2e/accessibility.spec.ts counted into the file of the statement,
 * src/home/accessibility.json. Writes nothing when a test failed: a fault is mended, not published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../processes.mjs';

const file = join(root, 'src/home/accessibility.json');
const sum = (counted, what) => counted.reduce((total, one) => total + (one[what] ?? 0), 0);

export default class Statement {
  #counted = [];
  #engine = '';

  onTestEnd(test, { annotations, errors, status }) {
    console.log(`${status}: ${test.title}`);
    for (const { message } of errors) console.log(message);
    for (const { type, description } of annotations) {
      if (type === 'accessibility') this.#counted.push(JSON.parse(description));
      if (type === 'engine') this.#engine = description;
    }
  }

  onEnd({ status }) {
    if (status !== 'passed') {
      console.log(`The run has ${status}: the statement is left as it was.`);
      return;
    }
    writeFileSync(file, `${JSON.stringify(this.#results(), undefined, 2)}\n`);
    console.log(`${file} is written. Build, and read the statement.`);
  }

  #results() {
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules/axe-core/package.json'), 'utf8'),
    );
    const names = [...new Set(this.#counted.map(({ condition }) => condition))];
    const of = (name) => this.#counted.filter(({ condition }) => condition === name);
    const { pages, stops, faults } = summary(of('keyboard'));
    return {
      date: new Date().toISOString().slice(0, 10),
      engine: this.#engine,
      axe: version,
      views: [...new Set(this.#counted.map(({ view }) => view))].sort(),
      conditions: names
        .filter((name) => name !== 'keyboard')
        .map((name) => {
          const { stops: _, ...counts } = summary(of(name));
          return { name, ...counts };
        }),
      keyboard: { pages, stops, faults },
    };
  }
}

const summary = (counted) => ({
  pages: counted.length,
  ...Object.fromEntries(
    ['rules', 'undecided', 'texts', 'controls', 'stops', 'faults'].map((what) => [what, sum(counted, what)]), // prettier-ignore
  ),
});
