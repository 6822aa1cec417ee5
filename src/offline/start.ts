/**
 * Asks for the worker that keeps the site for use without a network, once the page is there.
 * On plain http there is no `serviceWorker`, and nothing happens.
 */
export function registerWorker(base: string): void {
  const root = base.endsWith('/') ? base : `${base}/`;
  addEventListener('load', () => {
    // A refusal (private window, full disk, a file that did not arrive) leaves the site online.
    navigator.serviceWorker?.register(`${root}sw.js`, { scope: root }).catch(() => {});
  });
}
