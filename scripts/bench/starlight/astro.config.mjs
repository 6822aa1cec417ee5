import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes: its search, its theme, its menus. */
export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Quai',
      locales: { fr: { label: 'Français', lang: 'fr' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'fr',
      customCss: ['./src/figures.css'],
      sidebar: JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8')),
    }),
  ],
});
