import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../scripts/test/stages.mjs';
import { attribute, named, text, type Page, type Site } from '../support/dist.ts';
import { belowPath, course } from '../support/sites.ts';

const root = fixture.QUAI_SITE + fixture.QUAI_BASE;
const read = (site: Site, file: string) => readFileSync(join(site.folder, file), 'utf8');
const meta = (page: Page, name: string) =>
  named(page, 'meta')
    .filter((one) => [attribute(one, 'property'), attribute(one, 'name')].includes(name))
    .map((one) => attribute(one, 'content'));
const links = (page: Page, rel: string) =>
  named(page, 'link').filter((one) => attribute(one, 'rel') === rel);
const hidden = (page: Page) => meta(page, 'robots').includes('noindex');
const dataOf = (page: Page) =>
  named(page, 'script')
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map((one) => JSON.parse(text(one)) as Record<string, unknown>);
const pageAt = (site: Site, path: string) => site.pages.find((page) => page.path === path)!;
const there = (site: Site, address: string) => {
  const path = address.replace(root, '').replace(site.base, '');
  return site.files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
};

describe('a site with an address', () => {
  const locations = [...read(belowPath, 'sitemap.xml').matchAll(/<loc>([^<]*)/g)].map(
    ([, address]) => address!,
  );

  it('maps every page that may be found, and no other', () => {
    const expected = belowPath.pages.filter((page) => !hidden(page)).map(({ path }) => root + path);
    expect(locations.toSorted()).toEqual(expected.toSorted());
    expect(locations.length).toBeGreaterThan(30);
    const addresses = [...read(belowPath, 'sitemap.xml').matchAll(/href="([^"]*)/g)];
    expect(addresses.filter(([, address]) => !there(belowPath, address!))).toEqual([]);
    expect(read(belowPath, 'robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
  });

  it('gives each of them its own canonical address, and languages that agree with the map', () => {
    for (const page of belowPath.pages.filter((one) => !hidden(one))) {
      const canonical = links(page, 'canonical').map((one) => attribute(one, 'href'));
      expect(canonical, page.path).toEqual([root + page.path]);
      expect(meta(page, 'og:url'), page.path).toEqual([root + page.path]);
      const languages = links(page, 'alternate').map((one) => attribute(one, 'hreflang')).filter(Boolean); // prettier-ignore
      expect(languages.toSorted(), page.path).toEqual(['en', 'fr', 'x-default']);
    }
  });

  it('shows a picture of each link, 1200 by 630, of its chapter and language', () => {
    for (const page of belowPath.pages.filter((one) => !hidden(one))) {
      const [address = ''] = meta(page, 'og:image');
      const chapter = /^(fr|en)\/(harbour|ship)\//.exec(page.path);
      const name = chapter ? `${chapter[1]}/${chapter[2]}` : (page.locale ?? 'fr');
      expect(address, page.path).toBe(`${root}cards/${name}.png`);
      expect(meta(page, 'og:image:alt')[0], page.path).toBeTruthy();
    }
    const pictures = [...belowPath.files].filter((file) => file.startsWith('cards/'));
    expect(pictures).toHaveLength(6);
    for (const file of pictures) {
      const bytes = readFileSync(join(belowPath.folder, file));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]); // IHDR
      expect(bytes.length, file).toBeLessThan(150_000);
    }
  });

  it('keeps nothing of it for use without a network', () => {
    const worker = read(belowPath, 'sw.js');
    for (const file of ['cards/', 'sitemap.xml', 'llms.txt', 'robots.txt'])
      expect(worker).not.toContain(`"${belowPath.base}${file}`);
  });

  it('tells readers where to write', () => {
    const page = pageAt(belowPath, 'en/ship/');
    const slip = named(page, 'template').find((one) => attribute(one, 'data-report-slip') === '')!;
    expect(attribute(slip, 'data-target')).toMatch(/^https:\/\/forge\.example\/.*\{body\}$/);
  });

  it('leads former ids to the sections that had them', () => {
    const ids = (path: string) => pageAt(belowPath, path).elements.map((one) => attribute(one, 'id')); // prettier-ignore
    expect(ids('en/ship/')).toContain('ship-body');
    expect(ids('en/ship/slides/')).toContain('ship-body');
    const moved = pageAt(belowPath, 'fr/harbour/').elements.flatMap((one) => attribute(one, 'data-moved') ?? []); // prettier-ignore
    const pages = JSON.parse(moved[0]!) as Record<string, string>;
    expect(Object.keys(pages)).toEqual(['land', 'water'].map((page) => `${belowPath.base}fr/harbour/${page}/`)); // prettier-ignore
    for (const [address, of] of Object.entries(pages)) {
      const on = ids(address.replace(belowPath.base, ''));
      expect(of.split(' ').filter((id) => !on.includes(id))).toEqual([]);
    }
  });
});

