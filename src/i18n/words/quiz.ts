import type { Words } from '../locales.ts';

export const quizWords = {
  'quiz.question': { fr: 'Question', en: 'Question' },
  'quiz.questionOf': { fr: 'Question {n} sur {total}', en: 'Question {n} of {total}' },
  'quiz.one': { fr: 'Une seule réponse.', en: 'One answer.' },
  'quiz.several': {
    fr: 'Plusieurs réponses. Tout cocher rapporte 0.',
    en: 'Several answers. Ticking everything earns 0.',
  },
  'quiz.code': { fr: 'Code : {file}', en: 'Code: {file}' },
  'quiz.hint': { fr: 'Indice', en: 'Hint' },
  'quiz.hintOf': { fr: 'Indice {n} sur {total}', en: 'Hint {n} of {total}' },
  'quiz.check': { fr: 'Vérifier', en: 'Check' },
  'quiz.retry': { fr: 'Réessayer', en: 'Try again' },
  'quiz.answer': { fr: 'Réponse et explications', en: 'Answer and explanations' },
  'quiz.remember': { fr: 'En une phrase', en: 'In one sentence' },
  'quiz.reread': { fr: 'Relire « {title} »', en: 'Read “{title}” again' },

  'quiz.right': { fr: 'Juste', en: 'Right' },
  'quiz.wrong': { fr: 'Faux', en: 'Wrong' },
  'quiz.missed': { fr: 'Oublié', en: 'Missed' },
  'quiz.expected': { fr: 'Attendu', en: 'Expected' },

  'quiz.sayRight': { fr: 'Juste : {mark} sur 1', en: 'Right: {mark} out of 1' },
  'quiz.sayPartial': { fr: 'En partie : {mark} sur 1', en: 'Partly right: {mark} out of 1' },
  'quiz.sayWrong': { fr: 'Faux : {mark} sur 1', en: 'Wrong: {mark} out of 1' },
  'quiz.sayBlankOne': {
    fr: "Choisissez d'abord une réponse.",
    en: 'Choose an answer first.',
  },
  'quiz.sayBlankSeveral': {
    fr: "Cochez d'abord au moins une réponse.",
    en: 'Tick at least one answer first.',
  },
  'quiz.sayAgain': {
    fr: 'Nouvel essai : vos choix sont effacés.',
    en: 'New try: your choices are cleared.',
  },
  'quiz.sayUnavailable': {
    fr: "La correction n'a pas pu être chargée. Lisez la réponse et ses explications.",
    en: 'The marking could not be loaded. Read the answer and its explanations.',
  },
  'quiz.lastRight': { fr: 'La dernière fois : juste', en: 'Last time: right' },
  'quiz.lastPartial': { fr: 'La dernière fois : en partie', en: 'Last time: partly right' },
  'quiz.lastWrong': { fr: 'La dernière fois : faux', en: 'Last time: wrong' },

  'quiz.result': { fr: 'Votre résultat', en: 'Your result' },
  'quiz.end': { fr: 'Questions pour finir', en: 'Questions to finish' },
  'quiz.bank': {
    fr: 'Toutes les questions du chapitre ({n})',
    en: 'All questions of the chapter ({n})',
  },
  'quiz.score': {
    fr: 'Répondues : {answered} sur {total}. Note : {mark} sur {answered}.',
    en: 'Answered: {answered} of {total}. Mark: {mark} out of {answered}.',
  },
  'quiz.scoreNone': { fr: 'Répondues : 0 sur {total}.', en: 'Answered: 0 of {total}.' },
  'quiz.retryWrong': { fr: 'Refaire les erreurs ({n})', en: 'Retry the wrong ones ({n})' },
  'quiz.showAll': { fr: 'Tout afficher', en: 'Show all' },
  'quiz.sayFiltered': { fr: 'Questions à refaire : {n}.', en: 'Questions to retry: {n}.' },
  'quiz.sayAll': {
    fr: 'Toutes les questions sont affichées.',
    en: 'All questions are shown.',
  },

  'quiz.keptMissing': {
    fr: "Rien n'est conservé dans ce navigateur, car il n'offre pas de stockage aux pages.",
    en: 'Nothing is kept in this browser because it offers pages no storage.',
  },
  'quiz.keptRefused': {
    fr: "Rien n'est conservé dans ce navigateur, car il refuse le stockage à ce site : navigation privée, ou données de sites bloquées.",
    en: 'Nothing is kept in this browser because it refuses storage to this site: a private window, or blocked site data.',
  },
  'quiz.keptBusy': {
    fr: "Rien n'est conservé pour l'instant, car un autre onglet du cours occupe le stockage : fermez-le.",
    en: 'Nothing is kept for now because another tab of the course holds the storage: close it.',
  },
  'quiz.keptNewer': {
    fr: "Rien n'est conservé depuis cette page, car une version plus récente du cours a écrit dans ce navigateur : rechargez la page.",
    en: 'Nothing is kept from this page because a later version of the course wrote in this browser: reload the page.',
  },
  'quiz.keptFull': {
    fr: "Votre dernière réponse n'est pas conservée, car l'espace accordé à ce site est plein. Un nouvel essai sera fait à la prochaine.",
    en: 'Your last answer is not kept because the space granted to this site is full. The next one will try again.',
  },
  'quiz.keptFailed': {
    fr: "Rien n'est conservé dans ce navigateur, car son stockage ne répond plus.",
    en: 'Nothing is kept in this browser because its storage has stopped working.',
  },
} as const satisfies Record<string, Words>;
