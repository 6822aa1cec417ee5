import type { Words } from '../locales.ts';

/** What a trainer keeps, taken along as a file. */
export const trainerFileWords = {
  'trainerFile.title': { fr: 'Vos notes, votes et sessions', en: 'Your notes, votes and sessions' },
  'trainerFile.where': {
    fr: 'Ils sont enregistrés dans ce navigateur seulement. Un fichier les emporte sur un autre appareil.',
    en: 'They are stored in this browser only. A file takes them to another device.',
  },
  'trainerFile.count': {
    fr: 'Gardé ici : notes ({notes}), votes ({votes}), sessions ({sessions}).',
    en: 'Kept here: notes ({notes}), votes ({votes}), sessions ({sessions}).',
  },
  'trainerFile.refused': {
    fr: "Ce navigateur n'enregistre rien : il n'y a rien à emporter, et un fichier ne peut pas être repris.",
    en: 'This browser stores nothing: there is nothing to take along, and no file can be brought in.',
  },
  'trainerFile.export': { fr: 'Exporter un fichier', en: 'Export a file' },
  'trainerFile.exported': { fr: 'Fichier enregistré : {name}', en: 'File saved: {name}' },
  'trainerFile.import': { fr: 'Reprendre un fichier', en: 'Bring a file in' },
  'trainerFile.brings': { fr: 'Ce que le fichier apporte', en: 'What the file brings' },
  'trainerFile.kind': { fr: 'Genre', en: 'Kind' },
  'trainerFile.added': { fr: 'Nouveaux', en: 'New' },
  'trainerFile.changed': { fr: 'Plus récents', en: 'More recent' },
  'trainerFile.same': { fr: 'Déjà là', en: 'Here already' },
  'trainerFile.notes': { fr: 'Notes', en: 'Notes' },
  'trainerFile.votes': { fr: 'Votes', en: 'Votes' },
  'trainerFile.sessions': { fr: 'Sessions', en: 'Sessions' },
  'trainerFile.broken': {
    fr: '{n} enregistrements illisibles sont laissés de côté.',
    en: '{n} unreadable records are left out.',
  },
  'trainerFile.nothing': {
    fr: 'Tout ce que ce fichier contient est déjà là.',
    en: 'All that this file holds is here already.',
  },
  'trainerFile.confirm': { fr: 'Reprendre', en: 'Bring in' },
  'trainerFile.cancel': { fr: 'Annuler', en: 'Cancel' },
  'trainerFile.done': { fr: "C'est repris.", en: 'It is brought in.' },
  'trainerFile.failed': {
    fr: "Le navigateur n'a pas pu enregistrer : tout n'est peut-être pas repris. Recommencez sans risque.",
    en: 'The browser could not store it: perhaps not all was brought in. You may safely try again.',
  },
  'trainerFile.large': {
    fr: 'Ce fichier est trop grand pour être celui de vos notes.',
    en: 'This file is too large to be that of your notes.',
  },
  'trainerFile.syntax': {
    fr: "Ce fichier n'est pas du JSON entier : il est coupé ou d'un autre genre.",
    en: 'This file is not whole JSON: it is cut off or of another kind.',
  },
  'trainerFile.foreign': {
    fr: "Ce fichier n'a pas été exporté depuis cette page.",
    en: 'This file was not exported from this page.',
  },
  'trainerFile.newer': {
    fr: "Ce fichier vient d'une version plus récente du cours.",
    en: 'This file comes from a later version of the course.',
  },
  'trainerFile.erase': { fr: 'Tout effacer', en: 'Erase all' },
  'trainerFile.eraseSure': {
    fr: "Effacer d'ici toutes vos notes, tous les votes et toutes les sessions ? Un fichier exporté permet de les reprendre ; sans lui, ils sont perdus.",
    en: 'Erase all your notes, votes and sessions from here? An exported file brings them back; without one they are lost.',
  },
  'trainerFile.erased': { fr: "Tout est effacé d'ici.", en: 'All is erased from here.' },
} as const satisfies Record<string, Words>;
