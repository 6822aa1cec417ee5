/* global base, current, pages, prefix */

/*
 * A new edition waits until the last page of the old one is closed, or until a reader takes it. In the
 * second case pages of the old edition may stay open, a presentation among them: their scripts are kept
 * as long as they are.
 */

/** In a cache that gave way, the ids of the pages that were open then. */
const NOTE = `${base}?pages`;

const others = async () =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);

/** Writes down whose pages the caches of other editions are still for. */
async function takeOver() {
  await (await caches.open(current)).delete(NOTE);
  const ids = (await pages()).map(({ id }) => id);
  for (const name of await others()) {
    const cache = await caches.open(name);
    if (!(await cache.match(NOTE))) await cache.put(NOTE, Response.json(ids));
  }
}

/** Removes the caches that no open page is of; one without a note is of an edition that comes. */
async function removeOthers() {
  if (self.registration.installing ?? self.registration.waiting) return;
  for (const name of await others()) {
    const note = await (await caches.open(name)).match(NOTE);
    const ids = note ? await note.json() : [];
    const open = await Promise.all(ids.map((id) => self.clients.get(id)));
    if (note && !open.some(Boolean)) await caches.delete(name);
  }
}
