import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Progressive, bleu/vert, canari : avant, pendant, après',
    en: 'Rolling, blue/green, canary: before, during, after',
  },
  description: {
    fr: 'Trois stratégies, à trois moments. Avant : partout, quatre exemplaires de la version 1 reçoivent le trafic. Pendant : en mise à jour progressive, deux exemplaires de la version 1 et deux de la version 2 se partagent le trafic ; en bleu/vert, quatre exemplaires de la version 2 sont prêts et ne reçoivent rien, la version 1 reçoit tout ; en canari, un exemplaire de la version 2 reçoit une petite part à côté des quatre de la version 1. Après : en mise à jour progressive et en canari, il ne reste que quatre exemplaires de la version 2 ; en bleu/vert, la version 2 reçoit tout, et les quatre exemplaires de la version 1 restent en place sans trafic.',
    en: 'Three strategies, at three moments. Before: everywhere, four copies of version 1 receive the traffic. During: in a rolling update, two copies of version 1 and two of version 2 share the traffic; in blue/green, four copies of version 2 are ready and receive nothing, version 1 receives everything; with a canary, one copy of version 2 receives a small share beside the four of version 1. After: in a rolling update and with a canary, only four copies of version 2 are left; in blue/green, version 2 receives everything, and the four copies of version 1 stay in place without traffic.',
  },
  caption: {
    fr: 'Une flèche : le trafic ; un trait fin, une petite part. En bleu/vert, la version 1 attend encore, prête à reprendre.',
    en: 'An arrow stands for traffic, a thin one for a small share. In blue/green, version 1 is still waiting, ready to take over.',
  },
  steps: 3,
  labels: {
    rolling: { fr: 'Progressive', en: 'Rolling' },
    blueGreen: { fr: 'Bleu/vert', en: 'Blue/green' },
    canary: { fr: 'Canari', en: 'Canary' },
    before: { fr: 'avant', en: 'before' },
    during: { fr: 'pendant', en: 'during' },
    after: { fr: 'après', en: 'after' },
    old: { fr: 'version 1', en: 'version 1' },
    fresh: { fr: 'version 2', en: 'version 2' },
  },
} satisfies FigureWords;
