import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Un conteneur : une image et une couche d'écriture",
    en: 'A container: an image and a writable layer',
  },
  description: {
    fr: "L'image est une pile de trois couches en lecture seule. docker run pose au-dessus une couche d'écriture, mince, où se trouve le fichier app.log que le conteneur a créé. Le processus du conteneur ne voit pas quatre couches : il voit une seule arborescence, qui les réunit. Après docker rm, la couche d'écriture a disparu avec app.log ; les trois couches de l'image sont intactes.",
    en: 'The image is a stack of three read-only layers. docker run puts a thin writable layer on top of it, which holds app.log, a file that the container has created. The process of the container does not see four layers: it sees a single file tree that joins them. After docker rm, the writable layer is gone, and app.log with it; the three layers of the image are intact.',
  },
  caption: {
    fr: "Tout ce qu'un conteneur écrit va dans sa couche d'écriture, qui disparaît avec lui. L'image n'a pas changé d'un octet.",
    en: 'All that a container writes goes to its writable layer, which disappears with it. The image has not changed by one byte.',
  },
  steps: 4,
  labels: {
    run: 'docker run',
    write: { fr: "couche d'écriture", en: 'writable layer' },
    file: 'app.log',
    image: { fr: 'Image,\nen lecture seule', en: 'Image,\nread-only' },
    process: {
      fr: 'Le processus\nvoit une seule\narborescence',
      en: 'The process\nsees a single\nfile tree',
    },
    remove: 'docker rm',
    kept: { fr: "L'image reste", en: 'The image stays' },
  },
} satisfies FigureWords;
