import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

interface Axe {
  run(on: unknown, how: RunOptions): Promise<AxeResults>;
}

/**
 * A section far from view has an estimated height (styles/reading.css): axe, which asks for the places
 * inside all the same, would take its end to lie upon the next section.
 */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.prose > .section { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

export interface Judgement {
  /** "rule: selector, selector". */
  violations: string[];
  /** Rules that met something on the page, and those of them that axe leaves to a person. */
  rules: number;
  undecided: string[];
}

/** What axe says of the page as it stands, or of a part of it, without the rules that are `off`. */
export async function judge(
  page: Page,
  include?: string,
  off: readonly string[] = [],
): Promise<Judgement> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
  await page.evaluate(layOutAll);
  const found = await page.evaluate(
    ([part, how]) => (window as unknown as { axe: Axe }).axe.run(part ?? document, how),
    [include, { ...options, rules: { ...options.rules, ...Object.fromEntries(off.map((id) => [id, { enabled: false }])) } }] as const, // prettier-ignore
  );
  const violations = found.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 5);
    return `${id}: ${places.join(', ')}`;
  });
  const undecided = found.incomplete.map(({ id }) => id);
  return { violations, undecided, rules: found.passes.length + violations.length + undecided.length }; // prettier-ignore
}

/** What axe holds against the page. */
export const violations = async (page: Page, include?: string): Promise<string[]> =>
  (await judge(page, include)).violations;
