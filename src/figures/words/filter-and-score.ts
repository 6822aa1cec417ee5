import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "L'ordonnanceur filtre, puis note",
    en: 'The scheduler filters, then scores',
  },
  description: {
    fr: "Un pod, api, demande 500 millicœurs et 512 mébioctets. Un : quatre nœuds sont candidats, chacun avec la part de sa mémoire déjà réservée : peu sur node-1, presque tout sur node-2, beaucoup sur node-3, un tiers sur node-4. Deux, le filtre : node-1 est écarté par un taint, node-2 parce qu'il n'a plus que 256 mébioctets libres. Trois, la note : node-3 obtient 62, node-4 obtient 81. Quatre : l'ordonnanceur écrit node-4 dans le champ nodeName du pod.",
    en: 'A pod, api, asks for 500 millicores and 512 mebibytes. One: four nodes are candidates, each with the share of its memory already reserved: little on node-1, nearly all on node-2, much on node-3, a third on node-4. Two, the filter: node-1 is struck out by a taint, node-2 because it has 256 mebibytes free. Three, the score: node-3 gets 62, node-4 gets 81. Four: the scheduler writes node-4 in the field nodeName of the pod.',
  },
  caption: {
    fr: 'Barre : la part réservée de la mémoire du nœud. Le filtre dit où le pod peut aller, la note où il vaut mieux, et le résultat est un nom.',
    en: "Bar: the reserved share of the node's memory. The filter says where the pod can go, the score where it had better, and the result is a name.",
  },
  steps: 4,
  labels: {
    pod: 'api',
    asks: '500m, 512Mi',
    first: 'node-1',
    second: 'node-2',
    third: 'node-3',
    fourth: 'node-4',
    taint: 'taint',
    full: { fr: '256Mi libres', en: '256Mi free' },
    lower: { fr: 'note 62', en: 'score 62' },
    higher: { fr: 'note 81', en: 'score 81' },
    result: 'nodeName: node-4',
  },
} satisfies FigureWords;
