/** Vitest reporter: writes what `npm test` needs to know to the file named by QUAI_RESULTS. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const textOf = ({ name, message, diff, stack = '' }) => {
  const place = stack.split('\n').find((line) => /\.test\.ts:\d+/.test(line));
  return [message ?? name, diff, place].filter(Boolean).join('\n');
};

export default class Results {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const failures = [
      ...brokenFiles(modules),
      ...tests.flatMap(failedTest),
      ...unhandled.map(stray),
    ];
    // A test still pending was never run: a run that was cut short.
    const skipped = count('skipped') + count('pending');
    const results = { passed: count('passed'), failed: failures.length, skipped, failures };
    writeFileSync(process.env.QUAI_RESULTS, JSON.stringify(results));
  }
}

const failedTest = (test) => {
  const { state, errors = [] } = test.result();
  const name = `${relative('.', test.module.moduleId)}: ${test.fullName}`;
  return state === 'failed' ? [{ name, message: errors.map(textOf).join('\n') }] : [];
};

/** Files and describe blocks that failed outside of any test. */
const brokenFiles = (modules) =>
  modules.flatMap((module) =>
    [module, ...module.children.allSuites()].flatMap((suite) =>
      suite.errors().map((error) => {
        return { name: relative('.', module.moduleId), message: textOf(error) };
      }),
    ),
  );

const stray = (error) => ({ name: 'An error outside of any test', message: textOf(error) });
