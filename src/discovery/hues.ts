import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of the chapters in the light scheme, as the style sheets have them. */
export const hues: readonly string[] = [
  ...tokens.matchAll(/--h\d+: light-dark\((#[0-9a-f]{6})/g),
].map(([, light]) => light!);
