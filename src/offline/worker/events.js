/* global base, copies, current, hashes, install, keep, kept, keyOf, languageAt, languages, removeOthers, revision, seen, store, takeOver, visited */

/*
 * Pages come from the copy first, never from the network: pages and scripts are always of one edition,
 * and a network that does not answer is not waited for.
 */
async function answer(request) {
  const { pathname, search } = new URL(request.url);
  const found = await kept(pathname);
  if (found) return found;
  if (hashes.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 301);
  if (hashes.has(pathname)) seen.delete(languageAt(pathname));
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' && (await standIn(pathname));
    if (!page) throw error;
    return page;
  }
}

/** Without a network: what is not here is said in its language, and what does not exist too. */
async function standIn(path) {
  const isKnown = hashes.has(path);
  const language = languageAt(path) ?? languages[0];
  const page = await kept(isKnown ? `${base}${language}/offline/` : `${base}404.html`);
  return page && new Response(page.body, { status: isKnown ? 503 : 404, headers: page.headers });
}

const outcome = (storing) =>
  storing.then(
    () => ({ stored: true }),
    (error) => ({ stored: false, error: String(error?.name) }),
  );

/** What pages ask: the trainer's (trainer/worker-element.ts), and those of this room. */
const answers = {
  list: () => ({
    revision,
    cache: current,
    files: [...hashes].map(([address, hash]) => ({ address, key: keyOf(address), hash })),
  }),
  store: ({ address }) => hashes.has(address) && outcome(store(address)),
  copies,
  keep: ({ language }) => languages.includes(language) && outcome(keep(language)),
  'take-over': () => self.skipWaiting(),
  visited: (_, { url }) => removeOthers().then(() => visited(new URL(url).pathname)),
};

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    takeOver()
      .then(removeOthers)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  const { data, ports, source } = event;
  if (!Object.hasOwn(answers, data?.ask)) return;
  const said = Promise.resolve(answers[data.ask](data, source));
  event.waitUntil(said.then((value) => ports[0]?.postMessage(value)));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(new URL(base, self.location.origin).href)) {
    event.respondWith(answer(event.request));
  }
});
