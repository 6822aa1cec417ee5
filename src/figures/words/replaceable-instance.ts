import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Une instance remplacée, ses données gardées ailleurs',
    en: 'An instance replaced, its data kept elsewhere',
  },
  description: {
    fr: "L'instance i-1 démarre depuis une image machine. Elle porte une application et son propre disque, et se sert de trois choses hors d'elle : un volume, une base, un stockage objet. Puis i-1 tombe en panne : son disque est perdu, elle n'est plus reliée à rien. L'instance i-2 démarre depuis la même image, avec un disque vide, et se relie au même volume, à la même base, au même stockage objet.",
    en: 'Instance i-1 starts from a machine image. It holds an application and a disk of its own, and uses three things outside it: a volume, a database, an object store. Then i-1 fails: its disk is lost, it is no longer connected to anything. Instance i-2 starts from the same image, with an empty disk, and is connected to the same volume, the same database, the same object store.',
  },
  caption: {
    fr: "i-1 tombe ; i-2 part de la même image machine et retrouve volume, base et stockage objet. Seul le disque propre d'i-1 est perdu.",
    en: "i-1 fails; i-2 starts from the same machine image and finds the volume, database and object store again. Only i-1's own disk is lost.",
  },
  steps: 3,
  labels: {
    image: { fr: 'image machine', en: 'machine image' },
    first: 'i-1',
    second: 'i-2',
    application: 'application',
    disk: { fr: 'son disque', en: 'own disk' },
    failed: { fr: 'en panne', en: 'failed' },
    fresh: { fr: 'neuve', en: 'new' },
    volume: 'volume',
    database: { fr: 'base', en: 'database' },
    objects: { fr: 'stockage\nobjet', en: 'object\nstorage' },
  },
} satisfies FigureWords;
