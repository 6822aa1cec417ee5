import { describe, expect, it } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { budgetOf } from '../support/kinds.ts';
import { course } from '../support/sites.ts';
import { weigh } from '../support/weight.ts';

const kinds = [...new Set(course.pages.map(({ kind }) => kind))];

describe.each(kinds)('the first view of a page of kind %s', (kind) => {
  const pages = course.pages.filter((page) => page.kind === kind);
  const budget = budgets[budgetOf(kind)];

  it.each(['js', 'css', 'fonts'] as const)('keeps to its budget of %s', (what) => {
    const over = pages
      .map((page) => ({ path: page.path, weight: weigh(course, page)[what] }))
      .filter(({ weight }) => weight > budget[what].limit)
      .map(({ path, weight }) => `/${path}: ${weight}, over ${budget[what].limit} (budgets.json)`);
    expect(over).toEqual([]);
  });
});
