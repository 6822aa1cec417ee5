import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import {
  chapterStructure,
  chapterText,
  contentOf,
  englishWords,
  exampleFile,
} from './src/course/sources.ts';
import { digestOf } from './scripts/digest.mjs';
import { heads } from './scripts/heads.mjs';
import { tableAt } from './scripts/serve/headers.mjs';
import { codeWords } from './src/i18n/code-words.ts';
import { defaultLocale, locales, otherLocale } from './src/i18n/locales.ts';
import { typeset } from './src/i18n/typography.ts';
import { codePlugin, inlineCodePlugin } from './src/markdown/code-plugin.ts';
import { viewsPlugin } from './src/markdown/plugin.ts';
import { offline } from './src/offline/integration.ts';
import { search } from './src/search/integration.ts';
import { headingTitles } from './src/markdown/titles.ts';
import { discovery } from './src/discovery/integration.ts';
import { reloadOnContent } from './src/markdown/reload.ts';
import { smallPreload } from './scripts/small-preload.mjs';
import { safety } from './src/safety/integration.ts';
import { metaDirectives, pageDirectives } from './src/safety/policy.ts';

/** @type {import('./src/markdown/plugin.ts').ChapterReader} */
const readChapter = (folder, locale) => {
  const twin = otherLocale(locale);
  const titles = headingTitles(chapterText(folder, twin));
  return {
    locale,
    ...chapterStructure(folder),
    typeset: (text) => typeset(text, locale),
    englishWords: locale === 'fr' ? englishWords(contentOf(folder)) : [],
    twinTitles: new Map([...titles].map(([id, title]) => [id, typeset(title, twin)])),
    example: (file) => exampleFile(folder, file),
  };
};

/** What an older schema read must not be taken for what this one reads: each has a cache of its own. */
const cacheDir =
  process.env.QUAI_CACHE ??
  `./node_modules/.astro/${digestOf('./src/course/schema', './src/quiz')}`;

const content = process.env.QUAI_CONTENT ?? './content';

/** Modules of many first views that what comes later has too. */
const sharedByStarts = /vite\/preload-helper|src\/(quiz\/sends-element|i18n\/holes)\.ts$/;

/** Modules of a deck's first view that the presenter's window has too. */
const sharedByDecks =
  /src\/deck\/(bridge|channel-element|kept-rest|keys|keys-element|parse|position|preferences-element|question-element|rest-element|sheet|slides-element|steps|steps-element|stopwatch|stored-element)\.ts$/;

export default defineConfig({
  cacheDir,
  // The site's address, for canonical links and the site map; a course read from a folder has none.
  ...(process.env.QUAI_SITE ? { site: process.env.QUAI_SITE } : {}),
  base: process.env.QUAI_BASE ?? '/',
  outDir: process.env.QUAI_OUT ?? './dist',
  trailingSlash: 'always',
  i18n: {
    locales: [...locales],
    defaultLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [viewsPlugin(readChapter)],
      hastPlugins: [codePlugin, inlineCodePlugin(codeWords)],
      features: { smartPunctuation: false, gfm: { footnotes: false } },
    }),
  },
  // The list of what works without a network comes last: it names what the others wrote.
  integrations: [mdx(), safety(tableAt), heads(), search(), discovery(content), offline()],
  // Links inside the site are plain; a page is fetched when its link is pointed at.
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [reloadOnContent(), smallPreload()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What deck, presenter and composer share comes in one file, not in one for each set of sharers.
              codeSplitting: {
                groups: [
                  // Practice has these too, and needs nothing else of a deck's.
                  { name: 'preferences', test: /src\/progress\/preferences\.ts$/, priority: 1 },
                  // Otherwise each would be one request more.
                  { name: 'start', test: sharedByStarts, priority: 1 },
                  { name: 'deck', test: sharedByDecks, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX file warns of React's directive, which nobody wrote.
        onLog: (level, log, next) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      scriptDirective: { resources: pageDirectives['script-src'] },
      styleDirective: { resources: pageDirectives['style-src'] },
      directives: metaDirectives(),
    },
  },
});
