import type { Words } from '../locales.ts';

/** Breaks: on the projector and in the presenter's window. */
export const restWords = {
  'rest.title': { fr: 'Pause', en: 'Break' },
  'rest.begin': { fr: 'Faire une pause', en: 'Take a break' },
  'rest.back': { fr: 'Reprise à {time}', en: 'Back at {time}' },
  'rest.left': { fr: 'Temps restant', en: 'Time left' },
  'rest.up': { fr: "C'est l'heure : on reprend.", en: "Time's up: we go on." },
  'rest.more': { fr: '+{n} min', en: '+{n} min' },
  'rest.over': { fr: 'Finir la pause', en: 'End the break' },
  'rest.other': { fr: 'Autre durée, en minutes', en: 'Other length, in minutes' },
  'rest.wrong': {
    fr: 'Il faut un nombre entier de minutes, de 1 à {n}.',
    en: 'A whole number of minutes is needed, from 1 to {n}.',
  },
  'rest.extend': { fr: '+1 min', en: '+1 min' },
} as const satisfies Record<string, Words>;
