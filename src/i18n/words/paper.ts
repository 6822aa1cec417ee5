import type { Words } from '../locales.ts';

/** Papers: their names, and what stands on them alone. */
export const paperWords = {
  'paper.slides': { fr: 'Diapos', en: 'Slides' },
  'paper.handout': { fr: 'Support à distribuer', en: 'Handout' },
  'paper.chapter': { fr: 'Chapitre à lire', en: 'Chapter to read' },
  'paper.exercises': { fr: 'Exercices', en: 'Exercises' },
  'paper.solutions': { fr: 'Exercices et solutions', en: 'Exercises and solutions' },
  'paper.questions': { fr: 'Questions', en: 'Questions' },
  'paper.key': { fr: 'Corrigé', en: 'Answer key' },
  'paper.commands': { fr: 'Commandes', en: 'Commands' },
  'paper.title': { fr: '{title} : {paper}', en: '{title}: {paper}' },

  'paper.contents': { fr: 'Sommaire', en: 'Contents' },
  'paper.terms': { fr: 'Les mots de ce chapitre', en: 'The terms of this chapter' },
  'paper.links': { fr: 'Adresses des liens', en: 'Addresses of the links' },
  'paper.name': { fr: 'Nom', en: 'Name' },
  'paper.date': { fr: 'Date', en: 'Date' },
  'paper.mark': { fr: 'Note', en: 'Mark' },
  'paper.gap': { fr: 'Trou {n} :', en: 'Gap {n}:' },
  'paper.howMatch': {
    fr: 'Écrivez une lettre par ligne.',
    en: 'Write one letter per row.',
  },
  'paper.howOrder': {
    fr: 'Écrivez le rang de chaque ligne, 1 pour la première.',
    en: 'Write the rank of each row, 1 for the first.',
  },
  'paper.failed': {
    fr: "Une page du chapitre n'a pas pu être chargée. Vérifiez le réseau, puis rechargez cette page.",
    en: 'A page of the chapter could not be loaded. Check the network, then reload this page.',
  },

  'paper.print.chapter': { fr: 'Imprimer le chapitre', en: 'Print the chapter' },
  'paper.print.exercises': { fr: 'Imprimer sans les solutions', en: 'Print without solutions' },
  'paper.print.solutions': { fr: 'Imprimer avec les solutions', en: 'Print with solutions' },
  'paper.print.questions': { fr: 'Imprimer les questions', en: 'Print the questions' },
  'paper.print.key': { fr: 'Imprimer le corrigé', en: 'Print the answer key' },
  'paper.print.commands': { fr: 'Imprimer la page', en: 'Print the page' },
  'paper.print.handout': { fr: 'Imprimer le support', en: 'Print the handout' },

  'papers.head': { fr: 'Documents à imprimer', en: 'Papers to print' },
  'papers.intro': {
    fr: 'Chaque document est un PDF A4, prêt pour une imprimante ou un imprimeur.',
    en: 'Each paper is an A4 PDF, ready for a printer or a print shop.',
  },
  'papers.chapter': { fr: 'Chapitre', en: 'Chapter' },
  'papers.one': { fr: 'PDF, 1 page, {size}', en: 'PDF, 1 page, {size}' },
  'papers.many': { fr: 'PDF, {pages} pages, {size}', en: 'PDF, {pages} pages, {size}' },
  'papers.kilobytes': { fr: '{n} ko', en: '{n} kB' },
  'papers.megabytes': { fr: '{n} Mo', en: '{n} MB' },
  'papers.file': { fr: '{paper}, {title} : {what}', en: '{paper}, {title}: {what}' },
  'papers.loading': { fr: 'Recherche des PDF…', en: 'Looking for the PDFs…' },
  'papers.made': {
    fr: 'PDF prêts : {n}. Où il en manque un, le lien ouvre la page à imprimer.',
    en: 'PDFs ready: {n}. Where one is missing, the link opens the page to print.',
  },
  'papers.none': {
    fr: "Aucun PDF n'a été préparé sur ce site : l'administrateur les fait avec la commande `npm run papers`. En attendant, chaque lien ouvre une page prête à imprimer depuis le navigateur.",
    en: 'No PDF has been made on this site: its administrator makes them with the command `npm run papers`. Until then, each link opens a page that is ready to print from the browser.',
  },
  'papers.unreachable': {
    fr: "La liste des PDF n'a pas pu être lue : ils ne sont pas conservés hors ligne. Chaque lien ouvre une page prête à imprimer depuis le navigateur.",
    en: 'The list of PDFs could not be read: they are not kept for use without a network. Each link opens a page that is ready to print from the browser.',
  },
  'papers.print': { fr: 'Imprimer', en: 'Print' },
  'papers.printLong': { fr: 'Imprimer {paper}, {title}', en: 'Print {paper}, {title}' },
} as const satisfies Record<string, Words>;
