import type { Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';
import { routesUnder } from '../course/routes.ts';

/**
 * The course as an application that a browser can install (W3C, Web Application Manifest). One for each
 * language, named and opened in it; both reach the whole site, since a reader changes language inside.
 */
export function manifestIn(lang: Locale, base = import.meta.env.BASE_URL) {
  const routes = routesUnder(base);
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: routes.file(`icons/${file}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: routes.home(lang),
    name: say(lang, 'offline.app.name'),
    short_name: 'Quai',
    description: say(lang, 'site.home.description'),
    lang,
    dir: 'ltr',
    start_url: routes.home(lang),
    scope: routes.root(),
    display: 'standalone',
    background_color: '#fbfcfa',
    theme_color: '#fbfcfa',
    categories: ['education'],
    icons: [
      ...[192, 512].map((size) => icon('app', size, 'any')),
      ...[192, 512].map((size) => icon('mask', size, 'maskable')),
    ],
    shortcuts: [
      { name: say(lang, 'site.nav.practice'), url: routes.page(lang, 'practice') },
      { name: say(lang, 'site.nav.progress'), url: routes.page(lang, 'progress') },
      { name: say(lang, 'offline.app.search'), url: `${routes.home(lang)}?search=` },
    ],
  };
}
