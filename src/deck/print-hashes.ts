import { createHash } from 'node:crypto';
import { sheet } from './sheet.ts';

const page = (length: number): number => Math.floor(length * (1 + sheet.margin));

/**
 * The style texts that Reveal 6.0.2 adds to a page in its print view
 * (js/controllers/printview.js); a test compares them with its source.
 */
export const printStyles = [
  `@page{size:${page(sheet.width)}px ${page(sheet.height)}px; margin: 0px;}`,
  `.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ${sheet.width}px; max-height:${sheet.height}px}`,
] as const;

/** What a deck's security policy must allow for them. */
export const printHashes = printStyles.map(
  (style) => `sha256-${createHash('sha256').update(style).digest('base64')}` as const,
);
