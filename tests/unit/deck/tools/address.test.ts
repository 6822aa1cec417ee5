import decode from 'qr/decode.js';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { routesUnder } from '../../../../src/course/routes.ts';
import { addressOf, isLocal, modulePath } from '../../../../src/deck/tools/address.ts';

const routes = routesUnder('/quai/');

test.each([
  [
    { chapter: 'kubernetes', anchor: 'kubernetes-pods', page: 'pods' },
    'kubernetes/pods/#kubernetes-pods',
  ],
  [{ chapter: 'containers', anchor: 'containers-user' }, 'containers/#containers-user'],
  [{ chapter: 'containers', anchor: '' }, 'containers/'],
])('the address of %o', (place, path) =>
  expect(addressOf(routes, 'https://example.org', 'fr', place)).toBe(
    `https://example.org/quai/fr/${path}`,
  ),
);

test.each([
  ['http://localhost:4321/fr/', true],
  ['http://127.0.0.1:4321/fr/', true],
  ['http://[::1]/fr/', true],
  ['http://192.168.1.20:4321/fr/', false],
  ['https://example.org/localhost/', false],
  ['https://localhost.example.org/', false],
])('%s leads to this computer alone: %s', (address, local) => expect(isLocal(address)).toBe(local));

/** Paints a path of boxes as a scanner would see it: white, then black. */
function painted(d: string, size: number, pixels: number) {
  const data = new Uint8Array((size * pixels) ** 2 * 4).fill(255);
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let down = 0; down < pixels; down++)
      for (let along = 0; along < Number(width) * pixels; along++) {
        const at = ((Number(y) * pixels + down) * size * pixels + Number(x) * pixels + along) * 4;
        data.set([0, 0, 0], at);
      }
  return { width: size * pixels, height: size * pixels, data };
}

test.each([
  'https://example.org/fr/containers/',
  'http://192.168.1.20:4321/en/kubernetes/architecture/#kubernetes-control-plane-components',
])('another library reads %s from the path that is drawn', (address) => {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  expect(decode(painted(modulePath(data), size, 4))).toBe(address);
  expect(data.slice(0, 4).flat()).not.toContain(true);
});
