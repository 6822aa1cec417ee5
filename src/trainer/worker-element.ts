import { askWorker } from '../offline/ask-element.ts';
import { faultOf, parseList, type CourseList, type Fault, type Shelf } from './readiness.ts';

/** A file over a bad network. */
const FILE = 60_000;

/** What the worker keeps; nothing when it is of an older edition. */
export const courseList = async (worker: ServiceWorker): Promise<CourseList | undefined> =>
  parseList(await askWorker(worker, { ask: 'list' }));

async function store(worker: ServiceWorker, address: string): Promise<Fault | undefined> {
  const said = ((await askWorker(worker, { ask: 'store', address }, FILE)) ?? {
    error: 'NetworkError',
  }) as { stored?: unknown; error?: unknown };
  return said.stored === true ? undefined : faultOf(String(said.error));
}

/** The cache of the course, through the worker that fills it: other editions' caches do not count. */
export const shelfOf = (worker: ServiceWorker, { cache }: CourseList): Shelf => ({
  read: async (key) => await (await caches.match(key, { cacheName: cache }))?.arrayBuffer(),
  hash: async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return btoa(String.fromCharCode(...digest));
  },
  store: (address) => store(worker, address),
});

/** How many files of a list have no entry: what a browser cleared away since. */
export async function countGone({ cache, files }: CourseList): Promise<number> {
  const requests = await (await caches.open(cache)).keys();
  const there = new Set(requests.map(({ url }) => url));
  return files.filter(({ key }) => !there.has(new URL(key, location.origin).href)).length;
}

/** How many files the caches of this site hold: while a first copy is made. */
export async function countStored(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith('quai '));
  const counts = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  return Math.max(0, ...counts);
}

/** Nothing where the browser has no worker to keep a copy: plain http, some private windows. */
export const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator && typeof crypto.subtle?.digest === 'function'
    ? navigator.serviceWorker
    : undefined;

/**
 * The worker once it has stored all; nothing when it could not. Rejects when it is not to be had. It is
 * the page's own script that registers it (offline/start.ts): a module that both share would be one
 * more request on every page.
 */
export async function activeWorker(signal: AbortSignal): Promise<ServiceWorker | undefined> {
  const registration = await new Promise<ServiceWorkerRegistration>((resolve, reject) => {
    const wanted = new CustomEvent('quai-worker-wanted', { cancelable: true, detail: resolve });
    if (dispatchEvent(wanted)) reject(new Error('This page registers no worker.'));
  });
  const coming = registration.installing ?? registration.waiting;
  if (registration.active !== null || coming === null) return registration.active ?? undefined;
  await settled(coming, signal);
  return registration.active ?? undefined;
}

/** Until a worker is activated, has failed, or nobody waits any more. */
const settled = (worker: ServiceWorker, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const look = () => {
      if (['activated', 'redundant'].includes(worker.state)) done();
    };
    worker.addEventListener('statechange', look);
    signal.addEventListener('abort', () => done());
    look();
  });

/** Whether a newer edition stands ready, after asking the server where there is one. */
export async function newerEdition(
  container: ServiceWorkerContainer,
  base: string,
): Promise<boolean> {
  const registration = await container.getRegistration(base);
  await registration?.update().catch(() => undefined);
  return Boolean(registration?.active && (registration.waiting ?? registration.installing));
}
