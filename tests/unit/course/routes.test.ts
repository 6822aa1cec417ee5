import { expect, test } from 'vitest';
import { routesUnder } from '../../../src/course/routes.ts';

test.each(['/', '/course/', '/course'])('addresses stand under the base %j', (base) => {
  const routes = routesUnder(base);
  const root = base === '/' ? '/' : '/course/';
  expect(routes.chapter('fr', 'cloud', 'cloud-what')).toBe(`${root}fr/cloud/#cloud-what`);
  expect(routes.slides('en', 'cloud', 'cloud-what')).toBe(`${root}en/cloud/slides/#/cloud-what`);
  expect(routes.page('fr', 'glossary', 'cgroup')).toBe(`${root}fr/glossary/#cgroup`);
});
