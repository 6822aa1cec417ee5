import { expect, it } from 'vitest';
import { expectedPaths } from '../support/expected.ts';
import { belowPath, course } from '../support/sites.ts';

it.each([
  ['the course', course, 'content'],
  ['a course under a base path', belowPath, 'tests/fixtures/course'],
])('%s has the pages that its content asks for, and no others', (_, site, content) => {
  expect(site.pages.map(({ path }) => path).sort()).toEqual(expectedPaths(content));
});
