import type { Words } from '../locales.ts';

export const practiceWords = {
  'practice.title': { fr: "S'entraîner", en: 'Practise' },
  'practice.test': { fr: 'Test', en: 'Test' },
  'practice.review': { fr: "À revoir aujourd'hui", en: "Today's review" },
  'practice.mistakes': { fr: 'Mes erreurs', en: 'My mistakes' },

  'practice.unscripted': {
    fr: 'Cette page a besoin de JavaScript, car elle lit vos réponses dans ce navigateur. Les questions de chaque chapitre se lisent sans :',
    en: 'This page needs JavaScript because it reads your answers in this browser. The questions of each chapter can be read without it:',
  },
  'practice.loading': { fr: 'Lecture de vos réponses…', en: 'Reading your answers…' },
  'practice.unavailable': {
    fr: "Les questions n'ont pas pu être chargées",
    en: 'The questions could not be loaded',
  },
  'practice.unavailableWhy': {
    fr: "Le réseau manque, et elles ne sont pas encore conservées dans ce navigateur. Vos réponses n'ont rien perdu.",
    en: 'There is no network, and they are not stored in this browser yet. None of your answers is lost.',
  },
  'practice.tryAgain': { fr: 'Réessayer', en: 'Try again' },
  'practice.firstQuestions': {
    fr: 'Questions du premier chapitre',
    en: "The first chapter's questions",
  },
  'practice.firstTest': { fr: 'Faire un test', en: 'Take a test' },

  'practice.reviewLead': {
    fr: 'Chaque question déjà répondue revient le lendemain, puis de plus en plus tard tant que vous la savez.',
    en: 'Every question that you have answered comes back the next day, then later and later while you know it.',
  },
  'practice.dayCount': {
    fr: "Revues aujourd'hui : {reviewed}. Restent : {left}.",
    en: 'Reviewed today: {reviewed}. Left: {left}.',
  },
  'practice.bound': { fr: 'Par jour, au plus', en: 'A day at most' },
  'practice.unbounded': { fr: 'sans limite', en: 'no limit' },
  'practice.clock': {
    fr: "L'horloge de cet appareil indique le {today}, mais des réponses portent une date plus tardive : l'horloge a été reculée, ou avancée avant. Aucune réponse n'est perdue.",
    en: "This device's clock says {today}, but some answers have a later date: the clock was set back, or was ahead before. No answer is lost.",
  },

  'practice.rateHead': { fr: 'Quand la revoir ?', en: 'When should it come back?' },
  'practice.rateKeys': { fr: 'Touches 1 à 4', en: 'Keys 1 to 4' },
  'practice.rate1': { fr: 'Oublié', en: 'Forgot' },
  'practice.rate2': { fr: 'Difficile', en: 'Hard' },
  'practice.rate3': { fr: 'Bien', en: 'Good' },
  'practice.rate4': { fr: 'Facile', en: 'Easy' },
  'practice.sayRated': {
    fr: 'Noté « {rating} » : la question revient {when}.',
    en: 'Rated “{rating}”: the question comes back {when}.',
  },
  'practice.sayTakenBack': {
    fr: 'Évaluation annulée : la question reste à revoir. Choisissez quand, ou répondez de nouveau.',
    en: 'Rating taken back: the question is still due. Choose when, or answer again.',
  },
  'practice.next': { fr: 'Question suivante', en: 'Next question' },
  'practice.undo': { fr: "Annuler l'évaluation", en: 'Undo the rating' },

  'practice.dayMarks': {
    fr: 'Justes : {right} ; en partie : {partial} ; fausses : {wrong}.',
    en: 'Right: {right}; partly: {partial}; wrong: {wrong}.',
  },
  'practice.reviewNew': {
    fr: "Rien à revoir pour l'instant",
    en: 'Nothing to review yet',
  },
  'practice.reviewNewWhy': {
    fr: 'Une question entre dans les révisions dès que vous y répondez, où que ce soit dans le cours, et revient le lendemain.',
    en: 'A question enters the review as soon as you answer it, anywhere in the course, and comes back the next day.',
  },
  'practice.reviewNone': {
    fr: "Rien à revoir aujourd'hui",
    en: 'Nothing to review today',
  },
  'practice.reviewNext': {
    fr: 'Prochain jour : {date}. Questions à revoir ce jour-là : {count}.',
    en: 'Next day: {date}. Questions to review that day: {count}.',
  },
  'practice.reviewBounded': {
    fr: 'La limite du jour est atteinte',
    en: "The day's limit is reached",
  },
  'practice.reviewWaiting': {
    fr: 'Encore à revoir : {due}. Elles peuvent attendre demain.',
    en: 'Still due: {due}. They can wait until tomorrow.',
  },
  'practice.goOnAnyway': { fr: 'Continuer quand même', en: 'Go on anyway' },
  'practice.reviewEnd': {
    fr: "Fini pour aujourd'hui",
    en: 'Done for today',
  },
  'practice.reviewComing': {
    fr: 'À revoir demain : {tomorrow}. Dans les sept jours : {week}.',
    en: 'Due tomorrow: {tomorrow}. Within seven days: {week}.',
  },

  'practice.mistakesLead': {
    fr: "Les questions dont la dernière note est sous 1. Une question corrigée reste à l'écran jusqu'à la suite.",
    en: 'Questions whose last mark is below 1. One that you put right stays in view until you go on.',
  },
  'practice.mistakesCount': { fr: 'Erreurs : {n}.', en: 'Mistakes: {n}.' },
  'practice.chapter': { fr: 'Chapitre', en: 'Chapter' },
  'practice.allChapters': { fr: 'Tous les chapitres', en: 'All chapters' },
  'practice.confident': {
    fr: 'Certitude forte, réponse fausse',
    en: 'Very sure, and wrong',
  },
  'practice.more': { fr: 'Suite ({more})', en: 'Next ({more})' },
  'practice.putAway': {
    fr: 'Ranger les corrigées ({solved})',
    en: 'Put away those now right ({solved})',
  },
  'practice.mistakesNew': {
    fr: 'Aucune réponse encore',
    en: 'No answers yet',
  },
  'practice.mistakesNewWhy': {
    fr: "Une question répondue avec une erreur, où que ce soit dans le cours, se retrouve ici jusqu'à ce qu'elle soit juste.",
    en: 'A question that you answer with a mistake, anywhere in the course, is found here until it is right.',
  },
  'practice.mistakesNone': {
    fr: 'Aucune erreur à reprendre',
    en: 'No mistakes left',
  },
  'practice.mistakesNoneWhy': {
    fr: 'Vos dernières réponses sont toutes justes. Les révisions diront lesquelles vous retiendrez.',
    en: 'Your latest answers are all right. The review will tell which of them last.',
  },
  'practice.mistakesElsewhere': {
    fr: 'Aucune erreur dans ce chapitre',
    en: 'No mistakes in this chapter',
  },
} as const satisfies Record<string, Words>;
