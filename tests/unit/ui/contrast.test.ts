import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = [number, number, number];

const sheet = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const pairs = /--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g;
const tokens = new Map(
  [...sheet.matchAll(pairs)].map(([, name, light, dark]) => [name!, [light!, dark!] as const]),
);
const schemes = ['light', 'dark'] as const;
const hues = Array.from({ length: 10 }, (_, index) => `h${index + 1}`);

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const white: Rgb = [1, 1, 1];
const TEXT = 4.5;
const CONTROL = 3;

describe.each(schemes)('in the %s scheme', (scheme) => {
  const colour = (name: string): Rgb => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`tokens.css has no colour --${name}.`);
    return rgb(found[schemes.indexOf(scheme)]!);
  };
  const ratio = (front: string, back: string) => contrast(colour(front), colour(back));

  const papers = ['paper', 'sheet', 'raised'];
  const inks = ['ink', 'ink-2', 'signal-ink', 'right', 'wrong', 'partly'];
  it.each(papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)))(
    '%s is read on %s',
    (ink, paper) => expect(ratio(ink, paper)).toBeGreaterThanOrEqual(TEXT),
  );

  it.each(papers.flatMap((paper) => ['signal', 'edge'].map((line) => [line, paper] as const)))(
    '%s is seen on %s',
    (line, paper) => expect(ratio(line, paper)).toBeGreaterThanOrEqual(CONTROL),
  );

  it.each(['right', 'wrong', 'partly'])('%s is read on its tint, and so is text', (name) => {
    for (const ink of [name, 'ink', 'ink-2']) {
      expect(ratio(ink, `${name}-tint`), ink).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it('what is pressed and what is selected is read', () => {
    expect(ratio('on-signal', 'signal')).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('ink', 'mark')).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('paper', 'ink')).toBeGreaterThanOrEqual(TEXT);
  });

  const codes = [...tokens.keys()].filter((name) => name.startsWith('c-'));
  it.each([...codes, 'ink-2'])('code in %s is read, also on a highlighted line', (name) => {
    for (const ground of ['code-bg', 'code-hi']) {
      expect(ratio(name, ground), ground).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it.each(hues)('%s carries white, also under a light rib, and is read as ink', (hue) => {
    const rib = colour(hue).map((part) => part + (1 - part) * 0.07) as Rgb;
    expect(contrast(white, rib)).toBeGreaterThanOrEqual(TEXT);
    for (const ground of ['paper', 'sheet', `${hue}-tint`]) {
      expect(ratio(`${hue}-ink`, ground), ground).toBeGreaterThanOrEqual(TEXT);
    }
    expect(ratio('ink', `${hue}-tint`)).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('ink-2', `${hue}-tint`)).toBeGreaterThanOrEqual(TEXT);
  });
});

it('what stands outside any chapter carries white', () => {
  const neutral = /--hue: (#[\da-f]{6})/.exec(sheet)![1]!;
  expect(contrast(white, rgb(neutral))).toBeGreaterThanOrEqual(TEXT);
});
