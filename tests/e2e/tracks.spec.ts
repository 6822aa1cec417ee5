import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { locales } from '../support/deck.ts';
import { schemesOf } from '../support/matrix.ts';

const chaptersShown = 'li[data-chapter]:not([hidden])';

test('a track that is followed filters home, and the links from chapter to chapter', async ({
  page,
}) => {
  await page.goto('en/');
  const all = await page.locator(chaptersShown).count();
  const follow = page.getByRole('button', { name: /Follow the track: Docker/ });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('track-choice [role=status]')).toContainText('Docker');
  await expect(page.locator(chaptersShown)).toHaveCount(5);
  await expect(page.locator('[data-load]:not(.away)')).toHaveAttribute('data-load', 'containers');
  for (const tier of await page.locator('.tier:not([hidden])').all())
    expect(await tier.locator(chaptersShown).count()).toBeGreaterThan(0);

  await page.reload();
  await expect(page.locator(chaptersShown)).toHaveCount(5);

  await page.goto('en/containers/');
  await expect(page.locator('chapter-neighbours a[rel=prev]')).toHaveCount(0);
  await expect(page.locator('chapter-neighbours a[rel=next]')).toHaveAttribute(
    'href',
    /\/en\/concepts\/$/,
  );
  await expect(page.locator('chapter-neighbours')).toContainText('You are following the track');

  await page.goto('en/cloud/');
  await expect(page.locator('chapter-neighbours a[rel=next]')).toHaveAttribute(
    'href',
    /\/en\/containers\/$/,
  );

  await page.goto('en/');
  await follow.click();
  await expect(page.locator(chaptersShown)).toHaveCount(all);
  await page.goto('en/containers/');
  await expect(page.locator('chapter-neighbours a[rel=prev]')).toHaveCount(1);
});

test('a track that is no more is as good as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('quai-track', 'gone"><b>'));
  await page.goto('en/');
  await expect(page.locator('li[data-chapter][hidden]')).toHaveCount(0);
  await page.goto('en/containers/');
  await expect(page.locator('chapter-neighbours a[rel=prev]')).toHaveCount(1);
});

for (const locale of locales)
  for (const scheme of schemesOf(locale))
    test(`/${locale}/programme/docker/ has no axe violation, ${scheme}, and fits a phone`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${locale}/programme/docker/`);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });

test('a programme prints without what only a screen needs', async ({ page }) => {
  await page.goto('fr/programme/docker/');
  await expect(page.locator('table')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('programme-print')).toBeHidden();
  await expect(page.locator('nav.others')).toBeHidden();
});
