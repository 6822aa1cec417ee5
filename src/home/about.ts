import type { StringKey } from '../i18n/strings.ts';
import type { offlineWords } from '../i18n/words/offline.ts';
import type { siteWords } from '../i18n/words/site.ts';

interface AboutSection {
  id: string;
  title: StringKey;
  texts: (keyof typeof siteWords | keyof typeof offlineWords)[];
}

export const aboutSections: AboutSection[] = [
  {
    id: 'about-origin',
    title: 'site.about.origin',
    texts: [
      'site.about.origin.source',
      'site.about.origin.changes',
      'site.about.origin.endorsement',
    ],
  },
  {
    id: 'about-versions',
    title: 'site.about.versions',
    texts: ['site.about.versions.text', 'site.about.versions.feed'],
  },
  {
    id: 'about-licences',
    title: 'site.about.licences',
    texts: ['site.about.licences.content', 'site.about.licences.code', 'site.about.licences.fonts'],
  },
  {
    id: 'about-marking',
    title: 'site.about.marking',
    texts: ['site.about.marking.text', 'site.about.marking.tests', 'site.about.marking.limits'],
  },
  {
    id: 'about-offline',
    title: 'offline.about',
    texts: ['offline.about.text', 'offline.about.editions', 'offline.about.install'],
  },
  {
    id: 'about-storage',
    title: 'site.about.storage',
    texts: ['site.about.storage.text', 'site.about.storage.none'],
  },
  {
    id: 'about-accessibility',
    title: 'site.about.accessibility',
    texts: [
      'site.about.accessibility.aim',
      'site.about.accessibility.tested',
      'site.about.accessibility.untested',
      'site.about.accessibility.report',
    ],
  },
];

/** Addresses of the links in the texts, by the names that the texts use; AboutPage adds those of the site. */
export const links: Record<string, string> = {
  source: 'https://github.com/particuleio/formations',
  cc: 'https://creativecommons.org/licenses/by-sa/4.0/',
};
