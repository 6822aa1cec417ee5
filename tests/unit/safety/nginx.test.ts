import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configurationFor } from '../../../scripts/nginx.mjs';

const kept = new URL('../../../deploy/nginx/nginx.conf', import.meta.url);

it('the configuration in deploy/ is the one that the table makes: npm run deploy:write', () => {
  expect(readFileSync(kept, 'utf8')).toBe(configurationFor());
});

it('no location has headers of its own, which would drop those of the server', () => {
  const locations = configurationFor()
    .split(/\blocation /)
    .slice(1);
  expect(locations.length).toBeGreaterThan(5);
  expect(locations.filter((location) => location.includes('add_header'))).toEqual([]);
});

it('only the base path is sent on from the root, and missing pages are its own', () => {
  const below = configurationFor({ base: '/course/' });
  expect(below).toContain('return 302 /course/;');
  expect(below).toContain('error_page 404 /course/404.html;');
  expect(configurationFor()).not.toContain('return 302');
});
