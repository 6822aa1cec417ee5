import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Cinq niveaux à surveiller', en: 'Five levels to watch' },
  description: {
    fr: "De haut en bas, cinq niveaux et ce que l'on mesure à chacun. L'utilisateur, dont une flèche mène à l'application : réponses justes et temps d'attente. L'application, dans le conteneur : trafic, erreurs, latence. Le conteneur : limites, attentes, redémarrages. Le moteur, sous le conteneur : répond-il, quels états, quels événements. L'hôte, tout en bas : disque, pression, horloge.",
    en: 'From top to bottom, five levels and what is measured at each. The user, from whom an arrow leads to the application: right answers and waiting time. The application, inside the container: traffic, errors, latency. The container: limits, waits, restarts. The engine, under the container: does it answer, which states, which events. The host, at the very bottom: disk, pressure, clock.',
  },
  caption: {
    fr: "On part de ce que reçoit l'utilisateur, et l'on descend vers la cause.",
    en: 'Start from what the user receives, and go down towards the cause.',
  },
  steps: 5,
  labels: {
    user: { fr: 'Utilisateur', en: 'User' },
    userSees: { fr: "réponses justes, temps d'attente", en: 'right answers, waiting time' },
    application: 'application',
    applicationSees: { fr: 'trafic, erreurs, latence', en: 'traffic, errors, latency' },
    container: { fr: 'Conteneur', en: 'Container' },
    containerSees: { fr: 'limites, attentes, redémarrages', en: 'limits, waits, restarts' },
    engine: { fr: 'Moteur', en: 'Engine' },
    engineSees: { fr: 'répond-il ? états, événements', en: 'does it answer? states, events' },
    host: { fr: 'Hôte', en: 'Host' },
    hostSees: { fr: 'disque, pression, horloge', en: 'disk, pressure, clock' },
  },
} satisfies FigureWords;
