import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, named, type Site } from '../support/dist.ts';
import { belowPath, course } from '../support/sites.ts';

interface Manifest {
  id: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { url: string }[];
}

const sites: [string, Site][] = [
  ['the course', course],
  ['a course under a base path', belowPath],
];

const manifestOf = ({ folder }: Site, lang: string) =>
  JSON.parse(readFileSync(join(folder, lang, 'manifest.webmanifest'), 'utf8')) as Manifest;

/** Width and height of a PNG: the first fields of its first chunk. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.each(sites)('%s as an application', (_, site) => {
  const path = (address: string) => join(site.folder, address.slice(site.base.length));

  it('has the manifest of its language on each page, and an icon for iOS', () => {
    for (const page of site.pages) {
      const links = named(page, 'link');
      const [manifest] = links.filter((link) => attribute(link, 'rel') === 'manifest');
      expect(attribute(manifest!, 'href'), page.path).toBe(
        `${site.base}${page.locale ?? 'fr'}/manifest.webmanifest`,
      );
      const touch = links.find((link) => attribute(link, 'rel') === 'apple-touch-icon');
      expect(sizeOf(path(attribute(touch!, 'href')!))).toBe('180x180');
    }
  });

  it.each(['fr', 'en'])('is named, opened and drawn in %s', (lang) => {
    const manifest = manifestOf(site, lang);
    expect(manifest).toMatchObject({
      lang,
      id: `${site.base}${lang}/`,
      start_url: `${site.base}${lang}/`,
      scope: site.base,
    });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']), // prettier-ignore
    );
    for (const { src, sizes } of manifest.icons) expect(sizeOf(path(src))).toBe(sizes);
    for (const { url } of manifest.shortcuts)
      expect(site.files).toContain(`${url.slice(site.base.length).replace(/\?.*$/, '')}index.html`);
  });

  it('offers a new edition on each page where nothing is under way', () => {
    const underWay = /^(root|404|slides|presenter|compose|session .*)$/;
    const offering = site.pages.filter((page) =>
      page.elements.some((one) => attribute(one, 'data-edition') !== undefined),
    );
    expect(offering.map(({ path: at }) => at)).toEqual(
      site.pages
        .filter(
          (page) =>
            !underWay.test(page.kind) && !/practice\/(test|review|mistakes)/.test(page.path),
        ) // prettier-ignore
        .map(({ path: at }) => at),
    );
  });
});
