import { describe, expect, it } from 'vitest';
import { fleschKincaid, kandelMoles } from '../../../src/check/questions/readability.ts';
import { tail } from '../../../src/check/questions/statistics.ts';

describe('the binomial tail', () => {
  it('is certain for no hit', () => {
    expect(tail(0, 10, 0.3)).toBe(1);
  });

  it('is the power of the chance for all hits', () => {
    expect(tail(6, 6, 1 / 3)).toBeCloseTo((1 / 3) ** 6, 9);
  });

  it('agrees with a table', () => {
    expect(tail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 9);
  });
});

describe('readability', () => {
  it('is easy for plain sentences', () => {
    expect(fleschKincaid(['The kernel keeps a list. It has one line.']).score).toBeLessThan(3);
    expect(kandelMoles(['Le noyau tient une liste. Elle a une ligne.']).score).toBeGreaterThan(80);
  });

  it('is hard for long words', () => {
    const english = 'Architectural considerations necessitate organisational interoperability.';
    const french =
      "L'interopérabilité organisationnelle nécessite une considération architecturale.";
    expect(fleschKincaid([english]).score).toBeGreaterThan(20);
    expect(kandelMoles([french]).score).toBeLessThan(0);
  });

  it('does not count code as hard words', () => {
    expect(fleschKincaid(['Read `/sys/fs/cgroup/memory.max` now.']).words).toBe(3);
  });
});
