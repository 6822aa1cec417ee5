import type { Words } from '../locales.ts';

export const searchWords = {
  'search.open': { fr: 'Rechercher', en: 'Search' },
  'search.title': { fr: 'Rechercher dans le cours', en: 'Search the course' },
  'search.field': {
    fr: 'Une commande, une option, un mot',
    en: 'A command, an option, a word',
  },
  'search.close': { fr: 'Fermer', en: 'Close' },
  'search.loading': { fr: 'Recherche…', en: 'Searching…' },
  'search.count.one': { fr: '1 résultat', en: '1 result' },
  'search.count.many': { fr: '{count} résultats', en: '{count} results' },
  'search.count.most': {
    fr: 'Les {count} premiers résultats sur {total}',
    en: 'The first {count} results of {total}',
  },
  'search.results': { fr: 'Résultats', en: 'Results' },
  'search.more': { fr: 'Voir les suivants', en: 'Show the next ones' },
  'search.recent': { fr: 'Vos dernières recherches', en: 'Your last searches' },
  'search.forget': { fr: 'Les oublier', en: 'Forget them' },
  'search.begin': {
    fr: 'Tapez une commande, une option ou un mot. Les accents et les majuscules ne comptent pas.',
    en: 'Type a command, an option or a word. Accents and capitals do not count.',
  },
  'search.keys': {
    fr: '↑ et ↓ parcourent les résultats, Entrée ouvre, Échap ferme.',
    en: '↑ and ↓ go through the results, Enter opens, Esc closes.',
  },
  'search.allCommands': { fr: 'Toutes les commandes du cours', en: 'All commands of the course' },
  'search.glossary': { fr: 'Glossaire', en: 'Glossary' },
  'search.none': { fr: 'Rien ne contient « {query} ».', en: 'Nothing contains “{query}”.' },
  'search.try': { fr: 'À essayer', en: 'What to try' },
  'search.try.fewer': {
    fr: "moins de mots, ou le début d'un seul",
    en: 'fewer words, or the beginning of one',
  },
  'search.try.command': {
    fr: "une commande sans ses valeurs : ce qui précède l'option, puis l'option",
    en: 'a command without its values: what comes before the option, then the option',
  },
  'search.try.spelling': {
    fr: "l'orthographe d'un nom propre ou d'un mot anglais",
    en: 'another spelling, British or American',
  },
  'search.twin.one': { fr: 'Voir le résultat en anglais', en: 'Show the result in French' },
  'search.twin.many': {
    fr: 'Voir les {count} résultats en anglais',
    en: 'Show the {count} results in French',
  },
  'search.twin.shown': {
    fr: 'En anglais : {results}',
    en: 'In French: {results}',
  },
  'search.partial': {
    fr: "Le texte des chapitres n'a pas pu être chargé : seuls les commandes, les titres et le glossaire sont cherchés.",
    en: 'The text of the chapters could not be loaded: only commands, titles and the glossary are searched.',
  },
  'search.failed': {
    fr: "La recherche n'a pas pu être chargée. Vérifiez le réseau, puis réessayez.",
    en: 'The search could not be loaded. Check the network, then try again.',
  },
  'search.again': { fr: 'Réessayer', en: 'Try again' },
  'search.command': { fr: 'Commande', en: 'Command' },
  'search.term': { fr: 'Glossaire', en: 'Glossary' },
  'search.exercise': { fr: 'Exercice', en: 'Exercise' },
  'search.chapter': { fr: 'Chapitre {number}', en: 'Chapter {number}' },
  'search.slide': { fr: 'Diapo', en: 'Slide' },
  'search.slideOf': { fr: 'Diapo : {title}', en: 'Slide: {title}' },
  'search.questions.one': { fr: '1 question', en: '1 question' },
  'search.questions.many': { fr: '{count} questions', en: '{count} questions' },
  'search.questionsOf': { fr: '{questions} : {title}', en: '{questions}: {title}' },

  'search.commands.title': { fr: 'Toutes les commandes', en: 'All commands' },
  'search.commands.description': {
    fr: 'Les {count} commandes du cours, chapitre par chapitre, avec ce que fait chacune.',
    en: 'The {count} commands of the course, chapter by chapter, with what each one does.',
  },
  'search.commands.glossary': {
    fr: 'Un mot se trouve dans le [glossaire](glossary).',
    en: 'A word is in the [glossary](glossary).',
  },
} as const satisfies Record<string, Words>;
