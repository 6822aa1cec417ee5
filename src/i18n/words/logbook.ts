import type { Words } from '../locales.ts';

/** Those below `logbook.said` are handed to the page's scripts (logbook/said.ts). */
export const logbookWords = {
  'logbook.title': { fr: 'Mes progrès', en: 'My progress' },
  'logbook.description': {
    fr: 'Ce que vous avez lu, répondu et à revoir, chapitre par chapitre. Tout reste dans ce navigateur.',
    en: 'What you have read, answered and have to review, chapter by chapter. All of it stays in this browser.',
  },
  'logbook.lead': {
    fr: 'Ce que vous avez fait du cours, et par où continuer. Tout reste dans ce navigateur.',
    en: 'What you have done of the course, and where to go on. All of it stays in this browser.',
  },
  'logbook.noScript': {
    fr: 'Vos progrès sont comptés par JavaScript, qui est désactivé ici. Le cours se lit sans lui ; les [questions de chaque chapitre](practice) aussi.',
    en: "Your progress is counted by JavaScript, which is off here. The course reads without it; so do [each chapter's questions](practice).",
  },
  'logbook.loading': { fr: 'Lecture de vos progrès…', en: 'Reading your progress…' },
  'logbook.trouble': {
    fr: "Le plan du cours n'a pas pu être chargé, sans doute faute de réseau. Vos progrès ne sont pas perdus : ils sont dans ce navigateur.",
    en: "The course's outline could not be loaded, probably for want of a network. Your progress is not lost: it is in this browser.",
  },
  'logbook.retry': { fr: 'Réessayer', en: 'Try again' },
  'logbook.empty': { fr: 'Rien à compter pour le moment', en: 'Nothing to count yet' },
  'logbook.empty.text': {
    fr: 'Lisez une section ou répondez à une question : cette page montrera ce que vous avez lu, vos notes dans le temps, vos points forts et vos lacunes, et ce qui est à revoir.',
    en: 'Read a section or answer a question: this page will show what you have read, your marks over time, your strengths and gaps, and what is due for review.',
  },
  'logbook.empty.start': { fr: 'Commencer : {title}', en: 'Start: {title}' },
  'logbook.empty.practise': { fr: "S'entraîner", en: 'Practise' },

  'logbook.summary': { fr: 'En bref', en: 'At a glance' },
  'logbook.summary.sections': { fr: 'Sections lues', en: 'Sections read' },
  'logbook.summary.questions': { fr: 'Questions répondues', en: 'Questions answered' },
  'logbook.summary.mark': { fr: 'Note moyenne', en: 'Average mark' },
  'logbook.summary.tests': { fr: 'Tests rendus', en: 'Tests handed in' },
  'logbook.summary.exercises': { fr: 'Exercices faits', en: 'Exercises done' },
  'logbook.summary.due': { fr: "À revoir aujourd'hui", en: 'Due today' },
  'logbook.summary.review': { fr: 'Revoir', en: 'Review' },
  'logbook.summary.attestation': { fr: 'Attestation', en: 'Attestation' },
  'logbook.summary.print': { fr: 'Imprimer', en: 'Print' },

  'logbook.chapters': { fr: 'Par chapitre', en: 'By chapter' },
  'logbook.chapters.box': { fr: 'Chapitre {number}, {title}', en: 'Chapter {number}, {title}' },
  'logbook.chapters.table': {
    fr: 'Chapitre {number}, {title} : ce qui est fait',
    en: 'Chapter {number}, {title}: what is done',
  },
  'logbook.chapters.section': { fr: 'Section', en: 'Section' },
  'logbook.chapters.read': { fr: 'Lue le', en: 'Read on' },
  'logbook.chapters.practised': { fr: 'Questions', en: 'Questions' },
  'logbook.chapters.tested': { fr: 'En test', en: 'In tests' },
  'logbook.chapters.mark': { fr: 'Note', en: 'Mark' },
  'logbook.chapters.exercises': { fr: 'Exercices', en: 'Exercises' },
  'logbook.chapters.due': { fr: 'À revoir', en: 'Due' },
  'logbook.chapters.whole': { fr: 'Chapitre', en: 'Chapter' },
  'logbook.chapters.bookmark': { fr: 'signet', en: 'bookmark' },
  'logbook.chapters.note': { fr: 'note', en: 'note' },
  'logbook.chapters.unread': { fr: 'Non lue', en: 'Unread' },
  'logbook.chapters.unreadLong': {
    fr: 'Marquer la section {number} comme non lue',
    en: 'Mark section {number} as unread',
  },
  'logbook.chapters.test': { fr: 'Test du chapitre', en: 'Chapter test' },
  'logbook.chapters.erase': {
    fr: 'Effacer les notes de ce chapitre',
    en: 'Erase the marks of this chapter',
  },

  'logbook.time': { fr: 'Notes dans le temps', en: 'Marks over time' },
  'logbook.time.practice': { fr: 'Entraînement et révision', en: 'Practice and review' },
  'logbook.time.tests': { fr: 'Tests', en: 'Tests' },
  'logbook.time.answers': { fr: 'Réponses notées', en: 'Answers marked' },
  'logbook.time.table': { fr: 'Les mêmes chiffres en tableau', en: 'The same figures as a table' },
  'logbook.due': { fr: 'À revoir', en: 'Due for review' },
  'logbook.objectives': { fr: 'Points forts et lacunes', en: 'Strengths and gaps' },
  'logbook.objectives.text': {
    fr: 'Par objectif, le plus faible en premier : la note moyenne de vos réponses. À partir de {count} questions répondues.',
    en: 'By objective, the weakest first: the mean mark of your answers. From {count} answered questions on.',
  },
  'logbook.calibration': { fr: 'Certitude', en: 'Certainty' },
  'logbook.calibration.text': {
    fr: 'Ce que vous annoncez, comparé à ce que vous savez. La bande est ce que chaque degré de certitude promet ; le repère, ce que vous avez eu de juste.',
    en: 'What you announce, compared with what you know. The band is what each level of certainty promises; the mark is how often you were right.',
  },
  'logbook.tests': { fr: 'Tests', en: 'Tests' },
  'logbook.kept': { fr: 'Signets et notes personnelles', en: 'Bookmarks and notes' },
  'logbook.notice': { fr: 'Ce qui a changé depuis', en: 'What has changed since' },

  'logbook.said.dash': { fr: '–', en: '–' },
  'logbook.said.undo': { fr: 'Annuler', en: 'Undo' },
  'logbook.said.continue': {
    fr: 'Continuer : {number} {title}',
    en: 'Go on: {number} {title}',
  },
  'logbook.said.again': { fr: 'Revoir les chapitres', en: 'See the chapters again' },
  'logbook.said.begunTests': { fr: '+ {count} en cours', en: '+ {count} begun' },
  'logbook.said.sums': {
    fr: 'Sections {read}/{sections} · questions {practised}/{questions}',
    en: 'Sections {read}/{sections} · questions {practised}/{questions}',
  },
  'logbook.said.sumsMark': { fr: '{sums} · note {mark}', en: '{sums} · mark {mark}' },
  'logbook.said.unread': {
    fr: 'Section {number} : marquée comme non lue.',
    en: 'Section {number}: marked as unread.',
  },
  'logbook.said.erased.one': {
    fr: '1 note effacée. La réponse reste enregistrée.',
    en: '1 mark erased. The answer stays recorded.',
  },
  'logbook.said.erased.many': {
    fr: '{count} notes effacées. Les réponses restent enregistrées.',
    en: '{count} marks erased. The answers stay recorded.',
  },
  'logbook.said.undone': { fr: 'Rétabli.', en: 'Restored.' },

  'logbook.said.time.few': {
    fr: 'La courbe viendra avec un deuxième jour de réponses, ou un test rendu.',
    en: 'The chart will come with a second day of answers, or a test handed in.',
  },
  'logbook.said.time.title.day': { fr: 'Note moyenne par jour', en: 'Mean mark by day' },
  'logbook.said.time.title.week': { fr: 'Note moyenne par semaine', en: 'Mean mark by week' },
  'logbook.said.time.title.month': { fr: 'Note moyenne par mois', en: 'Mean mark by month' },
  'logbook.said.time.describe': {
    fr: 'Du {first} au {last}. Entraînement : de {start} à {end}. Réponses notées : {answers}.',
    en: 'From {first} to {last}. Practice: from {start} to {end}. Answers marked: {answers}.',
  },
  'logbook.said.time.day': { fr: 'Jour', en: 'Day' },
  'logbook.said.time.week': { fr: 'Semaine du', en: 'Week of' },
  'logbook.said.time.month': { fr: 'Mois', en: 'Month' },
  'logbook.said.time.answers': { fr: 'Réponses', en: 'Answers' },
  'logbook.said.time.practice': { fr: 'Note, entraînement', en: 'Mark, practice' },
  'logbook.said.time.tests': { fr: 'Tests', en: 'Tests' },
  'logbook.said.time.test': { fr: 'Note, tests', en: 'Mark, tests' },

  'logbook.said.due.none': {
    fr: "Aucune question n'attend de révision : répondez à des questions, elles reviendront ici le lendemain.",
    en: 'No question waits for a review: answer some, and they will come back here the day after.',
  },
  'logbook.said.due.title': {
    fr: 'Questions à revoir, sur 14 jours',
    en: 'Questions due for review, over 14 days',
  },
  'logbook.said.due.describe.one': {
    fr: "Aujourd'hui, retards compris : {count} question. Sur 14 jours : {total}.",
    en: 'Today, overdue ones included: {count} question. Over 14 days: {total}.',
  },
  'logbook.said.due.describe.many': {
    fr: "Aujourd'hui, retards compris : {count} questions. Sur 14 jours : {total}.",
    en: 'Today, overdue ones included: {count} questions. Over 14 days: {total}.',
  },
  'logbook.said.due.later': { fr: 'Plus tard : {count}.', en: 'Later: {count}.' },
  'logbook.said.due.day': { fr: 'Jour', en: 'Day' },
  'logbook.said.due.count': { fr: 'Questions', en: 'Questions' },
  'logbook.said.due.today': { fr: "Aujourd'hui", en: 'Today' },

  'logbook.said.objectives.none': {
    fr: 'Pas encore assez de réponses pour classer un objectif.',
    en: 'Not enough answers yet to rank an objective.',
  },
  'logbook.said.objectives.table': {
    fr: 'Objectifs, le plus faible en premier',
    en: 'Objectives, the weakest first',
  },
  'logbook.said.objectives.objective': { fr: 'Objectif', en: 'Objective' },
  'logbook.said.objectives.mark': { fr: 'Note', en: 'Mark' },
  'logbook.said.objectives.answered': { fr: 'Répondu', en: 'Answered' },
  'logbook.said.objectives.again': { fr: 'À relire', en: 'To read again' },
  'logbook.said.objectives.test': {
    fr: 'test du chapitre {number}',
    en: 'test on chapter {number}',
  },
  'logbook.said.objectives.uncertain.one': {
    fr: 'Pas assez de réponses : 1 objectif.',
    en: 'Not enough answers: 1 objective.',
  },
  'logbook.said.objectives.uncertain.many': {
    fr: 'Pas assez de réponses : {count} objectifs.',
    en: 'Not enough answers: {count} objectives.',
  },
  'logbook.said.objectives.more': {
    fr: 'Les {count} objectifs suivants',
    en: 'The next {count} objectives',
  },
  'logbook.said.objectives.unanswered.one': {
    fr: 'Sans réponse : 1 objectif.',
    en: 'Not answered: 1 objective.',
  },
  'logbook.said.objectives.unanswered.many': {
    fr: 'Sans réponse : {count} objectifs.',
    en: 'Not answered: {count} objectives.',
  },

  'logbook.said.calibration.table': {
    fr: 'Certitude et réponses justes',
    en: 'Certainty and right answers',
  },
  'logbook.said.calibration.level': { fr: 'Vous étiez', en: 'You were' },
  'logbook.said.calibration.1': { fr: 'peu sûr', en: 'not sure' },
  'logbook.said.calibration.2': { fr: 'assez sûr', en: 'fairly sure' },
  'logbook.said.calibration.3': { fr: 'très sûr', en: 'very sure' },
  'logbook.said.calibration.right': { fr: 'Juste', en: 'Right' },
  'logbook.said.calibration.answers': { fr: 'Réponses', en: 'Answers' },
  'logbook.said.calibration.band': { fr: 'Attendu', en: 'Expected' },
  'logbook.said.calibration.band.1': { fr: 'moins de 67 %', en: 'below 67%' },
  'logbook.said.calibration.band.2': { fr: '67 à 80 %', en: '67 to 80%' },
  'logbook.said.calibration.band.3': { fr: 'plus de 80 %', en: 'above 80%' },
  'logbook.said.calibration.few': {
    fr: 'Pas encore assez de réponses à un même degré pour conclure : il en faut {count}.',
    en: 'Not enough answers at one level yet to conclude: it takes {count}.',
  },
  'logbook.said.calibration.over': {
    fr: 'Quand vous étiez {level}, vous aviez juste {share} du temps ; attendu : {band}. Vous êtes plus sûr que vos réponses ne le permettent.',
    en: 'When {level}, you were right {share} of the time; expected: {band}. You are surer than your answers allow.',
  },
  'logbook.said.calibration.under': {
    fr: 'Quand vous étiez {level}, vous aviez juste {share} du temps ; attendu : {band}. Vous savez mieux que vous ne le croyez.',
    en: 'When {level}, you were right {share} of the time; expected: {band}. You know more than you think.',
  },
  'logbook.said.calibration.within': {
    fr: 'Quand vous étiez {level}, vous aviez juste {share} du temps ; attendu : {band}. Vous jugez bien ce que vous savez.',
    en: 'When {level}, you were right {share} of the time; expected: {band}. You judge well what you know.',
  },
  'logbook.said.calibration.marks': {
    fr: 'Points de certitude : {marks} sur {most} (juste : 1, 2 ou 3 ; faux : 0, −2 ou −6). Note des mêmes réponses : {mark} sur {answers}. Ils ne changent jamais la note.',
    en: 'Certainty marks: {marks} of {most} (right: 1, 2 or 3; wrong: 0, −2 or −6). Mark of the same answers: {mark} of {answers}. They never change the mark.',
  },
  'logbook.said.calibration.mistakes.one': {
    fr: "Très sûr, et faux : 1 question, à reprendre d'abord.",
    en: 'Very sure, and wrong: 1 question, to take up first.',
  },
  'logbook.said.calibration.mistakes.many': {
    fr: "Très sûr, et faux : {count} questions, à reprendre d'abord.",
    en: 'Very sure, and wrong: {count} questions, to take up first.',
  },
  'logbook.said.calibration.see': { fr: 'Voir mes erreurs', en: 'See my mistakes' },

  'logbook.said.tests.none': {
    fr: 'Aucun test pour le moment.',
    en: 'No test yet.',
  },
  'logbook.said.tests.choose': { fr: 'Choisir un test', en: 'Choose a test' },
  'logbook.said.tests.table': { fr: 'Tests, le dernier en premier', en: 'Tests, the latest first' },
  'logbook.said.tests.date': { fr: 'Date', en: 'Date' },
  'logbook.said.tests.form': { fr: 'Test', en: 'Test' },
  'logbook.said.tests.chapters': { fr: 'Chapitres', en: 'Chapters' },
  'logbook.said.tests.questions': { fr: 'Questions', en: 'Questions' },
  'logbook.said.tests.mark': { fr: 'Note', en: 'Mark' },
  'logbook.said.tests.minutes': { fr: 'Durée', en: 'Time' },
  'logbook.said.tests.form.chapter': { fr: 'test de chapitre', en: 'chapter test' },
  'logbook.said.tests.form.exam': { fr: 'examen blanc', en: 'mock exam' },
  'logbook.said.tests.form.before': { fr: 'avant de lire', en: 'before reading' },
  'logbook.said.tests.begun': { fr: 'en cours', en: 'begun' },
  'logbook.said.minutes': { fr: '{count} min', en: '{count} min' },
  'logbook.said.minutes.less': { fr: '< 1 min', en: '< 1 min' },

  'logbook.said.kept.none': {
    fr: "Aucun signet et aucune note : chaque section du cours permet d'en poser.",
    en: 'No bookmark and no note: each section of the course lets you add them.',
  },
  'logbook.said.kept.note': { fr: 'Note du {date}', en: 'Note of {date}' },
  'logbook.said.kept.bookmark': { fr: 'Signet du {date}', en: 'Bookmark of {date}' },
  'logbook.said.kept.edit': { fr: 'Modifier', en: 'Edit' },
  'logbook.said.kept.editLong': {
    fr: 'Modifier la note de la section {number}',
    en: 'Edit the note of section {number}',
  },
  'logbook.said.kept.remove': { fr: 'Supprimer', en: 'Remove' },
  'logbook.said.kept.removeNote': {
    fr: 'Supprimer la note de la section {number}',
    en: 'Remove the note of section {number}',
  },
  'logbook.said.kept.removeBookmark': {
    fr: 'Supprimer le signet de la section {number}',
    en: 'Remove the bookmark of section {number}',
  },
  'logbook.said.kept.label': {
    fr: 'Note de la section {number}',
    en: 'Note of section {number}',
  },
  'logbook.said.kept.save': { fr: 'Enregistrer', en: 'Save' },
  'logbook.said.kept.cancel': { fr: 'Annuler', en: 'Cancel' },
  'logbook.said.kept.saved': { fr: 'Note enregistrée.', en: 'Note saved.' },
  'logbook.said.kept.removedNote': { fr: 'Note supprimée.', en: 'Note removed.' },
  'logbook.said.kept.removedBookmark': { fr: 'Signet supprimé.', en: 'Bookmark removed.' },
  'logbook.said.kept.elsewhere': {
    fr: "Sections que le cours n'a plus",
    en: 'Sections that the course no longer has',
  },

  'logbook.said.changed.one': {
    fr: '1 note a été donnée à une version antérieure de sa question : elle est conservée.',
    en: '1 mark was given to an earlier version of its question: it is kept.',
  },
  'logbook.said.changed.many': {
    fr: '{count} notes ont été données à une version antérieure de leur question : elles sont conservées.',
    en: '{count} marks were given to an earlier version of a question: they are kept.',
  },
  'logbook.said.gone.one': {
    fr: "1 réponse à une question que le cours n'a plus est conservée.",
    en: '1 answer to a question that the course no longer has is kept.',
  },
  'logbook.said.gone.many': {
    fr: "{count} réponses à des questions que le cours n'a plus sont conservées.",
    en: '{count} answers to questions that the course no longer has are kept.',
  },
  'logbook.said.broken.one': {
    fr: "1 enregistrement n'a pas pu être lu ; il reste en place et il est exporté.",
    en: '1 record could not be read; it is left in place and exported.',
  },
  'logbook.said.broken.many': {
    fr: "{count} enregistrements n'ont pas pu être lus ; ils restent en place et sont exportés.",
    en: '{count} records could not be read; they are left in place and exported.',
  },

  'logbook.attestation': { fr: 'Attestation', en: 'Attestation' },
  'logbook.attestation.description': {
    fr: "Une page à imprimer qui dit ce que vous avez lu et répondu. Déclarative : personne ne l'a vérifiée.",
    en: 'One page to print that says what you have read and answered. Self-declared: nobody has checked it.',
  },
  'logbook.attestation.lead': {
    fr: 'Une page à imprimer qui dit ce que vous avez lu et répondu.',
    en: 'One page to print that says what you have read and answered.',
  },
  'logbook.attestation.noScript': {
    fr: 'Cette page est remplie par JavaScript, qui est désactivé ici.',
    en: 'This page is filled in by JavaScript, which is off here.',
  },
  'logbook.attestation.empty': {
    fr: "Il n'y a encore rien à attester : lisez une section, répondez à une question, puis revenez.",
    en: 'There is nothing to attest yet: read a section, answer a question, then come back.',
  },
  'logbook.attestation.form': { fr: 'Ce qui figure sur la feuille', en: 'What the sheet shows' },
  'logbook.attestation.name': { fr: 'Votre nom', en: 'Your name' },
  'logbook.attestation.session': {
    fr: 'Entreprise ou session (facultatif)',
    en: 'Company or session (optional)',
  },
  'logbook.attestation.nowhere': {
    fr: 'Ces deux champs ne sont gardés nulle part : ils disparaissent quand vous quittez la page.',
    en: 'Neither field is kept anywhere: both are gone when you leave the page.',
  },
  'logbook.attestation.chapters': { fr: 'Chapitres', en: 'Chapters' },
  'logbook.attestation.chaptersHow': {
    fr: "Cochés d'avance : ceux que vous avez lus en entier.",
    en: 'Ticked beforehand: those that you have read to the end.',
  },
  'logbook.attestation.print': { fr: 'Imprimer', en: 'Print' },
  'logbook.attestation.back': { fr: 'Mes progrès', en: 'My progress' },
  'logbook.attestation.sheet': { fr: 'Attestation de suivi', en: 'Record of study' },
  'logbook.attestation.kind': { fr: 'Déclarative', en: 'Self-declared' },
  'logbook.attestation.declared': {
    fr: "Attestation déclarative, établie par la personne qu'elle nomme. Personne n'a vérifié son identité ni ses réponses. Les résultats restent dans son navigateur et peuvent y être modifiés. Ce document ne certifie aucune compétence.",
    en: 'Self-declared, made by the person whom it names. Nobody has checked their identity or their answers. The results stay in their browser and can be altered there. This document certifies no skill.',
  },
  'logbook.attestation.course': { fr: 'Cours', en: 'Course' },
  'logbook.attestation.edition': { fr: 'Édition', en: 'Edition' },
  'logbook.attestation.person': { fr: 'Nom', en: 'Name' },
  'logbook.attestation.group': { fr: 'Entreprise ou session', en: 'Company or session' },
  'logbook.attestation.period': { fr: 'Période', en: 'Period' },
  'logbook.attestation.hours': {
    fr: 'Durée prévue de ce qui est lu',
    en: 'Planned length of what is read',
  },
  'logbook.attestation.made': { fr: 'Établie le', en: 'Made on' },
  'logbook.said.sheet.nameless': { fr: 'Nom à saisir', en: 'Name to be typed' },
  'logbook.said.sheet.period': { fr: 'du {first} au {last}', en: '{first} to {last}' },
  'logbook.said.sheet.chapter': { fr: 'Chapitre', en: 'Chapter' },
  'logbook.said.sheet.sections': { fr: 'Sections lues', en: 'Sections read' },
  'logbook.said.sheet.questions': { fr: 'Questions', en: 'Questions' },
  'logbook.said.sheet.mark': { fr: 'Note', en: 'Mark' },
  'logbook.said.sheet.exercises': { fr: 'Exercices', en: 'Exercises' },
  'logbook.said.sheet.total': { fr: 'Total', en: 'Total' },
  'logbook.said.sheet.table': { fr: 'Chapitres suivis', en: 'Chapters studied' },
  'logbook.said.sheet.tests': { fr: 'Tests rendus', en: 'Tests handed in' },
  'logbook.said.sheet.more.one': { fr: 'Et 1 test plus ancien.', en: 'And 1 earlier test.' },
  'logbook.said.sheet.more.many': {
    fr: 'Et {count} tests plus anciens.',
    en: 'And {count} earlier tests.',
  },
  'logbook.said.sheet.test': {
    fr: '{date} : {form}, {chapters}, {mark}',
    en: '{date}: {form}, {chapters}, {mark}',
  },
  'logbook.said.sheet.testChapter': { fr: 'chapitre {numbers}', en: 'chapter {numbers}' },
  'logbook.said.sheet.testChapters': { fr: 'chapitres {numbers}', en: 'chapters {numbers}' },
  'logbook.said.sheet.none': {
    fr: 'Aucun chapitre coché : la feuille est vide.',
    en: 'No chapter ticked: the sheet is empty.',
  },
} as const satisfies Record<string, Words>;
