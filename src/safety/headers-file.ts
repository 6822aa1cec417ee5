import type { Rule } from './table.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it from the folder that is published. */
export const headersFile = (table: readonly Rule[]): string =>
  table
    .flatMap(({ paths, headers }) => paths.map((path) => [path, ...linesOf(headers)].join('\n')))
    .join('\n\n')
    .concat('\n');

const linesOf = (headers: Rule['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
