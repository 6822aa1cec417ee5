import type { Words } from '../locales.ts';

/** The presenter's window: notices, clocks, the day, notes, keys. */
export const presenterWords = {
  'presenter.times': { fr: 'Temps', en: 'Times' },
  'presenter.thisDeck': { fr: 'Sections', en: 'Sections' },
  'presenter.day': { fr: 'Journée', en: 'Day' },
  'presenter.whichDay': { fr: 'Parcours et jour', en: 'Track and day' },
  'presenter.dayOf': { fr: '{track} : jour {n}', en: '{track}: day {n}' },
  'presenter.dayStart': { fr: 'Début', en: 'Start' },
  'presenter.dayPause': { fr: 'Pauses, min', en: 'Breaks, min' },
  'presenter.dayNoon': { fr: 'Midi, min', en: 'Lunch, min' },
  'presenter.dayNow': { fr: 'On commence', en: 'We start now' },
  'presenter.dayEnd': {
    fr: 'Fin de la journée prévue à {time}',
    en: 'The day is planned to end at {time}',
  },

  'presenter.maySkip': {
    fr: '{n} min de retard ; on peut sauter :',
    en: '{n} min behind; may be skipped:',
  },
  'presenter.skipEnough': {
    fr: 'Ce qui est sauté rattrape le retard :',
    en: 'What is skipped makes up for it:',
  },
  'presenter.skipNothing': {
    fr: 'Rien de ce qui reste ne peut sauter.',
    en: 'Nothing that is left may be skipped.',
  },
  'presenter.skip': { fr: '{number} {title}, {n} min', en: '{number} {title}, {n} min' },
  'presenter.out': { fr: 'sautée', en: 'skipped' },

  'presenter.wasHere': {
    fr: 'Un pupitre était ouvert plus tôt.',
    en: 'A presenter window was open earlier.',
  },
  'presenter.continue': {
    fr: 'Reprendre à « {title} » ({time})',
    en: 'Continue at "{title}" ({time})',
  },
  'presenter.silent': {
    fr: 'Les diapositives ne répondent plus : leur fenêtre a dû planter.',
    en: 'The slides no longer answer: their window has probably crashed.',
  },
  'presenter.openAgain': { fr: 'Les rouvrir à cet endroit', en: 'Open them again at this place' },
  'presenter.openThere': {
    fr: "Les ouvrir sur l'autre écran",
    en: 'Open them on the other screen',
  },
  'presenter.blockedDeck': {
    fr: "Le navigateur n'a pas ouvert la fenêtre : il bloque les fenêtres. Le lien ci-dessus ouvre les diapositives.",
    en: 'The browser did not open the window: it blocks pop-ups. The link above opens the slides.',
  },
  'presenter.resting': { fr: 'Pause, reprise à {time}', en: 'Break, back at {time}' },
  'presenter.restUp': { fr: 'Pause finie depuis {time}', en: 'The break was over at {time}' },
  'presenter.rest': { fr: 'Pause', en: 'Break' },
  'presenter.goTo': { fr: 'Aller à', en: 'Go to' },
  'presenter.myNote': { fr: 'Ma note', en: 'My note' },

  'presenter.ownNote': {
    fr: 'Votre note sur cette diapositive',
    en: 'Your note on this slide',
  },
  'presenter.noteSaved': { fr: 'Enregistrée sur cet appareil.', en: 'Saved on this device.' },
  'presenter.noteRefused': {
    fr: "Le navigateur n'enregistre rien : la note reste dans ce champ tant que la fenêtre est ouverte.",
    en: 'The browser stores nothing: the note stays in this field while the window is open.',
  },
  'presenter.noteReplaced': {
    fr: 'Une autre fenêtre avait écrit à {time} : « {text} ». Votre texte a pris sa place.',
    en: 'Another window had written at {time}: "{text}". Your text has taken its place.',
  },
  'presenter.noteBring': { fr: "Remettre l'autre texte au-dessus", en: 'Put the other text above' },

  'presenter.jump': { fr: 'Aller à une diapositive', en: 'Go to a slide' },
  'presenter.jumpTo': {
    fr: 'Numéro, ou mots du titre ou de la section',
    en: 'Number, or words of the title or section',
  },
  'presenter.jumpNone': { fr: 'Aucune diapositive ne correspond.', en: 'No slide matches.' },

  'presenter.size': { fr: 'Taille des notes', en: 'Size of the notes' },
  'presenter.smaller': { fr: 'A−, notes plus petites', en: 'A−, smaller notes' },
  'presenter.larger': { fr: 'A+, notes plus grandes', en: 'A+, larger notes' },
  'presenter.layout': { fr: 'Partage entre images et notes', en: 'Share of pictures and notes' },
  'presenter.layoutEven': { fr: 'Images et notes', en: 'Pictures and notes' },
  'presenter.layoutPictures': { fr: 'Grandes images', en: 'Large pictures' },
  'presenter.layoutNotes': { fr: 'Place aux notes', en: 'Room for notes' },
  'presenter.light': { fr: "Rendre l'écran, finir la pause", en: 'Screen back, end the break' },
  'presenter.press': { fr: 'Réponse ou minuteur', en: 'Answer or timer' },
  'presenter.clock': {
    fr: 'Démarrer ou arrêter le chronomètre',
    en: 'Start or stop the stopwatch',
  },

  'presenter.screens': { fr: 'Deux écrans', en: 'Two screens' },
  'presenter.screensHow': {
    fr: 'Les diapositives peuvent occuper tout le second écran et le pupitre rester sur celui-ci. Le navigateur demande la permission une fois.',
    en: 'The slides can fill the second screen while the presenter window stays on this one. The browser asks for permission once.',
  },
  'presenter.slidesThere': {
    fr: "Diapositives sur l'autre écran",
    en: 'Slides on the other screen',
  },
  'presenter.windowOnly': {
    fr: 'Ouvrir seulement le pupitre',
    en: 'Open the presenter window only',
  },
} as const satisfies Record<string, Words>;
