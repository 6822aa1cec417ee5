import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Trois durées de vie pour un fichier',
    en: 'Three lifetimes for a file',
  },
  description: {
    fr: "Trois barres vont de gauche à droite, avec le temps : la couche du conteneur, un emptyDir, un PersistentVolume. Toutes trois portent un fichier, sur node-1. Le conteneur redémarre : sa couche est perdue, une autre commence, vide ; l'emptyDir et le PersistentVolume continuent. Le pod est remplacé : l'emptyDir est perdu à son tour, un autre commence, vide. node-1 est perdu : le PersistentVolume continue, attaché à node-2, avec le fichier ; le reste commence à vide.",
    en: 'Three bars go from left to right, with time: the container layer, an emptyDir, a PersistentVolume. All three hold a file, on node-1. The container restarts: its layer is lost and another begins, empty; the emptyDir and the PersistentVolume go on. The pod is replaced: now the emptyDir is lost too, and another begins, empty. node-1 is lost: the PersistentVolume goes on, attached to node-2, with the file; the rest begins empty.',
  },
  caption: {
    fr: "En couleur pleine, le fichier est là. La couche du conteneur le perd au premier redémarrage, un emptyDir quand le pod s'en va ; un PersistentVolume sur le réseau survit au nœud.",
    en: 'In full colour, the file is there. The container layer loses it at the first restart, an emptyDir when the pod goes; a PersistentVolume on the network outlives the node.',
  },
  steps: 4,
  labels: {
    restarted: { fr: 'conteneur\nrelancé', en: 'container\nrestarted' },
    replaced: { fr: 'pod\nremplacé', en: 'pod\nreplaced' },
    lost: { fr: 'nœud\nperdu', en: 'node\nlost' },
    layer: { fr: "Couche d'écriture", en: 'Writable layer' },
    emptyDir: 'emptyDir',
    volume: 'PersistentVolume',
    newLayer: { fr: 'vide', en: 'empty' },
    newDirectory: { fr: 'vide', en: 'empty' },
    first: 'node-1',
    second: 'node-2',
  },
} satisfies FigureWords;
