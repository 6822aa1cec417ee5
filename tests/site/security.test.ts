import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { attribute, named, show, text, type Element, type Page } from '../support/dist.ts';
import { tableAt } from '../../scripts/serve/headers.mjs';
import { printHashes } from '../../src/deck/print-hashes.ts';
import { pageDirectives } from '../../src/safety/policy.ts';
import { headersAt } from '../../src/safety/table.ts';
import { host, linksOf } from '../support/links.ts';
import { belowPath, course, ownHosts } from '../support/sites.ts';

const sites = [course, belowPath];
const pages = sites.flatMap((site) => site.pages);

/** Everything on the pages that a rule forbids, as readable lines. */
const all = (find: (page: Page) => Element[]): string[] => [
  ...new Set(
    pages.flatMap((page) => find(page).map((element) => `/${page.path} ${show(element)}`)),
  ),
];

const isData = (script: Element) => /json|text\/plain/.test(attribute(script, 'type') ?? '');
const inlineScripts = (page: Page) =>
  named(page, 'script').filter(
    (script) => attribute(script, 'src') === undefined && !isData(script),
  );

const policyOf = (page: Page): Map<string, string[]> => {
  const meta = named(page, 'meta').find(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const directives = (
    attribute(meta ?? ({ attrs: [] } as unknown as Element), 'content') ?? ''
  ).split(';');
  return new Map(
    directives
      .map((one) => one.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  );
};

describe('every page', () => {
  it('has no style attribute, style element or event handler', () => {
    expect(
      all((page) => page.elements.filter((one) => attribute(one, 'style') !== undefined)),
    ).toEqual([]);
    expect(all((page) => named(page, 'style'))).toEqual([]);
    expect(
      all((page) =>
        page.elements.filter((one) => one.attrs.some(({ name }) => /^on[a-z]/.test(name))),
      ),
    ).toEqual([]);
  });

  it('has no inline script but the boot script, small and named by its digest', () => {
    const { limit } = budgets.bootScript.bytes;
    for (const page of pages) {
      const scripts = inlineScripts(page).map(text);
      expect(scripts.length, page.path).toBeLessThanOrEqual(1);
      const [boot = ''] = scripts;
      expect(Buffer.byteLength(boot), page.path).toBeLessThanOrEqual(limit);
      const digest = `'sha256-${createHash('sha256').update(boot).digest('base64')}'`;
      if (boot) expect(policyOf(page).get('script-src'), page.path).toContain(digest);
    }
  });

  it('has the same boot script as all others', () => {
    expect(
      new Set(pages.flatMap((page) => inlineScripts(page).map(text))).size,
    ).toBeLessThanOrEqual(1);
  });

  it('has a strict policy', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy.get('default-src'), page.path).toEqual(["'none'"]);
      expect(policy.get('base-uri'), page.path).toEqual(["'none'"]);
      const sources = [...policy.values()].flat();
      const loose = sources.filter((source) =>
        /unsafe-(inline|eval)|^https?:|^\*|^data:$/.test(source),
      );
      expect(
        loose.filter((source) => source !== 'data:' || !policy.get('img-src')?.includes(source)),
        page.path,
      ).toEqual([]);
    }
  });

  it('says in its policy what the table says, and besides only digests', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      const said = [...policy].map(([name, sources]) => [name, sources.filter((one) => !/^'sha256-/.test(one))]); // prettier-ignore
      expect(Object.fromEntries(said), page.path).toEqual(pageDirectives);
    }
  });

  it('gives each of its digests to the header too, if it is of something inline', () => {
    const header = headersAt(tableAt('/'), '/fr/')['Content-Security-Policy']!;
    for (const page of pages)
      for (const script of inlineScripts(page))
        expect(header, page.path).toContain(
          `'sha256-${createHash('sha256').update(text(script)).digest('base64')}'`,
        );
    const decks = pages.filter(({ kind }) => kind === 'slides');
    expect(decks.length).toBeGreaterThan(0);
    for (const hash of printHashes) {
      expect(header).toContain(hash);
      for (const page of decks) expect(policyOf(page).get('style-src')).toContain(`'${hash}'`);
    }
  });

  it('loads nothing from elsewhere', () => {
    const foreign = sites.flatMap((site) =>
      site.pages
        .flatMap((page) => linksOf(site, page))
        .filter(
          ({ url, loaded }) =>
            loaded &&
            url.protocol !== 'data:' &&
            url.origin !== host &&
            !ownHosts.includes(url.host),
        )
        .map(({ page, element }) => `/${page.path} ${show(element)}`),
    );
    expect(foreign).toEqual([]);
  });

  it('runs no script from an address', () => {
    expect(
      all((page) =>
        page.elements.filter((one) =>
          one.attrs.some(({ value }) => /^\s*javascript:/i.test(value)),
        ),
      ),
    ).toEqual([]);
  });
});

describe('every style sheet', () => {
  it('loads nothing from elsewhere', () => {
    const sheets = sites.flatMap(({ folder, files }) =>
      [...files].filter((file) => file.endsWith('.css')).map((file) => join(folder, file)),
    );
    const foreign = sheets.filter((path) =>
      /(?:url\(|@import)\s*["']?(?:https?:)?\/\//.test(readFileSync(path, 'utf8')),
    );
    expect(foreign).toEqual([]);
  });
});

describe('every script', () => {
  const scripts = sites.flatMap(({ folder, files }) =>
    [...files].filter((file) => file.endsWith('.js')).map((file) => join(folder, file)),
  );

  it('sets no cookie', () => {
    const setting = scripts.filter((path) => /document\.cookie|cookieStore/.test(readFileSync(path, 'utf8'))); // prettier-ignore
    expect(scripts.length).toBeGreaterThan(10);
    expect(setting).toEqual([]);
  });

  it('comes with the licences of the packages in it', () => {
    for (const { folder } of sites) {
      const page = readFileSync(join(folder, 'licences.txt'), 'utf8');
      for (const name of ['idb', 'reveal.js', 'ts-fsrs'])
        expect(page).toMatch(new RegExp(`^${name} \\d[\\w.]* \\(MIT|ISC\\)$`, 'm'));
      expect(page).toContain('SIL OPEN FONT LICENSE');
    }
  });
});
