import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newChapter } from '../../../scripts/new-chapter.ts';
import { judged } from '../../../src/check/judge.ts';
import { readCourse } from '../../../src/check/read.ts';
import { base } from '../../content/fixture.ts';

const TODAY = '2026-11-22';
const figures = { 'cross-section': { steps: 2, labels: {} } };
let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'quai-new-chapter-'));
  cpSync(base, content, { recursive: true });
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

describe('a new chapter', () => {
  it('passes the check as it is written, with no warning', () => {
    newChapter(content, 'cranes', TODAY);
    expect(judged(readCourse(content, 'content', figures))).toEqual([]);
  });

  it('bears the title that course.yaml gives it', () => {
    newChapter(content, 'cranes', TODAY);
    const text = readFileSync(join(content, 'chapters/cranes/chapter.yaml'), 'utf8');
    expect(text).toContain('title: { fr: "Les grues", en: "Cranes" }');
  });

  it('has every file that a chapter is made of', () => {
    newChapter(content, 'cranes', TODAY);
    const names = ['chapter.yaml', 'fr.mdx', 'en.mdx', 'quiz.yaml', 'exercises.yaml', 'code'];
    const missing = names.filter((name) => !existsSync(join(content, 'chapters/cranes', name)));
    expect(missing).toEqual([]);
  });

  it('comes with what to do next', () => {
    expect(newChapter(content, 'cranes', TODAY)).toMatch(/Next:\n {2}1\. chapter\.yaml/);
  });
});

describe('a chapter that is refused', () => {
  it('is one without an id', () => {
    expect(() => newChapter(content, undefined, TODAY)).toThrow(
      'Say which chapter: npm run new-chapter -- <id>. course.yaml lists boats, cranes.',
    );
  });

  it('is one that course.yaml does not list', () => {
    expect(() => newChapter(content, 'crane', TODAY)).toThrow(
      'course.yaml lists no chapter "crane", only boats, cranes. Add it to `chapters` first.',
    );
  });

  it('is one that bears the name of a page', () => {
    expect(() => newChapter(content, 'glossary', TODAY)).toThrow(
      'No chapter may be called "glossary": it is the address of a page.',
    );
  });

  it('is one whose folder is there, which stays as it is', () => {
    mkdirSync(join(content, 'chapters/cranes'));
    expect(() => newChapter(content, 'cranes', TODAY)).toThrow(
      'content/chapters/cranes is there already. Nothing was changed.',
    );
    expect(existsSync(join(content, 'chapters/cranes/fr.mdx'))).toBe(false);
  });

  it('is any, where course.yaml is missing', () => {
    rmSync(join(content, 'course.yaml'));
    expect(() => newChapter(content, 'cranes', TODAY)).toThrow('course.yaml is missing');
  });
});
