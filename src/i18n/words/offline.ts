import type { Words } from '../locales.ts';

/** The copy for use without a network, its editions, and the course installed as an application. */
export const offlineWords = {
  'offline.foot': {
    fr: "Le cours s'ouvre aussi [sans réseau](offline).",
    en: 'The course also opens [without a network](offline).',
  },

  'offline.edition.ready': {
    fr: 'Une nouvelle version du cours est prête.',
    en: 'A new version of the course is ready.',
  },
  'offline.edition.reload': { fr: 'Recharger', en: 'Reload' },
  'offline.edition.later': { fr: 'Plus tard', en: 'Later' },

  'offline.install.text': {
    fr: "Ce navigateur peut installer le cours comme une application, avec son icône sur l'écran d'accueil.",
    en: 'This browser can install the course as an application, with an icon on the home screen.',
  },
  'offline.install': { fr: 'Installer', en: 'Install' },
  'offline.install.refuse': { fr: 'Non merci', en: 'No, thanks' },

  'offline.about': { fr: 'Sans réseau', en: 'Without a network' },
  'offline.about.text': {
    fr: "La première visite garde sur cet appareil tout le cours dans la langue de cette visite : pages, diapositives, questions, exercices, exemples et recherche. L'autre langue est gardée quand vous le demandez ici, ou dès que vous ouvrez une de ses pages avec un réseau. [Préparer la salle](trainer) garde et vérifie les deux.",
    en: 'The first visit stores on this device the whole course in the language of that visit: pages, slides, questions, exercises, examples and search. The other language is stored when you ask for it here, or as soon as you open one of its pages with a network. [Prepare for the room](trainer) stores and checks both.',
  },
  'offline.about.editions': {
    fr: "Quand le cours est republié, la nouvelle version est préparée à côté de l'ancienne, puis proposée au bas de la page ; rien ne change avant que vous l'acceptiez ou que vous fermiez tous les onglets du cours, et jamais pendant un test, une révision ou une présentation.",
    en: 'When the course is published again, the new version is prepared beside the old one, then offered at the foot of the page; nothing changes before you accept it or close every tab of the course, and never during a test, a review or a presentation.',
  },
  'offline.about.install': {
    fr: "Le menu de la plupart des navigateurs installe le cours comme une application : « Installer » ou « Ajouter à l'écran d'accueil » ; sur iPhone et iPad, le bouton Partager.",
    en: 'The menu of most browsers installs the course as an application: “Install” or “Add to Home screen”; on iPhone and iPad, the Share button.',
  },

  'offline.copies.fr': { fr: 'Version française', en: 'French version' },
  'offline.copies.en': { fr: 'Version anglaise', en: 'English version' },
  'offline.copies.unknown': { fr: 'Pas encore connu', en: 'Not known yet' },
  'offline.copies.whole': { fr: 'Gardée : {size} Mo.', en: 'Stored: {size} MB.' },
  'offline.copies.coming': {
    fr: "En train d'arriver : {there} fichiers sur {files}.",
    en: 'On its way: {there} of {files} files.',
  },
  'offline.copies.partial': {
    fr: 'Incomplète : {there} fichiers sur {files}.',
    en: 'Incomplete: {there} of {files} files.',
  },
  'offline.copies.none': {
    fr: 'Pas gardée : environ {sent} Mo à télécharger.',
    en: 'Not stored: about {sent} MB to download.',
  },
  'offline.copies.store.fr': {
    fr: 'Garder aussi la version française ({size} Mo)',
    en: 'Store the French version too ({size} MB)',
  },
  'offline.copies.store.en': {
    fr: 'Garder aussi la version anglaise ({size} Mo)',
    en: 'Store the English version too ({size} MB)',
  },
  'offline.copies.complete.fr': {
    fr: 'Compléter la version française',
    en: 'Complete the French version',
  },
  'offline.copies.complete.en': {
    fr: 'Compléter la version anglaise',
    en: 'Complete the English version',
  },
  'offline.copies.done': { fr: '{version} : gardée.', en: '{version}: stored.' },
  'offline.copies.failed': {
    fr: 'Le réseau ne répond pas, ou le serveur change de version. Ce qui est arrivé est gardé : recommencez, la suite viendra.',
    en: 'The network does not answer, or the server is changing versions. What has arrived is stored: try again, the rest will come.',
  },
  'offline.copies.quota': {
    fr: 'Le navigateur refuse de garder plus : le disque est plein, ou la fenêtre est privée. Ce qui est arrivé est gardé ; libérez de la place et recommencez.',
    en: 'The browser refuses to store more: the disk is full, or the window is private. What has arrived is stored; free some space and try again.',
  },
  'offline.copies.first': {
    fr: "La première copie n'est pas encore faite : elle se prépare pendant que vous lisez.",
    en: 'The first copy is not made yet: it is being prepared while you read.',
  },
  'offline.copies.plain': {
    fr: "Rien ne peut être gardé sur une adresse en http : les navigateurs l'exigent en https. Tout marche tant que le réseau répond.",
    en: 'Nothing can be stored for an address in http: browsers ask for https. Everything works while the network answers.',
  },
  'offline.copies.noWorker': {
    fr: 'Ce navigateur ne sait pas garder un site (fenêtre privée, ou navigateur ancien). Tout marche tant que le réseau répond.',
    en: 'This browser cannot store a site (a private window, or an old browser). Everything works while the network answers.',
  },

  'offline.away.title': { fr: 'Pas sur cet appareil', en: 'Not on this device' },
  'offline.away.heading': {
    fr: "Cette page n'est pas sur cet appareil",
    en: 'This page is not on this device',
  },
  'offline.away.text': {
    fr: "Il n'y a pas de réseau, et cette page n'est pas gardée ici. Elle s'ouvrira d'elle-même quand le réseau reviendra.",
    en: 'There is no network, and this page is not stored here. It will open by itself when the network is back.',
  },
  'offline.away.none': {
    fr: "La version française n'est pas gardée sur cet appareil ({size} Mo) : elle le sera quand vous l'ouvrirez avec un réseau.",
    en: 'The English version is not stored on this device ({size} MB): it will be when you open it with a network.',
  },
  'offline.away.partial': {
    fr: "La copie gardée ici est incomplète : {missing} fichiers manquent sur {files}. Le navigateur les a effacés, ou ils n'étaient pas encore arrivés ; ils reviendront avec le réseau.",
    en: 'The copy stored here is incomplete: {missing} of {files} files are missing. The browser cleared them, or they had not arrived yet; they will come back with the network.',
  },
  'offline.away.twin': { fr: 'Lire cette page en anglais', en: 'Read this page in French' },
  'offline.away.again': { fr: 'Réessayer', en: 'Try again' },
  'offline.away.home': { fr: 'Revenir au cours', en: 'Back to the course' },
  'offline.away.missing': { fr: 'Ce qui manque', en: 'What is missing' },

  'offline.app.name': { fr: 'Quai, cours sur les conteneurs', en: 'Quai, a course on containers' },
  'offline.app.search': { fr: 'Rechercher', en: 'Search' },
} as const satisfies Record<string, Words>;
