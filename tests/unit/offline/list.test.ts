import { describe, expect, it } from 'vitest';
import { offlineList, revisionOf, sizesOf, type BuiltFile } from '../../../src/offline/list.ts';

const file = (path: string, text = path): BuiltFile => ({ path, content: Buffer.from(text) });
const site = [
  file('index.html'),
  file('404.html'),
  file('fr/index.html'),
  file('fr/containers/slides/index.html'),
  file('en/index.html'),
  file('_astro/start.Bx1.js'),
  file('examples/containers/limits.sh'),
];
const addresses = (list: [string, string][]) => list.map(([address]) => address);

describe('offlineList', () => {
  it('sorts the files by language, at the addresses they are asked for', () => {
    const list = offlineList(site, '/');
    expect(addresses(list.fr)).toEqual(['/fr/containers/slides/', '/fr/']);
    expect(addresses(list.en)).toEqual(['/en/']);
    expect(addresses(list.shared)).toEqual([
      '/404.html',
      '/_astro/start.Bx1.js',
      '/examples/containers/limits.sh',
      '/',
    ]);
  });

  it('has the indexes of search with their language, and the page without a network with all', () => {
    const more = ['search/en/pagefind.js', 'search/fr/course.json', 'fr/offline/index.html', 'fr/manifest.webmanifest']; // prettier-ignore
    const list = offlineList(more.map((path) => file(path)), '/'); // prettier-ignore
    expect(addresses(list.en)).toEqual(['/search/en/pagefind.js']);
    expect(addresses(list.fr)).toEqual(['/fr/manifest.webmanifest', '/search/fr/course.json']);
    expect(addresses(list.shared)).toEqual(['/fr/offline/']);
  });

  it('stands under any base path, with or without its last slash', () => {
    expect(addresses(offlineList(site, '/quai').fr)).toContain('/quai/fr/');
    expect(addresses(offlineList(site, '/quai/').shared)).toContain('/quai/');
  });

  it('leaves out the worker, what robots read and what is asked for by hand', () => {
    const extra = ['sw.js', 'robots.txt', '_headers', 'papers/fr.pdf', '_astro/start.Bx1.js.map'];
    expect(offlineList([...site, ...extra.map((path) => file(path))], '/')).toEqual(
      offlineList(site, '/'),
    );
  });

  it('writes addresses as a browser does', () => {
    const [entry] = offlineList([file('examples/a b/é.txt')], '/').shared;
    expect(entry?.[0]).toBe('/examples/a%20b/%C3%A9.txt');
  });
});

describe('sizesOf', () => {
  it('counts the bytes of each part, as they are and as they are sent', () => {
    const text = 'quay '.repeat(2000);
    const sizes = sizesOf([file('fr/index.html', text), file('fr/a/index.html', text), file('sw.js', text)]); // prettier-ignore
    expect(sizes.fr.kept).toBe(20_000);
    expect(sizes.fr.sent).toBeGreaterThan(40);
    expect(sizes.fr.sent).toBeLessThan(400);
    expect([sizes.en, sizes.shared]).toEqual([{ kept: 0, sent: 0 }, { kept: 0, sent: 0 }]); // prettier-ignore
  });
});

describe('revisionOf', () => {
  const revision = (files: BuiltFile[]) => revisionOf(offlineList(files, '/'));

  it('does not depend on the order in which files are found', () => {
    expect(revision(site.toReversed())).toBe(revision(site));
  });

  it('changes with any content', () => {
    const edited = site.map((one) => (one.path === 'en/index.html' ? file(one.path, 'new') : one));
    expect(revision(edited)).not.toBe(revision(site));
  });
});
