import type { Words } from '../locales.ts';

/** Reports on a section or a question: what the reader sees, and what the report says. */
export const feedbackWords = {
  'feedback.open': { fr: 'Signaler', en: 'Report' },
  'feedback.long': { fr: 'Signaler un problème : {name}', en: 'Report a problem: {name}' },
  'feedback.what': {
    fr: "Dites ce qui ne va pas, puis copiez ce texte et envoyez-le à la personne qui vous a donné l'adresse de ce cours.",
    en: 'Say what is wrong, then copy this text and send it to the person who gave you the address of this course.',
  },
  'feedback.whatSent': {
    fr: "Dites ce qui ne va pas. Rien n'est envoyé avant que vous l'envoyiez vous-même.",
    en: 'Say what is wrong. Nothing is sent until you send it yourself.',
  },
  'feedback.field': { fr: 'Votre signalement', en: 'Your report' },
  'feedback.copy': { fr: 'Copier', en: 'Copy' },
  'feedback.send': { fr: "Ouvrir le formulaire d'envoi", en: 'Open the form to send it' },
  'feedback.mail': { fr: 'Écrire un courriel', en: 'Write an e-mail' },
  'feedback.copied': { fr: 'Copié.', en: 'Copied.' },
  'feedback.selected': {
    fr: 'Le texte est sélectionné : copiez-le avec Ctrl+C ou ⌘C, ou par un appui long.',
    en: 'The text is selected: copy it with Ctrl+C or ⌘C, or by a long press.',
  },
  'feedback.failed': {
    fr: "Le signalement n'a pas pu s'ouvrir : rechargez la page.",
    en: 'The report could not be opened: reload the page.',
  },
  'feedback.title': { fr: 'Quai, {id} : {name}', en: 'Quai, {id}: {name}' },
  'feedback.wrong': { fr: 'Ce qui ne va pas :', en: 'What is wrong:' },
  'feedback.page': { fr: 'Page : {value}', en: 'Page: {value}' },
  'feedback.place': { fr: 'Endroit : {value}', en: 'Place: {value}' },
  'feedback.language': { fr: 'Langue : {value}', en: 'Language: {value}' },
  'feedback.edition': {
    fr: 'Édition : {edition}, vérifiée le {checked}, site {version}',
    en: 'Edition: {edition}, checked on {checked}, site {version}',
  },
  'feedback.quoted': { fr: 'Texte sélectionné :', en: 'Selected text:' },
} as const satisfies Record<string, Words>;
