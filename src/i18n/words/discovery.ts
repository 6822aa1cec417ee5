import type { Words } from '../locales.ts';

/** What stands outside the pages: feeds, pictures of links. And on which day a section was checked. */
export const discoveryWords = {
  'discovery.feed': { fr: '{title} : les mises à jour', en: '{title}: updates' },
  'discovery.edition': {
    fr: '{title} : vérifié le {day}',
    en: '{title}: checked on {day}',
  },
  'discovery.editionText': {
    fr: '{summary} Faits vérifiés le {day}. Édition {edition} du cours.',
    en: '{summary} Facts checked on {day}. Edition {edition} of the course.',
  },
  'discovery.rights': {
    fr: "CC BY-SA 4.0, d'après la « Formation Docker » de Particule",
    en: 'CC BY-SA 4.0, after the “Formation Docker” by Particule',
  },
  'discovery.courseCard': {
    fr: 'Quai, {title} : les conteneurs peints des chapitres, sur un quai',
    en: 'Quai, {title}: the painted containers of the chapters, on a quay',
  },
  'discovery.chapterCard': {
    fr: 'Un conteneur peint : chapitre {number}, {title}, code {code}',
    en: 'A painted container: chapter {number}, {title}, code {code}',
  },
  'discovery.checked': {
    fr: 'Vérifié le {day}, pour {versions}.',
    en: 'Checked on {day}, for {versions}.',
  },
} as const satisfies Record<string, Words>;
