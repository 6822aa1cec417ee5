/**
 * What the runners wrote down, in one shape.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Results
 * @typedef {{ name: string, message: string }} Failure
 */

/** @type {Results} */
export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * A stage that is itself the test: it fails as one, with what it said.
 * @returns {Results}
 */
export const failure = (name, message) => ({
  ...nothing,
  failed: 1,
  failures: [{ name, message }],
});

/**
 * Playwright's json reporter. A test that passed when it was tried again has passed: `unsteady` names it.
 * @param {{ stats: object, suites: object[], errors?: { message: string }[] }} report
 * @returns {Results}
 */
export function fromPlaywright({ stats, suites, errors = [] }) {
  const specs = suites.flatMap(specsOf).filter(({ ok }) => !ok);
  const failures = [
    ...errors.map((error) => ({ name: 'Playwright', message: messageOf(error) })),
    ...specs.map((spec) => ({
      name: `${spec.file}:${spec.line}: ${spec.title}`,
      message: spec.tests.flatMap(({ results }) => results.flatMap(errorsOf)).join('\n'),
    })),
  ];
  return {
    passed: stats.expected + (stats.flaky ?? 0),
    failed: failures.length,
    skipped: stats.skipped,
    failures,
  };
}

/** Tests that passed only when tried again: a machine under load, or a fault that is not always met. */
export const unsteady = ({ suites }) =>
  suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line}: ${title}`);

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
const errorsOf = ({ errors = [] }) => errors.map(messageOf);
const messageOf = (error) => error.message ?? error.value ?? error.stack ?? String(error);

/**
 * The results of a runner that ended with `code`. One that failed without a failed test, wrote
 * nothing or ran no test has crashed: that is a failure, told with the end of its output.
 * @param {Results | undefined} results
 * @returns {Results}
 */
export function settle(name, results, { code, output }) {
  const ran = results ? results.passed + results.failed + results.skipped : 0;
  if (ran > 0 && (code === 0 || results.failed > 0)) return results;
  const what = ran === 0 ? 'ran no test' : `ended with code ${code}, though no test failed`;
  const crash = failure(name, `${what}:\n${lastLines(output)}`);
  return add(results ?? nothing, crash);
}

/** @type {(one: Results, other: Results) => Results} */
export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
});

export const lastLines = (text, count = 40) => text.trimEnd().split('\n').slice(-count).join('\n');
