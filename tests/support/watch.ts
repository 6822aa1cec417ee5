import type { Page, Request } from 'playwright/test';

export interface Watch {
  /** Violations of the content security policy, errors in the console, exceptions, failed loads. */
  troubles: string[];
  requests: Request[];
}

/** Listens to a page from before its first byte. */
export async function watch(page: Page): Promise<Watch> {
  const heard: Watch = { troubles: [], requests: [] };
  const say = (trouble: string) => heard.troubles.push(trouble);
  page.on('request', (request) => heard.requests.push(request));
  page.on('console', (message) => message.type() === 'error' && say(`console: ${message.text()}`));
  page.on('pageerror', (error) => say(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The browser gives up the icon of a page that is left at once.
    if (request.url().endsWith('/favicon.svg') && why === 'net::ERR_ABORTED') return;
    say(`failed: ${request.url()} ${why}`);
  });
  page.on(
    'response',
    (response) => response.status() >= 400 && say(`${response.status()}: ${response.url()}`),
  );
  await page.exposeFunction('quaiTestSay', say);
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile }) => {
        const { quaiTestSay } = window as unknown as { quaiTestSay(trouble: string): void };
        quaiTestSay(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
      },
    );
  });
  return heard;
}
