import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rewriteHeads, withOneSheet, withOwnDigests } from '../../../scripts/heads.mjs';

const digest = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const sheet = (address: string) => `<link rel="stylesheet" href="${address}">`;
const policy = (scripts: string, styles = "'self'") =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scripts}; style-src ${styles};">`;

describe('a policy', () => {
  it('keeps the digests of what is inline, and drops those of files', () => {
    const page = (scripts: string) =>
      `${policy(scripts)}<script>boot()</script><script type="module" src="/a.js"></script>`;
    expect(withOwnDigests(page(`'self' ${digest('boot()')} ${digest('file')}`))).toBe(
      page(`'self' ${digest('boot()')}`),
    );
  });

  it('keeps the digests of styles, which a script may add later', () => {
    const html = policy("'self'", `'self' ${digest('@page{}')}`);
    expect(withOwnDigests(html)).toBe(html);
  });
});

describe('the sheets of a page', () => {
  const base = '/at/_astro/Document.abc.css';
  const own = '/at/_astro/ChapterDocument.a-_1.css';

  it('become one on a page of a chapter, where the first one stood', () => {
    const html = `<head>${sheet(base)}${sheet(own)}</head>`;
    expect(withOneSheet(html, (addresses: string[]) => addresses.join('+'))).toBe(
      `<head>${sheet(`${base}+${own}`)}</head>`,
    );
  });

  it('stay as they are elsewhere, so that other pages share them', () => {
    const html = sheet(base) + sheet('/at/_astro/home.abc.css');
    expect(withOneSheet(html, () => 'none')).toBe(html);
    expect(withOneSheet(sheet(own), () => 'none')).toBe(sheet(own));
  });
});

describe('a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quai-heads-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gets one joined file, in the order of the sheets, and loses the one that nobody asks for', () => {
    mkdirSync(join(folder, '_astro'));
    mkdirSync(join(folder, 'fr'));
    writeFileSync(join(folder, '_astro', 'Document.a.css'), 'a{}');
    writeFileSync(join(folder, '_astro', 'ChapterDocument.b.css'), 'b{}');
    const html = sheet('/_astro/Document.a.css') + sheet('/_astro/ChapterDocument.b.css');
    for (const name of ['index.html', 'fr/index.html']) writeFileSync(join(folder, name), html);
    rewriteHeads(folder);
    const [document, joined, ...more] = readdirSync(join(folder, '_astro')).sort();
    expect([document, more]).toEqual(['Document.a.css', []]);
    expect(readFileSync(join(folder, '_astro', joined!), 'utf8')).toBe('a{}\nb{}');
    expect(readFileSync(join(folder, 'fr', 'index.html'), 'utf8')).toBe(
      sheet(`/_astro/${joined!}`),
    );
  });
});
