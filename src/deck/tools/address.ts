import type { Routes } from '../../course/routes.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What a slide says of its place on the reading page (Sheet.astro). */
export interface SlidePlace {
  chapter: string;
  anchor?: string | undefined;
  page?: string | undefined;
}

/** The address, whole, of the section that a slide belongs to. */
export const addressOf = (
  routes: Routes,
  origin: string,
  lang: Locale,
  { chapter, anchor, page }: SlidePlace,
): string => new URL(routes.chapter(lang, chapter, anchor || undefined, page), origin).href;

/** Whether an address leads back to the computer that asks, on each computer to itself. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'file:' ||
    /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
  );
}

/** An SVG path of the dark modules of a QR code, a unit a module: runs in a row are one box. */
export function modulePath(modules: readonly (readonly boolean[])[]): string {
  const runs = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return runs.join('');
}
