import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un volume, deux conteneurs, et ce qui en reste',
    en: 'One volume, two containers, and what is left',
  },
  description: {
    fr: "Le volume data est un cylindre. Le conteneur api l'a monté sur /out et y écrit. Le conteneur web a monté le même volume sur /site, en lecture seule, et y lit les fichiers qu'api a écrits. Ensuite docker rm api et docker rm web suppriment les deux conteneurs : ils ont disparu, le volume data est toujours là, avec ses fichiers.",
    en: 'The data volume is a cylinder. The container api has mounted it on /out and writes to it. The container web has mounted the same volume on /site, read-only, and reads the files that api has written. Then docker rm api and docker rm web remove the two containers: they are gone, the data volume is still there, with its files.',
  },
  caption: {
    fr: "Les mêmes fichiers, sous le chemin que choisit chaque conteneur. Le volume survit aux deux conteneurs, avec tout ce qu'il contient.",
    en: 'The same files, under a path that each container chooses. The volume outlives both containers, with all that it holds.',
  },
  steps: 3,
  labels: {
    volume: 'data',
    writer: 'api\n/out',
    writes: { fr: 'écrit', en: 'writes' },
    reader: 'web\n/site',
    reads: { fr: 'lit', en: 'reads' },
    removeWriter: 'docker rm api',
    removeReader: 'docker rm web',
    goneWriter: 'api',
    goneReader: 'web',
  },
} satisfies FigureWords;
