import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../src/check/examples/checkers.ts';
import { fixtures } from './fixture.ts';

/** Files that are named after the rule they break. */
const files = ['dockerfile', 'compose', 'butane', 'manifest', 'prometheus', 'collector', 'unit'].flatMap((sort) => {
  const folder = join(fixtures, `${sort}-unsound`, 'chapters/boats/code');
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { name, file: path, path, text: readFileSync(path, 'utf8') };
  });
});

describe('an example that breaks one rule', () => {
  it.each(files.map((file) => [file.name, file] as const))('%s breaks no other', (name, file) => {
    const findings = checkerOf(file)!.check([file]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([name.split('.')[0]]));
  });
});
