import type { Words } from '../locales.ts';

export const practiceWords = {
  'practice.title': { fr: "S'entraîner", en: 'Practise' },
  'practice.test': { fr: 'Test', en: 'Test' },
  'practice.review': { fr: "À revoir aujourd'hui", en: "Today's review" },
  'practice.mistakes': { fr: 'Mes erreurs', en: 'My mistakes' },
} as const satisfies Record<string, Words>;
