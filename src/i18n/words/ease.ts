import type { Words } from '../locales.ts';

export const easeWords = {
  'ease.nav': { fr: 'Réglages', en: 'Settings' },
  'ease.title': { fr: 'Réglages de lecture et touches', en: 'Reading settings and keys' },
  'ease.settings': { fr: 'Réglages de lecture', en: 'Reading settings' },
  'ease.where': {
    fr: "Sur chaque page, « Réglages » en haut ou la touche `?` ouvre cette section. Ce que vous choisissez est conservé dans ce navigateur et vaut pour tout le site ; l'espacement ne change pas les diapos.",
    en: 'On every page, “Settings” at the top or the `?` key opens this section. What you choose is kept in this browser and holds for the whole site; spacing does not change the slides.',
  },
  'ease.unscripted': {
    fr: 'Les réglages et les touches demandent JavaScript. Sans lui, le zoom et les polices de votre navigateur agissent.',
    en: "Settings and keys need JavaScript. Without it, your browser's zoom and fonts still act.",
  },
  'ease.text': { fr: 'Taille du texte', en: 'Text size' },
  'ease.percent': { fr: '{n} %', en: '{n}%' },
  'ease.spacing': { fr: 'Espacement', en: 'Spacing' },
  'ease.spacing.normal': { fr: 'Normal', en: 'Normal' },
  'ease.spacing.wide': { fr: 'Large', en: 'Wide' },
  'ease.letters': { fr: "Les touches d'un seul signe agissent", en: 'Single-character keys act' },
  'ease.lettersWhy': {
    fr: 'À décocher si vous dictez, ou si vous appuyez parfois à côté. `Ctrl` `K`, les flèches et Échap restent.',
    en: 'Untick it if you dictate, or sometimes press a key by mistake. `Ctrl` `K`, the arrows and Esc remain.',
  },
  'ease.refused': {
    fr: 'Ce navigateur refuse de conserver ce choix : il vaut pour cette page.',
    en: 'This browser refuses to keep this choice: it holds for this page.',
  },
  'ease.close': { fr: 'Fermer', en: 'Close' },

  'ease.keys': { fr: 'Touches', en: 'Keys' },
  'ease.keys.page': { fr: 'Sur chaque page', en: 'On every page' },
  'ease.keys.search': { fr: 'Dans la recherche', en: 'In the search' },
  'ease.keys.large': { fr: 'Dans une vue agrandie', en: 'In an enlarged view' },
  'ease.keys.questions': { fr: 'Questions', en: 'Questions' },
  'ease.keys.deck': { fr: 'Diapos : {group}', en: 'Slides: {group}' },
  'ease.keys.presenter': { fr: 'Fenêtre du formateur', en: "Trainer's window" },
  'ease.key.search': { fr: 'Rechercher', en: 'Search' },
  'ease.key.keys': { fr: 'Réglages et touches', en: 'Settings and keys' },
  'ease.key.results': { fr: "D'un résultat à l'autre", en: 'From one result to the next' },
  'ease.key.first': { fr: 'Ouvrir le premier résultat', en: 'Open the first result' },
  'ease.key.close': { fr: 'Fermer', en: 'Close' },
  'ease.key.closer': { fr: 'Plus grand', en: 'Larger' },
  'ease.key.farther': { fr: 'Plus petit', en: 'Smaller' },
  'ease.key.fit': { fr: 'Tout voir', en: 'See all of it' },
  'ease.key.pan': { fr: 'Se déplacer', en: 'Move about' },
  'ease.key.ratings': { fr: 'Révision : noter votre réponse', en: 'Review: rate your answer' },
  'ease.key.places': {
    fr: "Test : d'une question à l'autre, dans leur liste",
    en: 'Test: from question to question, in their list',
  },
  'ease.key.lines': {
    fr: "Lignes à cocher : d'une ligne à l'autre",
    en: 'Lines to tick: from line to line',
  },

  'ease.large': { fr: 'Agrandir', en: 'Enlarge' },
  'ease.largeLong': { fr: 'Agrandir : {title}', en: 'Enlarge: {title}' },
  'ease.closer': { fr: 'Plus grand', en: 'Larger' },
  'ease.farther': { fr: 'Plus petit', en: 'Smaller' },
  'ease.fit': { fr: 'Tout voir', en: 'Fit' },
  'ease.scaleName': { fr: 'Échelle', en: 'Scale' },
  'ease.largeFailed': {
    fr: "La vue agrandie n'a pas pu être chargée : vérifiez le réseau, puis réessayez.",
    en: 'The enlarged view could not be loaded: check the network, then try again.',
  },

  'ease.read': { fr: 'Marquer comme lue', en: 'Mark as read' },
  'ease.unread': { fr: 'Marquer comme non lue', en: 'Mark as not read' },
  'ease.nowRead': { fr: 'Section marquée comme lue.', en: 'Section marked as read.' },
  'ease.nowUnread': { fr: 'Section marquée comme non lue.', en: 'Section marked as not read.' },
  'ease.practised': { fr: 'pratiquée : {n} sur {total}', en: 'practised: {n} of {total}' },
  'ease.tested': { fr: 'passée en test', en: 'tested' },
} as const satisfies Record<string, Words>;
