/** What a page sends for: bytes of the packed bodies, by kind. They do not depend on the machine's load. */
import { comeToRest, freshContext, rest } from './visit.mjs';

/**
 * A first page with nothing stored, then a link to the next one pressed.
 * @param {string} next address of the next page
 * @returns {Promise<{ first: Bytes, next: Bytes | undefined }>} `next` where the page has such a link
 */
export async function weighSession(browser, url, next) {
  const context = await freshContext(browser);
  const page = await context.newPage();
  await comeToRest(page, url);
  const first = await page.evaluate(readBytes);
  const link = next && page.locator(`a[href="${new URL(next).pathname}"]`).first();
  const hasLink = link !== undefined && (await link.count()) > 0;
  if (hasLink) {
    await Promise.all([page.waitForURL(next), link.evaluate((anchor) => anchor.click())]);
    await page.waitForLoadState('load');
    await rest(page);
  }
  const second = hasLink ? await page.evaluate(readBytes) : undefined;
  await context.close();
  return { first, next: second };
}

/* In the page. What came from the browser's own store weighs nothing. */
/* global document, location */
function readBytes() {
  const kinds = { css: /\.css$/, js: /\.m?js$/, fonts: /\.woff2?$/, images: /\.(svg|png|webp)$/ };
  const kindOf = (path) => Object.keys(kinds).find((kind) => kinds[kind].test(path)) ?? 'other';
  const [navigation] = performance.getEntriesByType('navigation');
  const bytes = { html: navigation.encodedBodySize, css: 0, js: 0, fonts: 0, images: 0, other: 0 };
  const came = performance
    .getEntriesByType('resource')
    .filter(({ name, transferSize }) => name.startsWith(location.origin) && transferSize > 0);
  for (const { name, encodedBodySize } of came) {
    bytes[kindOf(new URL(name).pathname)] += encodedBodySize;
  }
  const isBlocking = ({ renderBlockingStatus }) => renderBlockingStatus === 'blocking';
  const blocking = performance.getEntriesByType('resource').filter(isBlocking);
  return {
    ...bytes,
    requests: came.length + 1,
    blocking: blocking.length,
    nodes: document.querySelectorAll('*').length,
  };
}
