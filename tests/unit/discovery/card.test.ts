import { describe, expect, it } from 'vitest';
import { chapterCard, courseCard } from '../../../src/discovery/card.ts';
import { hues } from '../../../src/discovery/hues.ts';
import { linesOf, outlined, widthOf } from '../../../src/discovery/lettering.ts';

/** Every x and y of the outlines in an SVG or path data; letters have absolute commands only. */
const points = (data: string) =>
  [...data.matchAll(/[MLQC]([-\d. ,]+)/g)].flatMap(([, numbers]) => {
    const all = numbers!.trim().split(/[\s,]+/).map(Number);
    return all.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: all[index + 1]! }] : []));
  }); // prettier-ignore

describe('lettering', () => {
  it('draws a text within the width that it measures', () => {
    const width = widthOf('Conteneurs', 100, 'head');
    const all = points(outlined('Conteneurs', { x: 50, y: 200, size: 100, face: 'head' }));
    expect(all.length).toBeGreaterThan(100);
    expect(Math.min(...all.map(({ x }) => x))).toBeGreaterThanOrEqual(50);
    expect(Math.max(...all.map(({ x }) => x))).toBeLessThanOrEqual(50 + width);
    expect(Math.min(...all.map(({ y }) => y))).toBeGreaterThan(100);
  });

  it('draws a space that breaks no line as a space', () => {
    expect(widthOf('a\u00a0b\u202fc', 10, 'head')).toBe(widthOf('a b c', 10, 'head'));
  });

  it('breaks a text between words, and leaves a long word whole', () => {
    expect(linesOf('un deux trois', 1, 20, 'head')).toEqual(['un', 'deux', 'trois']);
    expect(linesOf('un deux trois', 1e4, 20, 'head')).toEqual(['un deux trois']);
  });
});

describe('the picture of a chapter', () => {
  const card = (title: string, number = 4) =>
    chapterCard({ course: 'Les conteneurs, du cloud à OpenShift', title, number, plate: { code: 'QUAI 004 070', digit: 0 }, hues }); // prettier-ignore

  it.each(['Kubernetes', 'Images, volumes et réseaux', 'A title that goes on for much longer than any of ours'])(
    'keeps "%s" inside',
    (title) => {
      const all = points(card(title));
      expect(all.length).toBeGreaterThan(300);
      expect(all.every(({ x, y }) => x >= 0 && x <= 1200 - 60 && y >= 60 && y <= 630 - 20)).toBe(true);
    },
  ); // prettier-ignore

  it('has the hue of the chapter, and needs no face', () => {
    expect(hues).toHaveLength(10);
    expect(card('A', 4)).toContain(hues[3]!);
    expect(card('A', 11)).toContain(hues[0]!);
    expect(card('A')).not.toMatch(/<text|font/);
  });
});

it('the picture of the course has a box for each chapter', () => {
  const picture = courseCard({ title: 'Les conteneurs, du cloud à OpenShift', numbers: [1, 2, 9], hues }); // prettier-ignore
  for (const number of [1, 2, 9]) expect(picture).toContain(hues[number - 1]!);
  expect(picture).not.toContain(hues[3]!);
});
