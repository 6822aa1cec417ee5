/* global base, files, revision -- written above this text by integration.ts */

/*
 * Keeps the whole site, as one revision, for use without a network.
 *
 * Both languages are stored at once: a reader changes language on the same section and a trainer
 * on the same slide, also in a room without a network, and a copy that is half there would have to
 * be explained. A file is taken only if it has the hash that the build wrote, so that neither the
 * page of a hotel's network nor half a deployment gets in: then the revision before stays, whole.
 *
 * Pages come from the copy first, never from the network: pages and scripts are always of one
 * revision. A new revision waits until the last tab of the old one is closed.
 */
const prefix = `quai ${base} `;
const current = prefix + revision;

/** Files named by their content keep their name as key; others take their hash into it. */
const keyOf = (address, hash) =>
  address.includes('/_astro/') ? address : `${address}?${encodeURIComponent(hash.slice(0, 12))}`;

const hashes = new Map(Object.values(files).flat());

async function install() {
  const cache = await caches.open(current);
  const missing = [];
  for (const [address, hash] of hashes) {
    const key = keyOf(address, hash);
    const kept = await caches.match(key);
    if (kept) await cache.put(key, kept);
    else missing.push(new Request(key, { integrity: `sha256-${hash}`, cache: 'no-cache' }));
  }
  await cache.addAll(missing);
}

async function removeOthers() {
  for (const other of await caches.keys()) {
    if (other.startsWith(prefix) && other !== current) await caches.delete(other);
  }
}

/** The stored file of an address; what follows "?" does not matter. */
function stored(pathname) {
  const hash = hashes.get(pathname);
  return hash === undefined ? undefined : caches.match(keyOf(pathname, hash));
}

async function answer(request) {
  const { pathname, search } = new URL(request.url);
  const found = await stored(pathname);
  if (found) return found;
  if (hashes.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' && (await stored(`${base}404.html`));
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    install().catch(async (error) => {
      await caches.delete(current);
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(new URL(base, self.location.origin).href)) {
    event.respondWith(answer(event.request));
  }
});
