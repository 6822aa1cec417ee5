import { workerPolicy } from '../safety/policy.ts';

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
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  const root = base.endsWith('/') ? base : `${base}/`;
  const address = trusted(`${root}sw.js`);
  const register = () => serviceWorker.register(address, { scope: root });
  // A refusal (private window, full disk, a file that did not arrive) leaves the site online.
  addEventListener('load', () => void register().catch(() => undefined));
  addEventListener(WANTED, (event) => {
    event.preventDefault();
    (event as CustomEvent<(coming: Promise<unknown>) => void>).detail(register());
  });
}

/** The one address that may become a script (Trusted Types); the policy's name is taken with it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy(workerPolicy, { createScriptURL: () => address });
  return policy.createScriptURL(address);
}
