import type { Words } from '../locales.ts';

export const quizWords = {
  'quiz.question': { fr: 'Question', en: 'Question' },
  'quiz.questionOf': { fr: 'Question {n} sur {total}', en: 'Question {n} of {total}' },
  'quiz.one': { fr: 'Une seule réponse.', en: 'One answer.' },
  'quiz.several': {
    fr: 'Plusieurs réponses. Tout cocher rapporte 0.',
    en: 'Several answers. Ticking everything earns 0.',
  },
  'quiz.howMatch': { fr: 'Une réponse par ligne.', en: 'One answer per row.' },
  'quiz.howOrder': { fr: 'Du premier au dernier.', en: 'From first to last.' },
  'quiz.howGaps': { fr: 'Chaque trou compte.', en: 'Every gap counts.' },
  'quiz.howShort': { fr: 'Un mot ou quelques mots.', en: 'A word or a few words.' },
  'quiz.howNumber': {
    fr: 'Un nombre ; une virgule ou un point pour les décimales.',
    en: 'A number, with a point or a comma for decimals.',
  },
  'quiz.howCommand': {
    fr: "Une commande. L'ordre des options ne compte pas.",
    en: 'A command. The order of its options does not matter.',
  },
  'quiz.howLine': {
    fr: 'Cochez les lignes fautives. Une ligne saine cochée annule une ligne trouvée.',
    en: 'Tick the faulty lines. A sound line that is ticked cancels one that was found.',
  },
  'quiz.caseCounts': {
    fr: 'Majuscules et minuscules comptent.',
    en: 'Upper and lower case count.',
  },
  'quiz.yourNumber': { fr: 'Votre nombre', en: 'Your number' },
  'quiz.yourNumberIn': { fr: 'Votre nombre, en {unit}', en: 'Your number, in {unit}' },
  'quiz.within': { fr: 'à {tolerance} près', en: 'give or take {tolerance}' },
  'quiz.yourCommand': { fr: 'Votre commande', en: 'Your command' },
  'quiz.alsoRight': { fr: 'Juste aussi :', en: 'Also right:' },
  'quiz.line': { fr: 'Ligne', en: 'Line' },
  'quiz.toTick': { fr: 'À cocher : {lines}.', en: 'To tick: {lines}.' },
  'quiz.lineFaulty': { fr: 'Fautive', en: 'Faulty' },
  'quiz.lineSound': { fr: 'Saine', en: 'Sound' },
  'quiz.lineMissed': { fr: 'Oubliée', en: 'Missed' },
  'quiz.choose': { fr: 'Choisir…', en: 'Choose…' },
  'quiz.typed': { fr: 'Votre réponse', en: 'Your answer' },
  'quiz.gap': { fr: 'trou {n} sur {total}', en: 'gap {n} of {total}' },
  'quiz.gapNumber': { fr: 'Trou {n} :', en: 'Gap {n}:' },
  'quiz.or': { fr: 'ou', en: 'or' },
  'quiz.foreseen': { fr: 'Erreurs prévues', en: 'Foreseen mistakes' },
  'quiz.moveUp': { fr: 'Monter {item}', en: 'Move {item} up' },
  'quiz.moveDown': { fr: 'Descendre {item}', en: 'Move {item} down' },
  'quiz.sayMoved': {
    fr: '{item}, position {place} sur {total}',
    en: '{item}, position {place} of {total}',
  },
  'quiz.code': { fr: 'Code : {file}', en: 'Code: {file}' },
  'quiz.hint': { fr: 'Indice (−{cost})', en: 'Hint (−{cost})' },
  'quiz.hintOf': { fr: 'Indice {n} sur {total} (−{cost})', en: 'Hint {n} of {total} (−{cost})' },
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
  'quiz.sayHints': {
    fr: 'Indices ouverts : {n}, soit {cost} de moins.',
    en: 'Hints opened: {n}, so {cost} less.',
  },
  'quiz.sayBlankOne': {
    fr: "Choisissez d'abord une réponse.",
    en: 'Choose an answer first.',
  },
  'quiz.sayBlankSeveral': {
    fr: "Cochez d'abord au moins une réponse.",
    en: 'Tick at least one answer first.',
  },
  'quiz.sayBlankMatch': {
    fr: "Choisissez d'abord au moins une réponse.",
    en: 'Choose at least one answer first.',
  },
  'quiz.sayBlankOrder': {
    fr: "Déplacez d'abord au moins un élément.",
    en: 'Move at least one item first.',
  },
  'quiz.sayBlankGaps': {
    fr: "Remplissez d'abord au moins un trou.",
    en: 'Fill in at least one gap first.',
  },
  'quiz.sayBlankTyped': {
    fr: "Écrivez d'abord une réponse.",
    en: 'Type an answer first.',
  },
  'quiz.sayBlankNumber': {
    fr: "Écrivez d'abord un nombre.",
    en: 'Type a number first.',
  },
  'quiz.sayBlankCommand': {
    fr: "Écrivez d'abord une commande.",
    en: 'Type a command first.',
  },
  'quiz.sayBlankLine': {
    fr: "Cochez d'abord au moins une ligne.",
    en: 'Tick at least one line first.',
  },
  'quiz.sayNoNumber': {
    fr: "Ce n'est pas un nombre. Écrivez des chiffres, par exemple 12,5.",
    en: 'This is not a number. Type digits, such as 12.5.',
  },
  'quiz.sayOtherUnit': {
    fr: 'Donnez le nombre en {unit}, sans autre unité.',
    en: 'Give the number in {unit}, without another unit.',
  },
  'quiz.sayNoUnit': {
    fr: 'Donnez le nombre seul, sans unité.',
    en: 'Give the number alone, without a unit.',
  },
  'quiz.sayRead': {
    fr: 'Lu comme {value} : la virgule et le point marquent tous deux les décimales.',
    en: 'Read as {value}: a point and a comma both mark decimals.',
  },
  'quiz.sayOpenQuote': {
    fr: "La commande n'est pas finie : un guillemet ou une apostrophe n'est pas refermé.",
    en: 'The command is not finished: a quote is not closed.',
  },
  'quiz.sayLastBackslash': {
    fr: "La commande n'est pas finie : elle se termine par une barre oblique inverse.",
    en: 'The command is not finished: it ends with a backslash.',
  },
  'quiz.sayMissing': { fr: 'Il manque : {words}.', en: 'Missing: {words}.' },
  'quiz.saySuperfluous': { fr: 'En trop : {words}.', en: 'Not expected: {words}.' },
  'quiz.sayMisplaced': { fr: 'Mal placé : {words}.', en: 'Out of place: {words}.' },
  'quiz.sayAgain': {
    fr: 'Nouvel essai : votre réponse est effacée.',
    en: 'New try: your answer is cleared.',
  },
  'quiz.sayUnavailable': {
    fr: "La correction n'a pas pu être chargée. Lisez la réponse et ses explications.",
    en: 'The marking could not be loaded. Read the answer and its explanations.',
  },
  'quiz.lastRight': { fr: 'La dernière fois : juste', en: 'Last time: right' },
  'quiz.lastPartial': { fr: 'La dernière fois : en partie', en: 'Last time: partly right' },
  'quiz.lastWrong': { fr: 'La dernière fois : faux', en: 'Last time: wrong' },
  'quiz.lastChanged': {
    fr: '(question modifiée depuis)',
    en: '(the question has changed since)',
  },

  'quiz.sureTurnOn': { fr: 'Demander ma certitude', en: 'Ask how sure I am' },
  'quiz.sureAsk': { fr: 'Votre certitude (facultatif)', en: 'How sure are you? (optional)' },
  'quiz.sureLevel1': { fr: 'Faible', en: 'Not very' },
  'quiz.sureLevel2': { fr: 'Moyenne', en: 'Fairly' },
  'quiz.sureLevel3': { fr: 'Forte', en: 'Very' },
  'quiz.sureMeans1': {
    fr: 'moins de 67 % : juste +1, faux 0',
    en: 'below 67%: right +1, wrong 0',
  },
  'quiz.sureMeans2': {
    fr: '67 % ou plus : juste +2, faux −2',
    en: '67% or more: right +2, wrong −2',
  },
  'quiz.sureMeans3': {
    fr: '80 % ou plus : juste +3, faux −6',
    en: '80% or more: right +3, wrong −6',
  },
  'quiz.sureWhy': {
    fr: 'Ces points de certitude se comptent à part : la note reste la même.',
    en: 'These certainty marks are counted apart: the mark stays the same.',
  },
  'quiz.sure1': { fr: 'Certitude faible', en: 'Not very sure' },
  'quiz.sure2': { fr: 'Certitude moyenne', en: 'Fairly sure' },
  'quiz.sure3': { fr: 'Certitude forte', en: 'Very sure' },
  'quiz.sureRight': {
    fr: '{level}, réponse juste : {mark} en certitude.',
    en: '{level} and right: {mark} for certainty.',
  },
  'quiz.surePartial': {
    fr: '{level}, réponse juste en partie : {mark} en certitude.',
    en: '{level} and partly right: {mark} for certainty.',
  },
  'quiz.sureWrong': {
    fr: '{level}, réponse fausse : {mark} en certitude.',
    en: '{level} and wrong: {mark} for certainty.',
  },

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
