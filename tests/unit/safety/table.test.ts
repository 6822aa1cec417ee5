import { describe, expect, it } from 'vitest';
import { tableAt } from '../../../scripts/serve/headers.mjs';
import { headersFile } from '../../../src/safety/headers-file.ts';
import {
  documentDirectives,
  metaDirectives,
  pageDirectives,
  written,
} from '../../../src/safety/policy.ts';
import { headersAt, matches } from '../../../src/safety/table.ts';

const table = tableAt('/');
const addresses = ['/', '/404.html', '/fr/', '/fr/containers/slides/', '/en/about/', '/sw.js', '/_astro/a.Bx1.js', '/examples/cloud/ask.sh', '/search/fr/pagefind-worker.js', '/search/en/pagefind.js', '/papers.json', '/papers/fr/cloud/slides.pdf', '/outline.json']; // prettier-ignore
const digests = { scripts: ['sha256-a'], styles: ['sha256-b', 'sha256-c'] };

/** `_headers` as the hosts document it: an address, then indented headers. */
function parsed(text: string) {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1));
      return { path, headers: Object.fromEntries(headers) as Record<string, string> };
    });
}

describe('the table of headers', () => {
  it.each(addresses)('gives no header twice to %s', (address) => {
    const names = table.flatMap(({ paths, headers }) =>
      paths.some((path) => matches(path, address)) ? Object.keys(headers) : [],
    );
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(addresses)('is the _headers file, for %s', (address) => {
    const rules = parsed(headersFile(table)).filter(({ path }) => matches(path, address));
    expect(Object.assign({}, ...rules.map(({ headers }) => headers))).toEqual(
      headersAt(table, address),
    );
  });

  it('keeps within what hosts read: 100 rules, 2,000 signs a line', () => {
    const rules = parsed(headersFile(table));
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of headersFile(table).split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('stands under a base path', () => {
    const below = tableAt('/below/a-path/');
    expect(headersAt(below, '/below/a-path/fr/')).toEqual(headersAt(table, '/fr/'));
    expect(headersAt(below, '/fr/')).toEqual(headersAt(table, '/elsewhere'));
  });

  it('lets no eval, no inline code and no other host in, and wasm to the search worker alone', () => {
    for (const address of addresses) {
      const policy = headersAt(table, address)['Content-Security-Policy'] ?? '';
      expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
      expect(policy.includes('wasm-unsafe-eval')).toBe(address.endsWith('/pagefind-worker.js'));
      if (policy) expect(policy).toMatch(/^default-src 'none'/);
    }
  });

  it('says in the header what no meta element can carry', () => {
    const policy = headersAt(table, '/fr/')['Content-Security-Policy'];
    expect(policy).toContain("frame-ancestors 'self'");
    expect(metaDirectives().join()).not.toContain('frame-ancestors');
  });

  it('takes no more away in the header than in the pages, save frames of other sites', () => {
    const header = documentDirectives(digests);
    for (const [name, sources] of Object.entries(pageDirectives))
      expect(header[name], name).toEqual(expect.arrayContaining([...sources]));
    expect(Object.keys(header).filter((name) => !(name in pageDirectives))).toEqual([
      'frame-ancestors',
    ]);
    expect(written(header)).toContain(
      "script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b' 'sha256-c'",
    );
  });
});
