/**
 * What the runners wrote down, in one shape:
 * `{ passed, failed, skipped, failures: [{ name, message }] }`.
 */

export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** A stage that is itself the test: it fails as one, with what it said. */
export const failure = (name, message) => ({
  ...nothing,
  failed: 1,
  failures: [{ name, message }],
});

/** Vitest's json reporter. A file that does not load is a failure too: it holds no test to count. */
export function fromVitest({ numPassedTests, numPendingTests, numTodoTests = 0, testResults }) {
  const failures = testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    const named = failed.map(({ fullName, failureMessages }) => ({
      name: `${file.name}: ${fullName}`,
      message: failureMessages.join('\n'),
    }));
    const broken = file.status === 'failed' && failed.length === 0;
    return broken ? [{ name: file.name, message: file.message }] : named;
  });
  const skipped = numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: failures.length, skipped, failures };
}

/** Playwright's json reporter. A test that passed only when tried again has failed. */
export function fromPlaywright({ stats, suites, errors = [] }) {
  const specs = suites.flatMap(specsOf).filter(({ ok, tests }) => !ok || tests.some(isFlaky));
  const failures = [
    ...errors.map((error) => ({ name: 'Playwright', message: messageOf(error) })),
    ...specs.map((spec) => ({
      name: `${spec.file}:${spec.line}: ${spec.title}`,
      message: spec.tests.flatMap(({ results }) => results.flatMap(errorsOf)).join('\n'),
    })),
  ];
  return { passed: stats.expected, failed: failures.length, skipped: stats.skipped, failures };
}

const isFlaky = ({ status }) => status === 'flaky';
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
const errorsOf = ({ errors = [] }) => errors.map(messageOf);
const messageOf = (error) => error.message ?? error.value ?? error.stack ?? String(error);

/**
 * The results of a runner that ended with `code`. One that failed without a failed test, wrote
 * nothing or ran no test has crashed: that is a failure, told with the end of its output.
 */
export function settle(name, results, { code, output }) {
  const ran = results ? results.passed + results.failed + results.skipped : 0;
  if (ran > 0 && (code === 0 || results.failed > 0)) return results;
  const what = ran === 0 ? 'ran no test' : `ended with code ${code}, though no test failed`;
  const crash = failure(name, `${what}:\n${lastLines(output)}`);
  return add(results ?? nothing, crash);
}

export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
});

export const lastLines = (text, count = 40) => text.trimEnd().split('\n').slice(-count).join('\n');
