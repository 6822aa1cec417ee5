import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { isSource } from './addresses.ts';
import { historyOf, latest } from './history.ts';
import { siteMap } from './site-map.ts';

/**
 * Writes sitemap.xml, once all pages are there, if the site has an address: a site map holds nothing
 * but absolute ones.
 * @param content the folder that the pages are made of
 */
export function discovery(content: string): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'quai-discovery',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (site === undefined) return;
        const history = historyOf(content);
        const paths = pages.map(({ pathname }) => pathname.replace(/^\//, ''));
        const xml = siteMap(paths, {
          root: new URL(base, site).href,
          lastChange: (path) => latest(history, (file) => isSource(path, file)),
        });
        await writeFile(new URL('sitemap.xml', dir), xml);
      },
    },
  };
}
