import { workerPolicy } from '../safety/policy.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * Asks for the worker that keeps the site for use without a network, once the page is there.
 * On plain http there is no `serviceWorker`, and nothing happens.
 */
export function registerWorker(base: string): void {
  const root = base.endsWith('/') ? base : `${base}/`;
  const address = trusted(`${root}sw.js`);
  addEventListener('load', () => {
    // A refusal (private window, full disk, a file that did not arrive) leaves the site online.
    navigator.serviceWorker?.register(address, { scope: root }).catch(() => {});
  });
}

/** The one address that may become a script (Trusted Types); the policy's name is taken with it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy(workerPolicy, { createScriptURL: () => address });
  return policy.createScriptURL(address);
}
