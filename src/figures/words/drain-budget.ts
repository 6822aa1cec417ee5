import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Vider un nœud sous un budget de perturbation',
    en: 'Emptying a node under a disruption budget',
  },
  description: {
    fr: "Trois pods front sur deux nœuds, deux sur node-1, un sur node-2 ; leur budget n'admet qu'un seul absent. Un : les trois sont prêts. Deux, cordon : node-1 n'accepte plus de nouveau pod, ses deux pods restent. Trois : l'éviction du premier est acceptée, il en reste deux prêts ; l'éviction du second est refusée, réponse 429, et kubectl réessaie ; un remplaçant démarre sur node-2. Quatre : le remplaçant est prêt, l'éviction du second est acceptée ; node-1 est vide, et un nouveau remplaçant démarre sur node-2.",
    en: 'Three front pods on two nodes, two on node-1, one on node-2; their budget lets a single one be missing. One: all three are ready. Two, cordon: node-1 takes no new pod, its two pods stay. Three: the eviction of the first is accepted, two are still ready; the eviction of the second is refused, with a 429, and kubectl tries again; a replacement starts on node-2. Four: the replacement is ready, the eviction of the second is accepted; node-1 is empty, and a new replacement starts on node-2.',
  },
  caption: {
    fr: "Budget : un seul absent sur trois. En pointillé coloré, un remplaçant qui n'est pas encore prêt ; le trait tireté ferme node-1 aux nouveaux pods.",
    en: 'Budget: one missing out of three, no more. With a dotted, coloured outline, a replacement that is not ready yet; the dashed line closes node-1 to new pods.',
  },
  steps: 4,
  labels: {
    first: 'node-1',
    second: 'node-2',
    before: { fr: 'Avant\n3 prêts, 1 de marge', en: 'Before\n3 ready, 1 to spare' },
    cordon: { fr: 'Cordon\nnode-1 est fermé', en: 'Cordon\nnode-1 is closed' },
    refused: { fr: '2 prêts\nle second attend', en: '2 ready\nthe second waits' },
    empty: { fr: '3 prêts, puis 2\nle second part', en: '3 ready, then 2\nthe second goes' },
  },
} satisfies FigureWords;
