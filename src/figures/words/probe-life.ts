import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Trois sondes dans la vie d'un conteneur",
    en: 'Three probes in the life of a container',
  },
  description: {
    fr: "Cinq moments d'un conteneur, et ce que répondent ses trois sondes. Un, il démarre : startup échoue encore, les deux autres attendent, il ne reçoit rien. Deux, il a démarré : startup réussit et ne sera plus posée ; liveness réussit, readiness échoue. Trois, il est prêt : readiness réussit, les requêtes arrivent. Quatre, il ne l'est plus : readiness échoue, les requêtes cessent, et le conteneur vit toujours. Cinq, il est bloqué : liveness échoue, et le conteneur est redémarré.",
    en: 'Five moments of a container, and what its three probes answer. One, it is starting: startup still fails, the other two wait, it receives nothing. Two, it has started: startup succeeds and will not be asked again; liveness succeeds, readiness fails. Three, it is ready: readiness succeeds, and requests arrive. Four, it is not ready any more: readiness fails, requests cease, and the container lives on. Five, it is stuck: liveness fails, and the container is restarted.',
  },
  caption: {
    fr: 'Un échec de readiness détourne les requêtes, un échec de liveness redémarre le conteneur. Tant que startup échoue, les deux autres attendent.',
    en: 'A readiness failure turns requests away, a liveness failure restarts the container. As long as startup fails, the other two wait.',
  },
  steps: 5,
  labels: {
    startup: 'startup',
    readiness: 'readiness',
    liveness: 'liveness',
    traffic: { fr: 'requêtes', en: 'requests' },
    container: { fr: 'conteneur', en: 'container' },
    starting: { fr: 'Il démarre', en: 'Starting' },
    started: { fr: 'A démarré', en: 'Started' },
    ready: { fr: 'Prêt', en: 'Ready' },
    unready: { fr: 'Plus prêt', en: 'Not ready' },
    stuck: { fr: 'Bloqué', en: 'Stuck' },
  },
} satisfies FigureWords;
