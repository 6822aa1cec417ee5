import type { Words } from '../locales.ts';

/** The accessibility statement. Its figures are in src/home/accessibility.json. */
export const accessibilityWords = {
  'accessibility.title': { fr: "Déclaration d'accessibilité", en: 'Accessibility statement' },
  'accessibility.description': {
    fr: "Ce que le cours vise pour l'accessibilité, ce que des tests automatiques ont mesuré, ce qui reste inaccessible et ce que personne n'a vérifié.",
    en: 'What the course aims at for accessibility, what automatic tests have measured, what is still not accessible, and what nobody has checked.',
  },
  'accessibility.lead': {
    fr: "Ce que ce site vise, ce qu'une machine y a mesuré, ce qui n'est pas accessible, et ce que personne n'a vérifié.",
    en: 'What this site aims at, what a machine has measured, what is not accessible, and what nobody has checked.',
  },
  'accessibility.foot': {
    fr: '[Accessibilité](statement) : non auditée.',
    en: '[Accessibility](statement): not audited.',
  },

  'accessibility.state': { fr: 'État de conformité', en: 'Conformance status' },
  'accessibility.state.aim': {
    fr: "Quai vise le niveau AA des WCAG 2.2, qui comprend ce que le RGAA 4.1 et la norme EN 301 549 (V3.2.1, chapitre 9) demandent d'un site : les WCAG 2.1 au niveau AA.",
    en: 'Quai aims at level AA of WCAG 2.2, which includes what EN 301 549 (V3.2.1, clause 9) asks of web pages: WCAG 2.1 at level AA.',
  },
  'accessibility.state.none': {
    fr: "**Il n'a pas été audité.** Le RGAA appelle « non conforme » un site qui n'a aucun résultat d'audit en cours de validité : c'est l'état déclaré ici. Des tests automatiques ne trouvent qu'une partie des obstacles et ne remplacent pas un audit.",
    en: '**It has not been audited.** No conformance with WCAG or EN 301 549 is claimed. Automatic tests find only some of the obstacles and do not replace an audit.',
  },
  'accessibility.state.publisher': {
    fr: "Quai est un projet ouvert, sans organisme. Qui publie ce site et doit l'accessibilité à son public, comme un service public, reste tenu à un audit et à sa propre déclaration.",
    en: 'Quai is an open project without an organisation. Whoever publishes this site and owes accessibility to its users, as public bodies do, still needs an audit and a statement of its own.',
  },

  'accessibility.results': { fr: 'Résultats des tests', en: 'Test results' },
  'accessibility.results.text': {
    fr: "Tests automatiques du {date}, avec axe-core {axe} dans {engine}, sur une page de chaque sorte dans chaque langue : {views}. Une faute est une règle d'axe-core enfreinte, un texte coupé, recouvert ou hors de la page, une commande recouverte, une page qui défile de côté.",
    en: 'Automatic tests of {date}, with axe-core {axe} in {engine}, on one page of each sort in each language: {views}. A fault is a rule of axe-core that is broken, a text that is cut, covered or off the page, a control that is covered, or a page that scrolls sideways.',
  },
  'accessibility.results.undecided': {
    fr: "{count} fois, axe-core laisse la décision à une personne ; il s'agit le plus souvent du contraste d'un texte posé sur un dessin.",
    en: '{count} times, axe-core leaves the decision to a person; mostly it is about the contrast of a text that lies on a drawing.',
  },
  'accessibility.results.keyboard': {
    fr: "**Au clavier**, {pages} pages ont été parcourues avec la touche Tab, de la première à la dernière des {stops} étapes : chacune est atteinte une fois, dans l'ordre de la page, avec un focus visible qu'aucune barre ne cache, et n'est pas trop petite pour être touchée. Fautes : {faults}.",
    en: '**By keyboard**, {pages} pages were walked through with the Tab key, from the first to the last of {stops} stops: each is reached once, in the order of the page, with a focus that is visible and not hidden by a bar, and is not too small to press. Faults: {faults}.',
  },
  'accessibility.results.more': {
    fr: "À chaque modification sont aussi testés : ce qui est annoncé à un lecteur d'écran de chaque sorte de page et des neuf sortes de questions, les réponses à ces questions au clavier, l'apparence très contrastée des diapositives (7:1 au moins, sur un échantillon), et la lecture sans JavaScript.",
    en: 'With every change, tests also cover: what a screen reader is told of each sort of page and of the nine kinds of question, answering these questions by keyboard, the high-contrast look of the slides (7:1 or more, on a sample), and reading without JavaScript.',
  },
  'accessibility.results.table': {
    fr: 'Résultats des tests automatiques, par condition',
    en: 'Results of the automatic tests, by condition',
  },
  'accessibility.column.condition': { fr: 'Condition', en: 'Condition' },
  'accessibility.column.pages': { fr: 'Pages', en: 'Pages' },
  'accessibility.column.rules': { fr: "Règles d'axe-core", en: 'Rules of axe-core' },
  'accessibility.column.texts': { fr: 'Lignes de texte', en: 'Lines of text' },
  'accessibility.column.controls': { fr: 'Commandes', en: 'Controls' },
  'accessibility.column.faults': { fr: 'Fautes', en: 'Faults' },

  'accessibility.condition.light': { fr: 'Apparence claire', en: 'Light appearance' },
  'accessibility.condition.dark': {
    fr: 'Apparence sombre, sur un téléphone',
    en: 'Dark appearance, on a phone',
  },
  'accessibility.condition.forced-colours': {
    fr: 'Couleurs forcées, sans la règle du contraste',
    en: 'Forced colours, without the rule on contrast',
  },
  'accessibility.condition.narrow': {
    fr: '320 pixels de large, soit un zoom de 400 %',
    en: '320 pixels wide, as with a zoom of 400%',
  },
  'accessibility.condition.large-text': {
    fr: 'Texte à 200 % (diapositives : 115 %)',
    en: 'Text at 200% (slides: 115%)',
  },
  'accessibility.condition.text-spacing': {
    fr: 'Espacement du texte imposé (WCAG 1.4.12), hors diapositives',
    en: 'Text spacing set by the reader (WCAG 1.4.12), slides left out',
  },
  'accessibility.condition.reduced-motion': {
    fr: 'Animations réduites : rien ne bouge',
    en: 'Reduced motion: nothing moves',
  },
  'accessibility.condition.paper': {
    fr: 'Impression (mise en page seulement)',
    en: 'Print (layout only)',
  },

  'accessibility.view.404': { fr: 'page introuvable', en: 'page not found' },
  'accessibility.view.about': { fr: 'à propos', en: 'about' },
  'accessibility.view.accessibility': { fr: 'cette déclaration', en: 'this statement' },
  'accessibility.view.attestation': { fr: 'attestation', en: 'attestation' },
  'accessibility.view.chapter': { fr: 'chapitre', en: 'chapter' },
  'accessibility.view.command sheet': {
    fr: "commandes d'un chapitre",
    en: 'commands of a chapter',
  },
  'accessibility.view.commands': { fr: 'toutes les commandes', en: 'all commands' },
  'accessibility.view.compose': { fr: "composition d'une session", en: 'composing a session' },
  'accessibility.view.exercises': { fr: 'exercices', en: 'exercises' },
  'accessibility.view.glossary': { fr: 'glossaire', en: 'glossary' },
  'accessibility.view.home': { fr: 'accueil', en: 'home' },
  'accessibility.view.introduction': {
    fr: "introduction d'un chapitre",
    en: 'introduction of a chapter',
  },
  'accessibility.view.mistakes': { fr: 'erreurs à reprendre', en: 'mistakes to try again' },
  'accessibility.view.offline': {
    fr: 'page absente sans réseau',
    en: 'page missing without a network',
  },
  'accessibility.view.part': { fr: "partie d'un chapitre", en: 'part of a chapter' },
  'accessibility.view.practice': { fr: 'pratique', en: 'practice' },
  'accessibility.view.presenter': {
    fr: 'fenêtre du présentateur',
    en: "presenter's window",
  },
  'accessibility.view.programme': { fr: 'programme', en: 'programme' },
  'accessibility.view.progress': { fr: 'progrès', en: 'progress' },
  'accessibility.view.quiz': { fr: 'questions', en: 'questions' },
  'accessibility.view.review': { fr: 'révision du jour', en: "today's review" },
  'accessibility.view.session presenter': {
    fr: "fenêtre du présentateur d'une session",
    en: "presenter's window of a session",
  },
  'accessibility.view.session slides': {
    fr: "diapositives d'une session",
    en: 'slides of a session',
  },
  'accessibility.view.slides': { fr: 'diapositives', en: 'slides' },
  'accessibility.view.test': { fr: 'test', en: 'test' },
  'accessibility.view.trainer': { fr: 'formation', en: 'trainer' },

  'accessibility.lacking': { fr: 'Contenus non accessibles', en: 'Content that is not accessible' },
  'accessibility.lacking.slides': {
    fr: "**Les diapositives** sont mises à l'échelle de la fenêtre : le zoom du navigateur n'agrandit pas leur texte et elles ne se replient pas sur 320 pixels. Leur propre réglage s'arrête à 115 %, et un espacement imposé peut déborder. La page de chaque chapitre dit la même chose, sans ces limites.",
    en: '**Slides** are scaled to the window: the zoom of the browser does not enlarge their text, and they do not reflow at 320 pixels. Their own setting stops at 115%, and a text spacing that is set may overflow. The page of each chapter says the same without these limits.',
  },
  'accessibility.lacking.figures': {
    fr: "**Les figures** sont des dessins : leur texte ne se replie pas, bien que chacune ait une forme étroite pour les téléphones. Chacune a un nom et une description pour les lecteurs d'écran.",
    en: '**Figures** are drawings: their text does not reflow, although each has a narrow form for phones. Each has a name and a description for screen readers.',
  },
  'accessibility.lacking.wide': {
    fr: '**Le code et les grands tableaux** gardent leurs lignes et défilent de côté dans leur cadre, aussi au clavier.',
    en: '**Code and large tables** keep their lines and scroll sideways within their frame, by keyboard as well.',
  },
  'accessibility.lacking.language': {
    fr: "**Les mots anglais** que le français garde sont marqués comme tels dans les chapitres d'après le glossaire ; ceux qui n'y sont pas seront lus à la française.",
    en: '**English words in French pages** are marked as such in the chapters where the glossary has them; a screen reader will read the others as French.',
  },
  'accessibility.lacking.drawing': {
    fr: '**Le stylet et le pointeur** de la projection demandent une souris, un stylet ou un doigt ; ils ne portent aucune information du cours.',
    en: '**The pen and the pointer** of the projection need a mouse, a stylus or a finger; they carry nothing of the course.',
  },
  'accessibility.lacking.papers': {
    fr: "**Les PDF** sont balisés par Chromium ; leur conformité à PDF/UA n'a pas été vérifiée.",
    en: '**The PDFs** are tagged by Chromium; whether they conform to PDF/UA was not checked.',
  },
  'accessibility.lacking.people': {
    fr: "**Personne n'a vérifié** le site avec un lecteur d'écran, une loupe, une commande vocale ou une autre aide technique.",
    en: '**Nobody has checked** the site with a screen reader, a magnifier, voice control or another assistive technology.',
  },

  'accessibility.made': {
    fr: 'Établissement de cette déclaration',
    en: 'How this statement was made',
  },
  'accessibility.made.text': {
    fr: "Cette déclaration a été établie le {date} par le projet lui-même. Ses chiffres sont écrits par les tests ; un test échoue quand la liste des pages, les conditions ou la version d'axe-core ont changé depuis.",
    en: 'This statement was made on {date} by the project itself. Its figures are written by the tests; a test fails when the list of pages, the conditions or the version of axe-core have changed since.',
  },
  'accessibility.made.technology': {
    fr: '**Technologies** : HTML, CSS, SVG, ARIA et JavaScript. La lecture ne dépend pas de JavaScript ; les réponses, les diapositives et le suivi en dépendent.',
    en: '**Technologies**: HTML, CSS, SVG, ARIA and JavaScript. Reading does not depend on JavaScript; answering, slides and progress do.',
  },
  'accessibility.made.environment': {
    fr: '**Environnement des tests** : {engine} sous Linux, sans aide technique, piloté par Playwright. Outils : axe-core {axe} avec les règles des WCAG 2.0 à 2.2 (A et AA) et ses bonnes pratiques, et les mesures de mise en page et de focus du projet.',
    en: "**Test environment**: {engine} on Linux, without assistive technology, driven by Playwright. Tools: axe-core {axe} with its rules for WCAG 2.0 to 2.2 (A and AA) and its best practices, and the project's own measures of layout and focus.",
  },

  'accessibility.contact': {
    fr: "Retour d'information et contact",
    en: 'Feedback and contact',
  },
  'accessibility.contact.text': {
    fr: "Un obstacle vous arrête ? Signalez-le : la page, le navigateur, l'aide technique et ce que vous vouliez faire suffisent. [À propos](about) dit à qui.",
    en: 'Does an obstacle stop you? Report it: the page, the browser, the assistive technology and what you wanted to do are enough. [About](about) says to whom.',
  },

  'accessibility.recourse': { fr: 'Voies de recours', en: 'Enforcement' },
  'accessibility.recourse.text': {
    fr: "Le projet n'a pas d'organisme qui puisse être mis en demeure. Si ce site vous est proposé par un service public ou par une entreprise tenue à l'accessibilité, en France, et que votre signalement reste sans réponse satisfaisante, vous pouvez saisir le [Défenseur des droits](defender).",
    en: 'The project has no organisation that could be held to account. If a public body or a company that owes you accessibility offers you this site, turn to it first, then to the body that enforces accessibility in your country; in France, the [Défenseur des droits](defender).',
  },
} as const satisfies Record<string, Words>;
