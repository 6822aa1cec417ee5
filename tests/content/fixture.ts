import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureFacts } from '../../src/check/course.ts';
import { judged } from '../../src/check/judge.ts';
import type { Problem } from '../../src/check/problem.ts';
import { readCourse } from '../../src/check/read.ts';

const here = import.meta.dirname;

/** A sound little course, of one chapter that is written and one that is not. */
export const base = join(here, 'base');

/** One folder a mistake: the files of the base that it changes, and expected.txt. */
export const fixtures = join(here, 'fixtures');

const figuresOfBase: Record<string, FigureFacts> = { 'cross-section': { steps: 2, labels: {} } };

/** Copies the base with a fixture over it; `removed.txt` in a fixture lists files to take away. */
export function overlaid(fixture?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'quai-content-'));
  cpSync(base, folder, { recursive: true });
  if (fixture !== undefined) cpSync(join(fixtures, fixture), folder, { recursive: true });
  const removed = join(folder, 'removed.txt');
  const names = existsSync(removed) ? readFileSync(removed, 'utf8').trim().split('\n') : [];
  for (const name of names) rmSync(join(folder, name));
  return folder;
}

/** What the check has against the base with a fixture over it. */
export function problemsOf(fixture?: string): Problem[] {
  const folder = overlaid(fixture);
  const figures = join(folder, 'figures.json');
  const known = existsSync(figures)
    ? (JSON.parse(readFileSync(figures, 'utf8')) as Record<string, FigureFacts>)
    : figuresOfBase;
  const found = judged(readCourse(folder, 'content', known));
  rmSync(folder, { recursive: true });
  return found;
}
