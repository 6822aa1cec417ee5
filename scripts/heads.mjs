/**
 * What each page's head asks for, made less once all pages are written: a chapter's page, the one that
 * people come to from elsewhere, waits for one style sheet; and no policy names what 'self' allows.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;
/** The sheet that only a chapter's pages have (src/reading/ChapterDocument.astro). */
const ofChapter = /\/ChapterDocument\.[\w-]+\.css$/;

/** @returns {import('astro').AstroIntegration} */
export const heads = () => ({
  name: 'quai-heads',
  hooks: { 'astro:build:done': ({ dir }) => rewriteHeads(fileURLToPath(dir)) },
});

/** Rewrites the pages of a built site in place. */
export function rewriteHeads(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const replaced = new Set();
  const joined = new Map();
  const joinSheets = (addresses) => {
    const key = addresses.join(' ');
    if (!joined.has(key)) joined.set(key, writeJoined(folder, addresses));
    replaced.add(addresses.find((address) => ofChapter.test(address)));
    return joined.get(key);
  };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const less = withOneSheet(withOwnDigests(html), joinSheets);
    if (less !== html) writeFileSync(path, less);
  }
  for (const address of replaced) rmSync(sheetFile(folder, address), { force: true });
}

const sheetFile = (folder, address) => join(folder, '_astro', basename(address));

/** One file of several sheets, in their order: what they say stays the same. */
function writeJoined(folder, addresses) {
  const text = addresses
    .map((address) => readFileSync(sheetFile(folder, address), 'utf8'))
    .join('\n');
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const name = `chapter.${digest}.css`;
  if (!existsSync(join(folder, '_astro', name))) writeFileSync(join(folder, '_astro', name), text);
  return `${dirname(addresses[0])}/${name}`;
}

/**
 * A chapter's page with one sheet in the place of its sheets; any other page as it is.
 * @param {(addresses: string[]) => string} joinSheets makes one sheet of several, and tells its address
 */
export function withOneSheet(html, joinSheets) {
  const addresses = [...html.matchAll(sheetLink)].map(([, address]) => address);
  if (addresses.length < 2 || !addresses.some((address) => ofChapter.test(address))) return html;
  const one = `<link rel="stylesheet" href="${joinSheets(addresses)}">`;
  let isFirst = true;
  return html.replace(sheetLink, () => {
    const link = isFirst ? one : '';
    isFirst = false;
    return link;
  });
}

/** Astro names every script of the page by digest; only inline ones need it beside 'self'. */
export function withOwnDigests(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const own = inline.map(([, code]) => createHash('sha256').update(code).digest('base64'));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content="[^"]*?script-src 'self')([^;"]*)/,
    (_, before, sources) =>
      before +
      sources.replace(/ 'sha256-([^']*)'/g, (source, digest) =>
        own.includes(digest) ? source : '',
      ),
  );
}
