/**
 * Writes the nginx configuration of the image, for a base path.
 *
 *   node scripts/nginx.mjs [--base /course/] [--out deploy/nginx/nginx.conf]
 *
 * QUAI_BASE says the same as --base.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { imagePlaces, nginxConfiguration } from '../src/safety/nginx.ts';
import { isProgram, root } from './processes.mjs';
import { asBase } from './serve/answer.mjs';
import { tableAt } from './serve/headers.mjs';

/** @param {Partial<import('../src/safety/nginx.ts').Places>} places */
export function configurationFor(places = {}) {
  const all = { ...imagePlaces, ...places };
  return nginxConfiguration(tableAt(all.base), all);
}

if (isProgram(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: process.env.QUAI_BASE ?? '/' },
      out: { type: 'string', default: 'deploy/nginx/nginx.conf' },
    },
  });
  const file = resolve(root, values.out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, configurationFor({ base: asBase(values.base) }));
}
