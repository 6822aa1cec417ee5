/* global base, files, revision (and sizes) -- written above this text by script.ts */

/*
 * The copy: one cache an edition. A file is taken only if it has the hash that the build wrote, so that
 * neither the page of a hotel's network nor half a deployment gets in.
 */
const prefix = `quai ${base} `;
const current = prefix + revision;

const hashes = new Map(Object.values(files).flat());

/** Files named by their content keep their name as key; others take their hash into it. */
const keyOf = (address) => {
  const hash = hashes.get(address);
  if (address.includes('/_astro/')) return address;
  return hash && `${address}?${encodeURIComponent(hash.slice(0, 12))}`;
};

/** What is kept of an address: in this edition's cache, or the same bytes in another's. */
async function kept(address) {
  const key = keyOf(address);
  return key && ((await caches.match(key, { cacheName: current })) ?? caches.match(key));
}

/** Fetches a file anew and keeps it: refused unless it is the very one that was built. */
async function store(address) {
  const integrity = `sha256-${hashes.get(address)}`;
  const response = await fetch(new Request(keyOf(address), { integrity, cache: 'no-cache' }));
  if (!response.ok) throw new TypeError(`${response.status}: ${address}`);
  await (await caches.open(current)).put(keyOf(address), response);
}

/** Files at a time: what has arrived stays when the network goes, and the next try goes on from there. */
const LANES = 6;

/** Brings files into this edition's cache, from another edition's where they are the same. */
async function storeAll(addresses) {
  const cache = await caches.open(current);
  const left = [...addresses];
  const lane = async () => {
    for (let address = left.shift(); address; address = left.shift()) {
      const found = await kept(address);
      if (found) await cache.put(keyOf(address), found);
      else await store(address);
    }
  };
  const stopping = (error) => {
    left.length = 0;
    throw error;
  };
  await Promise.all(Array.from({ length: LANES }, () => lane().catch(stopping)));
}

/** Those of some addresses that this edition's cache does not hold. */
async function missingOf(addresses) {
  const requests = await (await caches.open(current)).keys();
  const there = new Set(requests.map(({ url }) => url));
  return addresses.filter((address) => !there.has(new URL(keyOf(address), self.location).href));
}