describe('a site without an address', () => {
  it('claims none', () => {
    const whole = /https?:\/\/(?!schema\.org|creativecommons\.org|github\.com\/particuleio|www\.w3\.org)[^\s"<)]+/;
    const files = ['robots.txt', 'llms.txt', 'fr/feed.xml', 'en/feed.xml'];
    for (const file of files) expect(whole.exec(read(course, file)), file).toBeNull();
    for (const page of course.pages) {
      expect(links(page, 'canonical'), page.path).toEqual([]);
      expect([...meta(page, 'og:image'), ...meta(page, 'og:url')], page.path).toEqual([]);
      expect(whole.exec(JSON.stringify(dataOf(page))), page.path).toBeNull();
    }
    expect([...course.files].filter((file) => /^cards\/|^sitemap/.test(file))).toEqual([]);
  }); // prettier-ignore
});

describe.each([
  ['the course', course],
  ['a course under a base path', belowPath],
])('%s', (_, site) => {
  const data = site.pages.flatMap((page) => dataOf(page).map((one) => ({ page, one })));

  it('describes itself on its home pages, and each chapter on its own', () => {
    const described = data.map(({ page }) => page.path);
    const expected = site.pages.filter(({ kind }) => ['home', 'chapter', 'part'].includes(kind)).map(({ path }) => path); // prettier-ignore
    expect(described).toEqual(expected);
    for (const { page, one } of data) {
      expect(one['@type'], page.path).toBe(page.kind === 'home' ? 'Course' : 'LearningResource');
      expect(one['inLanguage'], page.path).toBe(page.locale);
      expect(one['timeRequired'], page.path).toMatch(/^PT[1-9]\d*M$/);
      expect(one['url'], page.path).toMatch(new RegExp(`${site.base}${page.path}$`));
      if (page.kind !== 'home') expect((one['teaches'] as string[]).length, page.path).toBeGreaterThan(0); // prettier-ignore
      expect(JSON.stringify(one).length, page.path).toBeLessThan(4000);
    }
  });

  it('has a feed in each language, linked from its pages, of every chapter that can be read', () => {
    for (const locale of ['fr', 'en']) {
      const tree = parseFragment(read(site, `${locale}/feed.xml`).replace(/<link ([^>]*)\/>/g, '<a $1></a>')); // prettier-ignore
      const found = JSON.stringify(tree, ['childNodes', 'tagName', 'attrs', 'name', 'value']);
      const addresses = [...found.matchAll(/"name":"href","value":"([^"]*)"/g)].map(([, address]) => address!); // prettier-ignore
      expect(addresses.filter((address) => !there(site, address))).toEqual([]);
      const chapters = site.pages.filter(({ kind, locale: own }) => kind === 'chapter' && own === locale); // prettier-ignore
      expect(addresses.length).toBeGreaterThanOrEqual(chapters.length + 2);
      const [feed] = links(pageAt(site, `${locale}/about/`), 'alternate').filter((one) => attribute(one, 'type') === 'application/atom+xml'); // prettier-ignore
      expect(attribute(feed!, 'href')).toBe(`${site.base}${locale}/feed.xml`);
    }
  });

  it('lists its chapters for language models, with addresses that are there', () => {
    const addresses = [...read(site, 'llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address!); // prettier-ignore
    const chapters = site.pages.filter(({ kind }) => kind === 'chapter');
    expect(addresses).toHaveLength(chapters.length + 4);
    expect(addresses.filter((address) => !there(site, address))).toEqual([]);
  });

  it('offers a report at the end of each section and below each question of a bank', () => {
    const sections = site.pages.filter(({ kind }) => kind === 'chapter' || kind === 'part' || kind === 'quiz'); // prettier-ignore
    for (const { path, kind, elements } of sections) {
      const reports = elements.flatMap((one) => attribute(one, 'data-report') ?? []);
      const about = elements.flatMap((one) =>
        kind === 'quiz'
          ? one.tagName === 'quiz-question' ? (attribute(one, 'id') ?? []) : []
          : (attribute(one, 'data-section') ?? []).toString().replace(/.*-keep$/, '') || [],
      ); // prettier-ignore
      expect(reports.toSorted(), path).toEqual(about.toSorted());
    }
  });
});

it('says at the end of sections for which versions they were checked, of the course’s own', () => {
  const said = course.pages
    .filter(({ kind }) => kind === 'chapter' || kind === 'part')
    .flatMap(({ elements }) =>
      elements.filter((one) => /\bchecked\b/.test(attribute(one, 'class') ?? '')),
    ) // prettier-ignore
    .map(text);
  expect(said.length).toBeGreaterThan(150);
  const versions = /(?:Kubernetes\s1\.37|Docker Engine\s29|Docker Compose\s5|containerd\s2\.3|Podman\s6|Gateway API\s1\.6|OpenShift\s4\.22|Prometheus\s3|Alpine Linux\s3\.23)/g; // prettier-ignore
  const odd = said.filter((line) => !/^(Vérifié le|Checked on) (\d+ \S+ \d{4}), (pour|for) (V(, | et | and )?)+\.$/.test(line.trim().replace(versions, 'V'))); // prettier-ignore
  expect(odd).toEqual([]);
});
