import { describe, expect, it } from 'vitest';
import { closingLine, failureTexts, table, tooSlow } from '../../../scripts/test/report.mjs';
import {
  add,
  failure,
  fromPlaywright,
  nothing,
  settle,
  unsteady,
} from '../../../scripts/test/results.mjs';

describe('fromPlaywright', () => {
  const spec = (ok: boolean, status: string) => ({
    title: 'opens',
    file: 'a.spec.ts',
    line: 3,
    ok,
    tests: [{ status, results: [{ errors: [{ message: 'boom' }] }] }],
  });

  it('counts errors outside of tests as failures, and names what passed only when tried again', () => {
    const report = {
      stats: { expected: 4, flaky: 1, skipped: 1 },
      suites: [
        {
          suites: [{ specs: [spec(true, 'expected'), spec(true, 'flaky')] }],
          specs: [spec(false, 'unexpected')],
        },
      ],
      errors: [{ message: 'no server' }],
    };
    const results = fromPlaywright(report);
    expect(unsteady(report)).toEqual(['a.spec.ts:3: opens']);
    expect(results).toMatchObject({ passed: 5, failed: 2, skipped: 1 });
    expect(results.failures[0]).toEqual({ name: 'Playwright', message: 'no server' });
  });
});

describe('settle', () => {
  const good = { ...nothing, passed: 2 };

  it('takes the results of a runner that ended well', () => {
    expect(settle('unit', good, { code: 0, output: '' })).toBe(good);
  });

  it.each([
    ['wrote nothing', undefined, 0],
    ['ran no test', nothing, 0],
    ['failed without a failed test', good, 1],
  ])('counts a runner that %s as a failure', (_, results, code) => {
    const settled = settle('unit', results, { code, output: 'last words' });
    expect(settled.failed).toBe(1);
    expect(settled.failures[0]?.message).toContain('last words');
  });
});

describe('the report', () => {
  it('ends with the counts', () => {
    expect(closingLine({ ...nothing, passed: 3 })).toBe('3 passed, 0 failed');
    expect(closingLine(add(failure('x', 'y'), { ...nothing, skipped: 2 }))).toBe(
      '0 passed, 1 failed, 2 skipped',
    );
  });

  it('shows seconds and outcome of each stage', () => {
    const done = [
      { ...nothing, name: 'check', seconds: 1.25 },
      { ...nothing, name: 'unit', seconds: 61, passed: 3 },
      { ...nothing, name: 'site', seconds: 0, notRun: 'it needs build' },
    ];
    expect(table(done)).toMatchInlineSnapshot(`
      "  check       1.3 s  done
        unit       61.0 s  3 passed
        site        0.0 s  not run: it needs build
        in all     62.3 s"
    `);
  });

  it('tells failures without colours and the inside of tools', () => {
    const message = '\u001B[31mexpected 1\u001B[39m\n    at /x/node_modules/vitest/a.js:1:1\nhere';
    expect(failureTexts([{ name: 'a', message }])).toBe('✗ a\n    expected 1\n    here');
  });

  it('says when it took too long', () => {
    expect(tooSlow(60)).toBe('');
    expect(tooSlow(13 * 60)).toContain('13.0 minutes');
  });
});
