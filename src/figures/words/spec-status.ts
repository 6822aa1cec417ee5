import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "L'écart entre spec et status", en: 'The gap between spec and status' },
  description: {
    fr: "Cinq moments d'un même Deployment. Un : vous écrivez replicas: 3 dans spec ; le cluster n'a aucun pod. Deux : un contrôleur compare, et crée trois pods. Trois : un pod meurt ; spec demande toujours trois, status en compte deux. Quatre : le contrôleur crée un pod, status revient à trois. Cinq : vous écrivez replicas: 5 ; status en compte trois, deux manquent. Vous n'avez écrit que deux fois, dans spec.",
    en: 'Five moments of one Deployment. One: you write replicas: 3 in spec; the cluster has no pod. Two: a controller compares, and creates three pods. Three: a pod dies; spec still asks for three, status counts two. Four: the controller creates a pod, and status is back at three. Five: you write replicas: 5; status counts three, and two are missing. You have written only twice, in spec.',
  },
  caption: {
    fr: 'Vous écrivez spec, le cluster écrit status. Un contrôleur compare les deux sans fin, et corrige ce qui tourne.',
    en: 'You write spec, the cluster writes status. A controller compares the two without end, and corrects what runs.',
  },
  steps: 5,
  labels: {
    spec: { fr: 'spec\nce que vous\nvoulez', en: 'spec\nwhat you\nwant' },
    status: { fr: 'status\nce qui est', en: 'status\nwhat is' },
    written: { fr: 'Vous\nécrivez 3', en: 'You\nwrite 3' },
    created: { fr: 'Un contrôleur\ncrée', en: 'A controller\ncreates' },
    died: { fr: 'Un pod\nmeurt', en: 'A pod\ndies' },
    replaced: { fr: 'Un contrôleur\nremplace', en: 'A controller\nreplaces' },
    more: { fr: 'Vous\nécrivez 5', en: 'You\nwrite 5' },
    three: 'replicas: 3',
    five: 'replicas: 5',
  },
} satisfies FigureWords;
