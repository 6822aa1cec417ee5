import type { Words } from '../locales.ts';

export const siteWords = {
  'site.pageTitle': { fr: '{page} · Quai', en: '{page} · Quai' },
  'site.skip': { fr: 'Aller au contenu', en: 'Skip to the content' },
  'site.homeLink': { fr: 'Quai, accueil', en: 'Quai, home' },
  'site.nav': { fr: 'Site', en: 'Site' },
  'site.nav.course': { fr: 'Cours', en: 'Course' },
  'site.nav.practice': { fr: "S'entraîner", en: 'Practise' },
  'site.nav.progress': { fr: 'Progrès', en: 'Progress' },
  'site.nav.glossary': { fr: 'Glossaire', en: 'Glossary' },
  'site.nav.about': { fr: 'À propos', en: 'About' },
  'site.languages': { fr: 'Langue', en: 'Language' },
  'site.scheme': { fr: 'Apparence', en: 'Appearance' },
  'site.scheme.system': { fr: 'Comme le système', en: 'As the system' },
  'site.scheme.light': { fr: 'Clair', en: 'Light' },
  'site.scheme.dark': { fr: 'Sombre', en: 'Dark' },
  'site.foot.licences': {
    fr: "Contenu sous [licence CC\u00a0BY-SA\u00a04.0](licences), d'après la « Formation Docker » de [Particule](origin). Code sous licence MIT.",
    en: 'Content under the [CC\u00a0BY-SA\u00a04.0 licence](licences), after the “Formation Docker” by [Particule](origin). Code under the MIT licence.',
  },
  'site.foot.storage': {
    fr: 'Vos réponses restent [dans ce navigateur](storage).',
    en: 'Your answers stay [in this browser](storage).',
  },

  'site.home.lead': {
    fr: 'Un cours à lire, à projeter et à pratiquer. Sans compte, même sans réseau, en français et en anglais.',
    en: 'A course to read, to present and to practise. No account, no network needed, in French and in English.',
  },
  'site.home.description': {
    fr: 'Un cours libre sur les conteneurs, du cloud à OpenShift : des chapitres à lire, à projeter et à pratiquer, en français et en anglais.',
    en: 'A free course on containers, from the cloud to OpenShift: chapters to read, to present and to practise, in French and in English.',
  },
  'site.home.lift': { fr: 'Reprendre le cours', en: 'Resume the course' },
  'site.home.chapter': { fr: 'Chapitre {number}', en: 'Chapter {number}' },
  'site.home.start': { fr: 'Commencer', en: 'Start' },
  'site.home.resume': { fr: 'Reprendre', en: 'Resume' },
  'site.home.again': { fr: 'Relire', en: 'Read again' },
  'site.home.place': {
    fr: 'La suite : section {number}, « {title} ».',
    en: 'Next: section {number}, “{title}”.',
  },
  'site.home.read': {
    fr: 'Vous avez lu ce chapitre en entier.',
    en: 'You have read the whole chapter.',
  },
  'site.home.left': { fr: 'encore {time}', en: '{time} left' },
  'site.home.yard': { fr: 'Le parc', en: 'The yard' },
  'site.home.size.one': { fr: '1 chapitre, {time}', en: '1 chapter, {time}' },
  'site.home.size.many': { fr: '{count} chapitres, {time}', en: '{count} chapters, {time}' },
  'site.home.tier': { fr: 'Niveau {number} :', en: 'Level {number}:' },
  'site.home.oneSection': { fr: '1 section', en: '1 section' },
  'site.home.sections': { fr: '{sections} sections', en: '{sections} sections' },
  'site.home.begun': {
    fr: 'Sections lues : {read} sur {sections}',
    en: 'Sections read: {read} of {sections}',
  },
  'site.home.done': { fr: 'Lu', en: 'Read' },
  'site.home.practised': {
    fr: 'Questions : {practised} sur {questions}, note {mark}/{practised}',
    en: 'Questions: {practised} of {questions}, mark {mark}/{practised}',
  },
  'site.home.legend.full': { fr: 'Lu', en: 'Read' },
  'site.home.legend.part': { fr: 'Commencé', en: 'Begun' },
  'site.home.legend.ghost': { fr: 'À lire', en: 'To read' },
  'site.home.legend.cells': { fr: 'Une case par section.', en: 'One cell a section.' },
  'site.home.legend.long': {
    fr: 'Une boîte longue dure {time} ou plus.',
    en: 'A long box lasts {time} or more.',
  },
  'site.home.writing': { fr: "En cours d'écriture", en: 'Being written' },
  'site.home.tracks': { fr: 'Parcours', en: 'Tracks' },
  'site.home.follow': { fr: 'Suivre', en: 'Follow' },
  'site.home.followLong': { fr: 'Suivre le parcours : {title}', en: 'Follow the track: {title}' },
  'site.home.followed': {
    fr: 'Parcours suivi : {title} ({facts}).',
    en: 'Track followed: {title} ({facts}).',
  },
  'site.programme': { fr: 'Programme', en: 'Programme' },
  'site.programme.title': { fr: 'Programme : {title}', en: 'Programme: {title}' },
  'site.programme.description': {
    fr: 'Public, prérequis, objectifs, déroulé et évaluation de la formation « {title} ».',
    en: 'Audience, prerequisites, objectives, schedule and assessment of the training “{title}”.',
  },
  'site.programme.days.one': { fr: '1 jour', en: '1 day' },
  'site.programme.days.many': { fr: '{n} jours', en: '{n} days' },
  'site.programme.length': { fr: 'Durée', en: 'Length' },
  'site.programme.chapters': { fr: 'Chapitres', en: 'Chapters' },
  'site.programme.questions': { fr: 'Questions', en: 'Questions' },
  'site.programme.exercises': { fr: 'Exercices', en: 'Exercises' },
  'site.programme.edition': { fr: 'Édition', en: 'Edition' },
  'site.programme.before': {
    fr: 'Chapitres à avoir lus avant : {titles}.',
    en: 'Chapters to have read before: {titles}.',
  },
  'site.programme.objectives': {
    fr: 'À la fin, chaque participant saura',
    en: 'By the end, each participant will be able to',
  },
  'site.programme.schedule': { fr: 'Déroulé', en: 'Schedule' },
  'site.programme.day': { fr: 'Jour {n}', en: 'Day {n}' },
  'site.programme.block': { fr: 'Séance', en: 'Session' },
  'site.programme.minutes': { fr: 'Durée', en: 'Time' },
  'site.programme.total': { fr: 'Total', en: 'Total' },
  'site.programme.pauses': {
    fr: 'Sans les pauses. Chaque chapitre dit quelles sections peuvent se sauter quand le temps manque.',
    en: 'Without breaks. Each chapter says which sections may be skipped when time runs short.',
  },
  'site.programme.exercisesList': { fr: 'Travaux pratiques', en: 'Exercises at a keyboard' },
  'site.programme.assessment': { fr: 'Évaluation', en: 'Assessment' },
  'site.programme.assessment.text': {
    fr: '{asked} questions sont posées pendant le cours, en salle ou dans le texte. Les {questions} questions des chapitres, notées aussitôt et expliquées réponse par réponse, permettent à chacun de vérifier ses acquis, objectif par objectif. Chaque exercice dit comment contrôler son résultat. Ces notes aident à apprendre : elles restent dans le navigateur de chacun et ne certifient rien.',
    en: "{asked} questions are asked during the course, in the room or in the text. The {questions} questions of the chapters, marked at once and explained answer by answer, let each participant check what was learnt, objective by objective. Each exercise says how to check its result. These marks are for learning: they stay in each participant's browser and certify nothing.",
  },
  'site.programme.material': { fr: 'Moyens', en: 'Material' },
  'site.programme.material.text': {
    fr: 'Les pages du cours, les diapositives avec les notes du formateur, les exemples à télécharger et, pour chaque chapitre, une page de commandes à imprimer. Tout reste accessible après la formation, sans compte, et sans réseau après la première visite.',
    en: "The pages of the course, the slides with the trainer's notes, the example files to download and, for each chapter, one page of commands to print. All of it stays available after the training, without an account, and without a network after the first visit.",
  },
  'site.programme.print': { fr: 'Imprimer', en: 'Print' },
  'site.programme.others': { fr: 'Autres parcours', en: 'Other tracks' },
  'site.home.use.read': { fr: 'Lire', en: 'Read' },
  'site.home.use.read.text': {
    fr: 'Chaque chapitre est une page : du texte, des figures, des exemples vérifiés. Elle se lit sur un téléphone comme sur un grand écran, et garde votre place.',
    en: 'Each chapter is a page: text, figures, examples that were checked. It reads on a phone as on a large screen, and keeps your place.',
  },
  'site.home.use.read.link': { fr: 'Lire le chapitre', en: 'Read the chapter' },
  'site.home.use.present': { fr: 'Projeter', en: 'Present' },
  'site.home.use.present.text': {
    fr: 'Le même chapitre est un diaporama. Ce que la page dit devient ce que vous dites : vos notes sont écrites.',
    en: 'The same chapter is a deck of slides. What the page says becomes what you say: your notes are written.',
  },
  'site.home.use.present.link': { fr: 'Ouvrir les diapositives', en: 'Open the slides' },
  'site.home.use.practise': { fr: 'Pratiquer', en: 'Practise' },
  'site.home.use.practise.text': {
    fr: 'Des questions et des exercices au clavier. Chaque réponse, juste ou fausse, est expliquée, et vos résultats restent chez vous.',
    en: 'Questions, and exercises at a keyboard. Every answer, right or wrong, is explained, and your results stay with you.',
  },
  'site.home.use.practise.link': {
    fr: 'Répondre aux {count} questions',
    en: 'Answer the {count} questions',
  },
  'site.home.use.practise.hub': {
    fr: 'Passer un test ou revoir vos réponses',
    en: 'Take a test or review your answers',
  },
  'site.home.due.one': { fr: "1 question à revoir aujourd'hui", en: '1 question to review today' },
  'site.home.due.many': {
    fr: "{count} questions à revoir aujourd'hui",
    en: '{count} questions to review today',
  },
  'site.home.audience': { fr: 'Pour qui', en: 'Who it is for' },
  'site.home.prerequisites': { fr: 'Avant de commencer', en: 'Before you start' },

  'site.glossary.title': { fr: 'Glossaire', en: 'Glossary' },
  'site.glossary.description': {
    fr: 'Les mots du cours, de A à Z : une phrase chacun, et la section qui les enseigne.',
    en: 'The words of the course, from A to Z: one sentence each, and the section that teaches them.',
  },
  'site.glossary.filter': { fr: 'Filtrer les termes', en: 'Filter the terms' },
  'site.glossary.letters': { fr: 'Lettres', en: 'Letters' },
  'site.glossary.count.one': { fr: '1 terme', en: '1 term' },
  'site.glossary.count.many': { fr: '{count} termes', en: '{count} terms' },
  'site.glossary.none': {
    fr: 'Aucun terme ne contient « {query} ».',
    en: 'No term contains “{query}”.',
  },
  'site.glossary.all': { fr: 'Montrer tous les termes', en: 'Show all terms' },
  'site.glossary.empty': {
    fr: 'Le premier terme arrivera avec le premier chapitre.',
    en: 'The first term will come with the first chapter.',
  },
  'site.glossary.also': { fr: 'Aussi : {names}', en: 'Also: {names}' },
  'site.glossary.history': { fr: "N'est plus en usage", en: 'No longer in use' },

  'site.about.title': { fr: 'À propos', en: 'About' },
  'site.about.description': {
    fr: "D'où vient le cours, ses licences, comment les réponses sont notées, ce qui est gardé et où, et ce qui a été vérifié pour son accessibilité.",
    en: 'Where the course comes from, its licences, how answers are marked, what is kept and where, and what was checked for its accessibility.',
  },
  'site.about.lead': {
    fr: 'Quai est un cours sur les conteneurs. Un chapitre est écrit une fois par langue : la page que vous lisez, les diapositives que vous projetez et les questions que vous pratiquez viennent du même texte.',
    en: 'Quai is a course on containers. A chapter is written once in each language: the page you read, the slides you present and the questions you practise come from the same text.',
  },
  'site.about.contents': { fr: 'Dans cette page', en: 'On this page' },
  'site.about.origin': { fr: "D'où vient ce cours", en: 'Where the course comes from' },
  'site.about.origin.source': {
    fr: "Le cours est adapté de la « Formation Docker » de Particule, publiée sous licence CC\u00a0BY-SA\u00a04.0 dans [particuleio/formations](source). Les droits de l'original appartiennent à alter way Cloud Consulting (2014 à 2019), à Particule (2020) et, depuis 2020, aux auteurs de chaque contribution.",
    en: 'The course is adapted from the “Formation Docker” by Particule, published under the CC\u00a0BY-SA\u00a04.0 licence in [particuleio/formations](source). Copyright in the original belongs to alter way Cloud Consulting (2014 to 2019), to Particule (2020) and, since 2020, to the authors of each contribution.',
  },
  'site.about.origin.changes': {
    fr: "Le plan et une grande part des faits viennent de l'original. Les phrases, les figures, les exemples, les questions et les exercices sont nouveaux, et l'anglais s'y ajoute. Chaque fait a été revu et, quand il vieillit, daté ; ce qui n'est plus en usage est enseigné comme de l'histoire, avec ce qui l'a remplacé.",
    en: 'The outline and many of the facts come from the original. The sentences, the figures, the examples, the questions and the exercises are new, and so is the English. Every fact was checked again and, where it ages, dated; what is no longer in use is taught as history, with what replaced it.',
  },
  'site.about.origin.endorsement': {
    fr: "Les auteurs de l'original n'ont ni relu ni approuvé cette adaptation.",
    en: 'The authors of the original have neither reviewed nor endorsed this adaptation.',
  },
  'site.about.versions': { fr: 'Pour quelles versions', en: 'For which versions' },
  'site.about.versions.text': {
    fr: 'Édition {edition}. Ce que dit le cours a été vérifié pour les versions suivantes ; chaque chapitre porte la date de sa dernière vérification.',
    en: 'Edition {edition}. What the course says was checked for these versions; each chapter bears the date on which it was last checked.',
  },
  'site.about.versions.feed': {
    fr: 'Un [flux Atom](feed) dit quels chapitres ont été vérifiés à nouveau, et quand : ajoutez son adresse à votre lecteur de flux.',
    en: 'An [Atom feed](feed) says which chapters were checked again, and when: add its address to your feed reader.',
  },
  'site.about.licences': { fr: 'Licences', en: 'Licences' },
  'site.about.licences.content': {
    fr: "**Le contenu** (textes, figures, exemples, questions, exercices) est sous licence [CC\u00a0BY-SA\u00a04.0](cc). Vous pouvez le copier, le modifier et l'enseigner, y compris contre paiement, si vous citez ce cours et l'original, dites ce que vous avez changé et gardez la même licence.",
    en: '**The content** (texts, figures, examples, questions, exercises) is under the [CC\u00a0BY-SA\u00a04.0](cc) licence. You may copy, change and teach it, also for money, if you credit this course and the original, say what you changed and keep the same licence.',
  },
  'site.about.licences.code': {
    fr: '**Le code** du site est sous licence MIT. Il contient quelques [paquets, avec leurs licences](packages).',
    en: '**The code** of the site is under the MIT licence. It contains a few [packages, with their licences](packages).',
  },
  'site.about.licences.fonts': {
    fr: '**Les caractères** sont Stick No Bills, Archivo, Atkinson Hyperlegible Next et Atkinson Hyperlegible Mono, réduits aux signes utiles, sous [SIL Open Font License 1.1](ofl).',
    en: '**The typefaces** are Stick No Bills, Archivo, Atkinson Hyperlegible Next and Atkinson Hyperlegible Mono, cut down to the signs in use, under the [SIL Open Font License 1.1](ofl).',
  },
  'site.about.marking': { fr: 'Comment les réponses sont notées', en: 'How answers are marked' },
  'site.about.marking.text': {
    fr: "Les règles sont celles de Moodle, et une question vaut un point. Un choix unique est juste ou faux. Quand plusieurs réponses sont justes, chacune rapporte sa part du point, chaque mauvaise coche retire une part égale au nombre de mauvaises réponses, et la note ne descend pas sous 0 : tout cocher rapporte 0. Les associations et les textes à trous comptent leurs éléments justes ; un ordre compte les éléments qui sont à leur place exacte. Un nombre est juste à la tolérance près, avec une virgule ou un point. Une commande est comparée argument par argument : l'ordre des options et leur forme, courte ou longue, ne comptent pas. Une réponse laissée vide n'est pas notée. La note affichée est la dernière ; la première est gardée.",
    en: 'The rules are those of Moodle, and a question is worth one point. A single choice is right or wrong. Where several answers are right, each earns its share of the point, each wrong tick takes away one part in the number of wrong answers, and the mark does not go below 0: ticking everything earns 0. Matching and gaps count the elements that are right; an order counts the elements that are exactly in place. A number is right within its tolerance, with a decimal point or comma. A command is compared argument by argument: the order of the options and their form, short or long, do not matter. An answer left blank is not marked. The mark shown is the latest; the first one is kept.',
  },
  'site.about.marking.tests': {
    fr: "Dans un test rendu, une question laissée vide compte 0 et reste dite sans réponse, jamais fausse. À qui le souhaite, chaque question demande aussi s'il est sûr de sa réponse : les points de certitude de Moodle (1, 2 ou 3 si elle est juste ; 0, −2 ou −6 si elle est fausse) sont donnés à côté de la note et ne la changent pas. Les révisions sont espacées par l'algorithme FSRS, d'après vos réponses et ce que vous en dites.",
    en: 'In a test that is handed in, a question left blank counts 0 and is said to be not answered, never wrong. For those who wish, each question also asks how sure they are: the certainty marks of Moodle (1, 2 or 3 for a right answer; 0, −2 or −6 for a wrong one) stand beside the mark and do not change it. Reviews are spaced by the FSRS algorithm, from your answers and from what you say of them.',
  },
  'site.about.marking.limits': {
    fr: 'Les réponses attendues sont dans les pages : qui les cherche les trouve. Ces notes aident à apprendre ; elles ne certifient rien.',
    en: 'The expected answers are in the pages: those who look for them will find them. These marks help you learn; they certify nothing.',
  },
  'site.about.storage': { fr: 'Ce qui est gardé, et où', en: 'What is kept, and where' },
  'site.about.storage.text': {
    fr: "Tout reste dans ce navigateur, sur cet appareil. Les sections lues, vos réponses, vos marque-pages et vos notes sont dans sa base IndexedDB ; l'apparence et la langue choisies, et vos cinq dernières recherches, dans son stockage local ; une copie du site, dans son cache, pour que tout s'ouvre sans réseau. Effacer les données de ce site dans le navigateur efface tout. La page [Progrès](progress) exporte le tout dans un fichier, l'importe sur un autre appareil, ou l'efface.",
    en: 'Everything stays in this browser, on this device. The sections you read, your answers, your bookmarks and your notes are in its IndexedDB database; the appearance and the language you chose, and your last five searches, in its local storage; a copy of the site, in its cache, so that everything opens without a network. Clearing the data of this site in the browser clears it all. The page [Progress](progress) exports it all to a file, imports it on another device, or erases it.',
  },
  'site.about.storage.none': {
    fr: "Il n'y a ni compte, ni cookie, ni mesure d'audience, ni requête vers un autre site.",
    en: 'There is no account, no cookie, no audience measurement, and no request to another site.',
  },
  'site.about.accessibility': { fr: 'Accessibilité', en: 'Accessibility' },
  'site.about.accessibility.aim': {
    fr: "Nous visons le niveau AA des WCAG 2.2. Les pages se lisent sans JavaScript ; tout se fait au clavier ; rien ne bouge si vous avez demandé moins d'animations. La [déclaration d'accessibilité](statement) donne les résultats des tests et ce qui n'est pas accessible.",
    en: 'We aim at level AA of WCAG 2.2. Pages read without JavaScript; everything can be done from the keyboard; nothing moves if you asked for less motion. The [accessibility statement](statement) gives the results of the tests and what is not accessible.',
  },
  'site.about.accessibility.tested': {
    fr: "**Vérifié par la machine**, dans Chromium : les règles d'axe-core, le parcours au clavier, la largeur de 320 pixels, les couleurs forcées, et le contraste des couleurs dans les deux apparences.",
    en: '**Checked by machine**, in Chromium: the rules of axe-core, the way through by keyboard, a width of 320 pixels, forced colours, and the contrast of the colours in both appearances.',
  },
  'site.about.accessibility.untested': {
    fr: "**Pas encore vérifié** : Safari sur un appareil d'Apple (son moteur, WebKit, et Firefox suivent la même visite que Chromium), et l'usage réel par une personne avec un lecteur d'écran. Une machine ne trouve qu'une partie des obstacles ; nous ne déclarons donc aucune conformité.",
    en: '**Not yet checked**: Safari on an Apple device (its engine, WebKit, and Firefox take the same tour as Chromium), and real use by a person with a screen reader. A machine finds only some of the obstacles, so we claim no conformance.',
  },
  'site.about.accessibility.report': {
    fr: "Un obstacle vous arrête ? Dites-le à la personne qui vous a donné l'adresse de ce site, ou ouvrez un ticket dans le dépôt du projet : la page, le navigateur, l'aide technique et ce que vous vouliez faire suffisent.",
    en: 'Does an obstacle stop you? Tell the person who gave you the address of this site, or open an issue in the repository of the project: the page, the browser, the assistive technology and what you wanted to do are enough.',
  },

  'site.missing.title': { fr: 'Page introuvable', en: 'Page not found' },
  'site.missing.heading': { fr: 'Cet emplacement est vide', en: 'This slot is empty' },
  'site.missing.text': {
    fr: "L'adresse a changé ou n'a jamais existé. Le cours, lui, est toujours à quai.",
    en: 'The address has changed or never existed. The course is still at the quay.',
  },
  'site.missing.home': { fr: 'Revenir au cours', en: 'Back to the course' },
  'site.missing.glossary': { fr: 'Chercher dans le glossaire', en: 'Look in the glossary' },

  'site.door.enter': { fr: 'Lire en français', en: 'Read in English' },
} as const satisfies Record<string, Words>;
