/**
 * Draws the icons of the installed course into public/icons/, from public/favicon.svg:
 *
 *   node scripts/icons.mjs
 *
 * `app` as it is, on nothing; `mask` on paper, inside the circle that a system may cut out (80 % of the
 * width, W3C Web Application Manifest); `touch` on paper, for iOS, which fills what is transparent black.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from './chromium.mjs';
import { root } from './processes.mjs';

const PAPER = '#fbfcfa';
const drawing = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
const icons = [
  { name: 'app-192', size: 192, share: 1 },
  { name: 'app-512', size: 512, share: 1 },
  { name: 'mask-192', size: 192, share: 0.62, paper: true },
  { name: 'mask-512', size: 512, share: 0.62, paper: true },
  { name: 'touch-180', size: 180, share: 0.78, paper: true },
];

/** The quay goes on to both edges, and down. */
function pageOf({ size, share, paper }) {
  const width = Math.round(size * share);
  const at = Math.round((size - width) / 2);
  const quay = paper
    ? `<i style="position:absolute;left:0;right:0;background:#0b1a24;top:${at + (width * 25) / 32}px;bottom:0"></i>`
    : '';
  const placed = drawing.replace(
    '<svg ',
    `<svg style="position:absolute;left:${at}px;top:${at}px;width:${width}px;height:${width}px" `,
  );
  return `<body style="margin:0;${paper ? `background:${PAPER}` : ''}">${quay}${placed}</body>`;
}

const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
const page = await browser.newPage();
for (const icon of icons) {
  await page.setViewportSize({ width: icon.size, height: icon.size });
  await page.setContent(pageOf(icon));
  const path = join(root, `public/icons/${icon.name}.png`);
  await page.screenshot({ path, omitBackground: !icon.paper });
}
await browser.close();
