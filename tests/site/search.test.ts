import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIndex, type Place } from '../../src/search/index-file.ts';
import { readQuery } from '../../src/search/query.ts';
import { prepare, results } from '../../src/search/results.ts';
import { routesUnder } from '../../src/course/routes.ts';
import { attribute } from '../support/dist.ts';
import { locales } from '../support/kinds.ts';
import { belowPath, course } from '../support/sites.ts';

const inEach = [course, belowPath].flatMap((site) =>
  locales.map((locale) => ({ site, locale, folder: join(site.folder, 'search', locale) })),
);
const indexIn = (folder: string) =>
  prepare(readIndex(JSON.parse(readFileSync(join(folder, 'course.json'), 'utf8'))));

describe.each(inEach)('search in $folder', ({ site, locale, folder }) => {
  const index = indexIn(folder);
  const find = (typed: string) => results(index, readQuery(typed, index.ready.programs), []);

  it('finds every command of the sheets first, by typing it', () => {
    const sheets = site.pages
      .filter(({ kind, locale: own }) => kind === 'commands' && own === locale)
      .flatMap(({ elements }) =>
        elements.filter((one) => /^command-\d+$/.test(attribute(one, 'id') ?? '')),
      );
    expect(index.commands).toHaveLength(sheets.length);
    const lost = index.commands
      .map(({ command }) => command)
      .filter((command) => {
        const [first] = find(command);
        return !(first?.kind === 'command' && first.command.command === command);
      });
    expect(lost).toEqual([]);
  });

  it('finds every term of the glossary among the first, by its name', () => {
    const lost = index.terms.filter(
      ({ id, name }) =>
        name.length > 1 &&
        !find(name)
          .slice(0, 4)
          .some((one) => one.kind === 'term' && one.term.id === id),
    );
    expect(lost).toEqual([]);
  });

  it('leads to places that are there', () => {
    const ids = new Map(
      site.pages.map(({ path, elements }) => [
        site.base + path,
        new Set(elements.map((one) => attribute(one, 'id'))),
      ]),
    );
    const routes = routesUnder(site.base);
    const isThere = (href: string) => {
      const [path = '', id] = href.split('#');
      return ids.get(path)?.has(id?.replace(/^\//, '')) ?? false;
    };
    const hrefs = (place: Place) => {
      const chapter = index.chapters[place.chapter]!.id;
      return [
        place.kind === 'exercise'
          ? routes.exercises(locale, chapter, place.id)
          : routes.chapter(
              locale,
              chapter,
              place.kind === 'chapter' ? 'main' : place.id,
              place.page,
            ),
        ...(place.slide ? [routes.slides(locale, chapter, place.id)] : []),
        ...(place.questions ? [routes.quiz(locale, chapter, place.questions.first)] : []),
      ];
    };
    expect(index.places.flatMap(hrefs).filter((href) => !isThere(href))).toEqual([]);
  });

  it('has Pagefind’s index beside it, and none of its interfaces', () => {
    for (const file of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(entry.languages[locale]?.page_count).toBe(index.places.length);
    expect([...site.files].filter((file) => /pagefind.*(ui|highlight)\./.test(file))).toEqual([]);
  });
});

describe('what search adds to the copy for use without a network', () => {
  const files = [...course.files].filter((file) => file.startsWith('search/'));
  it('is few files, all of them listed', () => {
    expect(files.length).toBeLessThan(80);
    const worker = readFileSync(join(course.folder, 'sw.js'), 'utf8');
    expect(files.filter((file) => !worker.includes(`"/${file}"`))).toEqual([]);
  });
  it('is less than 2.5 MB', () => {
    const bytes = files.reduce(
      (sum, file) => sum + readFileSync(join(course.folder, file)).length,
      0,
    );
    expect(bytes).toBeLessThan(2_500_000);
  });
});

it('finds what people type in a hurry', () => {
  const index = indexIn(join(course.folder, 'search', 'fr'));
  const first = (typed: string) => {
    const [result] = results(index, readQuery(typed, index.ready.programs), []);
    if (result?.kind === 'command') return result.command.command;
    return result?.kind === 'place' ? result.code : result?.term.name;
  };
  expect(first('docker run -p')).toMatch(/^docker run -p /);
  expect(first('kubectl get')).toMatch(/^kubectl get /);
  expect(first('--pids-limit')).toMatch(/--pids-limit/);
  expect(first('/etc/docker/daemon.json')).toBe('/etc/docker/daemon.json');
  expect(first('readinessprobe')).toMatch(/^readinessProbe/);
  expect(first('NOYAU')).toBe('noyau');
});
