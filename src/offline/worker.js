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

/** Fetches a file anew and keeps it: refused unless it is the very one that was built. */
async function store(address) {
  const hash = hashes.get(address);
  const key = keyOf(address, hash);
  const request = new Request(key, { integrity: `sha256-${hash}`, cache: 'no-cache' });
  const response = await fetch(request);
  if (!response.ok) throw new TypeError(`${response.status}: ${address}`);
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== current) await (await caches.open(name)).delete(key);
  }
  await (await caches.open(current)).put(key, response);
}

/** Few at a time: what has arrived stays when the network goes, and the next try goes on from there. */
const LANES = 6;

async function install() {
  const cache = await caches.open(current);
  const left = [...hashes];
  const lane = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [address, hash] = next;
      const key = keyOf(address, hash);
      const kept = await caches.match(key);
      if (kept) await cache.put(key, kept);
      else await store(address);
    }
  };
  await Promise.all(
    Array.from({ length: LANES }, () =>
      lane().catch((error) => {
        left.length = 0;
        throw error;
      }),
    ),
  );
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

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

/** What the trainer's page asks for before a session (trainer/worker-element.ts). */
const answers = {
  list: () => ({
    revision,
    cache: current,
    files: [...hashes].map(([address, hash]) => ({ address, key: keyOf(address, hash), hash })),
  }),
  store: ({ address }) =>
    store(address).then(
      () => ({ stored: true }),
      (error) => ({ stored: false, error: String(error?.name) }),
    ),
};

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const answer = Object.hasOwn(answers, event.data?.ask) && answers[event.data.ask];
  if (!port || !answer || (event.data.address && !hashes.has(event.data.address))) return;
  event.waitUntil(Promise.resolve(answer(event.data)).then((said) => port.postMessage(said)));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(new URL(base, self.location.origin).href)) {
    event.respondWith(answer(event.request));
  }
});
