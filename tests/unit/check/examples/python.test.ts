import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { python } from '../../../../src/check/examples/python.ts';
import { file } from './file.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const broken = file('sail.py', 'import os\ndef sail(:\n    pass\n');

describe('a Python file', () => {
  it.skipIf(!hasPython)('is parsed, and not run', () => {
    const found = python.check([file('run.py', 'raise SystemExit(3)\n'), broken]);
    expect(found.map(({ file, line, rule }) => [file.name, line, rule])).toEqual([
      ['sail.py', 2, 'python-syntax'],
    ]);
    expect(python.remark?.([])).toBeUndefined();
  });

  it('is left alone where there is no Python, and the run says so', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(python.check([broken])).toEqual([]);
    expect(python.remark?.([])).toBe('python3 is not installed: Python files were not parsed.');
    vi.unstubAllEnvs();
  });
});
