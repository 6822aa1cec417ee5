/*
 * Serve this file at the address of sw.js, in its place, to take the course's copies off readers'
 * browsers: it removes its caches and itself, at their next visit. What readers did is not touched
 * (it is in IndexedDB). Pages that are open stay as they are; the next one comes from the server.
 * Each page asks for this file again, so what a worker of before was still storing goes too.
 * Leave it there for as long as readers may come back: a browser that finds no sw.js at all keeps the
 * worker that it has.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const base = new URL(self.registration.scope).pathname;
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`quai ${base} `));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
