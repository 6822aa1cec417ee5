import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillLock, locks, missingOptionals } from '../../../scripts/lock-fill.mjs';

type Lock = { packages: Record<string, { resolved?: string }> };
const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as Lock;

describe.each(locks)('%s', (path) => {
  const lock = read(path);

  it('has an entry for every optional dependency, so that npm ci takes it anywhere', () => {
    expect(missingOptionals(lock)).toEqual([]);
  });

  it('holds no download address, so that any registry serves it', () => {
    expect(
      Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http')),
    ).toEqual([]);
  });
});

it('package-lock.json brings Node for every platform that people use', () => {
  const nodes = Object.keys(read('package-lock.json').packages).filter((place) =>
    /^node_modules\/node-.*(x64|arm64)$/.test(place),
  );
  expect(nodes).toHaveLength(5);
});

describe('fillLock', () => {
  const sparse = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'quai' },
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@a/darwin-arm64': '1.0.0', '@a/linux-x64-gnu': '^1.0.0' },
      },
      'node_modules/a/node_modules/@a/linux-x64-gnu': {
        version: '1.0.0',
        optional: true,
        resolved: 'https://registry.example/x.tgz',
      },
    },
  };

  it('adds what is missing, for its platform alone', () => {
    expect(fillLock(sparse).packages['node_modules/@a/darwin-arm64']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    });
  });

  it('finds a nested entry and takes out its address', () => {
    const { packages } = fillLock(sparse);
    expect(packages['node_modules/@a/linux-x64-gnu']).toBeUndefined();
    expect(packages['node_modules/a/node_modules/@a/linux-x64-gnu']).toEqual({
      version: '1.0.0',
      optional: true,
    });
  });

  it('leaves another version at the top and puts the right one below the package that asks', () => {
    const packages = {
      'node_modules/a': { version: '2.0.0', optionalDependencies: { 'a-linux-x64': '2.0.0' } },
      'node_modules/a-linux-x64': { version: '1.0.0', optional: true },
    };
    expect(fillLock({ packages }).packages).toMatchObject({
      'node_modules/a-linux-x64': { version: '1.0.0' },
      'node_modules/a/node_modules/a-linux-x64': { version: '2.0.0', optional: true },
    });
  });

  it('changes nothing when run again', () => {
    const once = fillLock(sparse);
    expect(fillLock(once)).toEqual(once);
  });
});
