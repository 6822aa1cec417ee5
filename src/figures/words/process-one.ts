import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Le processus 1 et ses trois devoirs', en: 'Process 1 and its three duties' },
  description: {
    fr: "En haut, sur l'hôte, systemd porte le numéro 1 ; un de ses descendants, 4127, a pour enfant 4180, qui a pour enfant 4181. Au-dessous, dans le conteneur, les mêmes trois processus portent les numéros 1, 7 et 8 : 4127 est le 1. Puis trois scènes. Orphelin : le 7 meurt, le 8 devient l'enfant du 1. Signal : un SIGTERM arrive au 1, qui ne le traite pas ; il ne se passe rien. Mort : le 1 meurt, le noyau tue aussitôt le 7 et le 8.",
    en: 'At the top, on the host, systemd is number 1; one of its descendants, 4127, has the child 4180, which has the child 4181. Below, in the container, the same three processes have the numbers 1, 7 and 8: 4127 is 1. Then three scenes. Orphan: 7 dies, 8 becomes the child of 1. Signal: a SIGTERM reaches 1, which does not handle it; nothing happens. Death: 1 dies, the kernel kills 7 and 8 at once.',
  },
  caption: {
    fr: "Les mêmes processus sous deux numéros. Le premier du namespace adopte, ne reçoit que les signaux qu'il traite, et emporte tous les autres.",
    en: 'The same processes under two numbers. The first of the namespace adopts, gets only the signals it handles, and takes all the others with it.',
  },
  steps: 5,
  labels: {
    host: { fr: "Sur l'hôte", en: 'On the host' },
    systemd: '1 systemd',
    hostFirst: '4127',
    hostSecond: '4180',
    hostThird: '4181',
    container: { fr: 'Dans le\nconteneur', en: 'In the\ncontainer' },
    first: '1',
    second: '7',
    third: '8',
    orphan: { fr: "Orphelin\nle 1 l'adopte", en: 'Orphan\n1 adopts it' },
    signal: { fr: 'SIGTERM non traité\nsans effet', en: 'Unhandled SIGTERM\nno effect' },
    death: { fr: 'Mort du 1\ntous sont tués', en: 'Death of 1\nall are killed' },
  },
} satisfies FigureWords;
