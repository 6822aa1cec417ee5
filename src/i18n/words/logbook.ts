import type { Words } from '../locales.ts';

export const logbookWords = {
  'logbook.title': { fr: 'Mes progrès', en: 'My progress' },
  'logbook.attestation': { fr: 'Attestation', en: 'Attestation' },
} as const satisfies Record<string, Words>;
