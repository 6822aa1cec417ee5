import { describe, expect, it } from 'vitest';
import { suggestion } from '../../../src/check/suggest.ts';

describe('a suggestion', () => {
  it('is the nearest name', () => {
    expect(suggestion('Calout', ['Code', 'Callout'])).toBe('Did you mean `Callout`?');
  });

  it('is what there is, where nothing is near', () => {
    expect(suggestion('x', ['limits', 'weights'])).toBe('Use one of: `limits`, `weights`.');
  });

  it('stops after twelve names', () => {
    const names = Array.from({ length: 20 }, (_, index) => `long-name-${index}`);
    expect(suggestion('x', names)).toMatch(/`long-name-11`…\.$/);
  });

  it('says that there is none', () => {
    expect(suggestion('x', [])).toBe('There is none yet: add it, or remove this.');
  });
});
