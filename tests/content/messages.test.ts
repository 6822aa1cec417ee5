import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/check/catalogue.ts';
import { forPeople } from '../../src/check/report.ts';
import { fixtures, problemsOf } from './fixture.ts';

const names = readdirSync(fixtures);
const found = new Map(names.map((name) => [name, problemsOf(name)]));

describe('the little course of the fixtures', () => {
  it('has no problem of its own', () => {
    expect(problemsOf()).toEqual([]);
  });
});

describe('what an author is told', () => {
  it.each(names)('about %s, and about nothing else', async (name) => {
    const problems = found.get(name) ?? [];
    expect(new Set(problems.map(({ rule }) => rule)).size).toBe(1);
    const text = `${problems.map(forPeople).join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(join(fixtures, name, 'expected.txt'));
  });

  it('leaves no hole of a message open', () => {
    const texts = [...found.values()].flat().flatMap(({ message, fix }) => [message, fix]);
    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });

  it('is shown once at least for each rule', () => {
    const shown = new Set([...found.values()].flat().map(({ rule }) => rule));
    const rules = Object.keys(catalogue);
    expect(rules.filter((rule) => !shown.has(rule as never))).toEqual([]);
  });
});
