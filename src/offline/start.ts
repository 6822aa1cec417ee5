import { workerPolicy } from '../safety/worker-policy.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** Asked by the trainer's page, which cannot import this: see trainer/worker-element.ts. */
const WANTED = 'quai-worker-wanted';

/**
 * Asks for the worker that keeps the site for use without a network, once the page is there, and again
 * when somebody wants it. On plain http there is no `serviceWorker`, and nothing happens.
 */
export function registerWorker(base: string): void {
  const place = document.querySelector('[data-edition]');
  if (place) hear();
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  const root = base.endsWith('/') ? base : `${base}/`;
  const address = trusted(`${root}sw.js`);
  const register = () => serviceWorker.register(address, { scope: root });
  // A refusal (private window, full disk, a file that did not arrive) leaves the site online.
  addEventListener(
    'load',
    () =>
      void register()
        .then(place ? lookForNewer : ignore)
        .catch(ignore),
  );
  void serviceWorker.ready.then(({ active }) => active?.postMessage({ ask: 'visited' }));
  addEventListener(WANTED, (event) => {
    event.preventDefault();
    (event as CustomEvent<(coming: Promise<unknown>) => void>).detail(register());
  });
}

/** What is said of all this comes by import(): a first view shows none of it. */
const tell = (of?: Event | ServiceWorkerRegistration): unknown =>
  import('./told-element.ts').then(({ told }) => told(of), ignore);

/** On pages on which nothing is under way. */
function hear(): void {
  if (document.querySelector('[data-copies], [data-away]')) tell();
  // Browsers that can install the course say so once; the page says it in its own place.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    tell(event);
  });
  // A script that is asked for late is gone when the course was deployed meanwhile: the page is loaded
  // again, but never twice in a row, nor where no server answers. Fields keep their text when left.
  addEventListener('quai-import-failed', () => {
    const [loading] = performance.getEntriesByType('navigation');
    if ((loading as PerformanceNavigationTiming).type === 'reload') return;
    (document.activeElement as HTMLElement).blur();
    void fetch(location.href, { cache: 'reload' }).then(
      ({ ok }) => ok && location.reload(),
      ignore,
    );
  });
}

/** A newer edition that waits is offered. */
function lookForNewer(registration: ServiceWorkerRegistration): void {
  const look = () => registration.waiting && registration.active && tell(registration);
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
}

const ignore = (): void => {};

/** The one address that may become a script (Trusted Types); the policy's name is taken with it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy(workerPolicy, { createScriptURL: () => address });
  return policy.createScriptURL(address);
}
