/** Small releases of the site, made of the built one: its own pages, scripts and worker, fewer files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../../src/offline/list.ts';
import { workerScript } from '../../src/offline/script.ts';
import { dist } from './crawl.ts';

/** Files of a release by their path below the base. */
export type Release = ReadonlyMap<string, Buffer>;

const pages = ['', 'about/', 'offline/', 'trainer/', 'containers/slides/'];
export const releasePaths = ['fr', 'en'].flatMap((lang) => pages.map((page) => `${lang}/${page}`));

/** Scripts and sheets that pages ask for later, by how their names begin. */
const later = /^(told|dialog)-element\.|^(offline|search)\./;

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const assets = readdirSync(join(dist, '_astro'));
const htmlFiles = ['404.html', 'index.html', ...releasePaths.map((path) => `${path}index.html`)];

/** What pages load at once, with what scripts import and sheets name. */
function loaded(): string[] {
  const pageTexts = htmlFiles.map(read).join();
  const found = new Set(assets.filter((name) => later.test(name) || pageTexts.includes(name)));
  for (const name of found) {
    const text = /\.(js|css)$/.test(name) ? read(`_astro/${name}`) : '';
    for (const [, other = ''] of text.matchAll(/(?:from|import|url\()\s*["'`]?\.?\/([^"'`)]+)/g))
      if (assets.includes(other.replace('_astro/', ''))) found.add(other.replace('_astro/', ''));
  }
  return [...found];
}

const names = loaded();
const scripts = names.filter((name) => name.endsWith('.js'));
const files = [
  ...htmlFiles,
  ...['favicon.svg', 'outline.json', 'fr/manifest.webmanifest', 'en/manifest.webmanifest'],
  ...['app-192', 'app-512', 'mask-192', 'mask-512', 'touch-180'].map((icon) => `icons/${icon}.png`),
  ...names.map((name) => `_astro/${name}`),
];

/** The name that a script of the built site has in a release: as if its content had changed. */
export const renamed = (name: string, release: number): string =>
  release === 1 ? name : name.replace(/\.js$/, `.r${release}.js`);

/** The path of the script whose name begins so, in a release. */
export const scriptOf = (beginning: string, release = 1): string =>
  `_astro/${renamed(
    scripts.find((name) => name.startsWith(beginning))!,
    release,
  )}`;

/** Release 1 is the built site; in each other one all pages and scripts differ. Titles say which it is. */
export function release(number: number): Release {
  const known = new RegExp(scripts.map((name) => RegExp.escape?.(name) ?? name.replace(/[.$]/g, '\\$&')).join('|'), 'g'); // prettier-ignore
  const retold = (path: string): [string, Buffer] => {
    const bytes = readFileSync(join(dist, path));
    if (!/\.(html|js)$/.test(path)) return [path, bytes];
    const text = bytes.toString().replace(known, (name) => renamed(name, number));
    const [place, told] = path.endsWith('.js')
      ? [renamed(path, number), text]
      : [path, text.replace('</title>', ` · release ${number}</title>`)];
    return [place, Buffer.from(told)];
  };
  const built = files.map(retold);
  const listed: BuiltFile[] = built.map(([path, content]) => ({ path, content }));
  return new Map([...built, ['sw.js', Buffer.from(workerScript(listed, '/'))]]);
}
