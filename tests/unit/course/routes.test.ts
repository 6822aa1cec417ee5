import { expect, test } from 'vitest';
import { partPage, routesUnder } from '../../../src/course/routes.ts';

test.each(['/', '/course/', '/course'])('addresses stand under the base %j', (base) => {
  const routes = routesUnder(base);
  const root = base === '/' ? '/' : '/course/';
  expect(routes.chapter('fr', 'cloud', 'cloud-what')).toBe(`${root}fr/cloud/#cloud-what`);
  expect(routes.slides('en', 'cloud', 'cloud-what')).toBe(`${root}en/cloud/slides/#/cloud-what`);
  expect(routes.chapter('fr', 'cloud', 'cloud-what', 'first')).toBe(
    `${root}fr/cloud/first/#cloud-what`,
  );
  expect(routes.slides('fr', 'cloud', 'cloud-what', 'first')).toBe(
    `${root}fr/cloud/slides/?part=first#/cloud-what`,
  );
  expect(routes.page('fr', 'glossary', 'cgroup')).toBe(`${root}fr/glossary/#cgroup`);
});

test('the page of a part is named without its chapter', () => {
  expect(partPage('cloud', 'cloud-first')).toBe('first');
  expect(partPage('cloud', 'clouds-first')).toBe('clouds-first');
});
