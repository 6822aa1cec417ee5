import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Une image, trois conteneurs', en: 'One image, three containers' },
  description: {
    fr: "Le conteneur web1 a une couche d'écriture de 2 Mo, posée sur les trois couches d'une image de 200 Mo. Deux autres conteneurs, web2 et web3, s'appuient sur les mêmes couches ; chacun a sa propre couche d'écriture, de 0 Mo et de 40 Mo. Deux barres comparent : 242 Mo occupés sur le disque, 642 Mo si l'on additionne les tailles virtuelles, qui comptent l'image trois fois.",
    en: 'The container web1 has a writable layer of 2 MB, on top of the three layers of an image of 200 MB. Two other containers, web2 and web3, rest on the same layers; each has a writable layer of its own, of 0 MB and 40 MB. Two bars compare: 242 MB taken on the disk, 642 MB if you add up the virtual sizes, which count the image three times.',
  },
  caption: {
    fr: "Les couches de l'image sont là une seule fois, quel que soit le nombre de conteneurs. Chacun ne coûte que ce qu'il écrit. Les tailles sont des exemples.",
    en: 'The layers of the image are there once, however many containers use them. Each container costs only what it writes. The sizes are examples.',
  },
  steps: 3,
  labels: {
    first: 'web1',
    second: 'web2',
    third: 'web3',
    firstSize: { fr: '2 Mo', en: '2 MB' },
    secondSize: { fr: '0 Mo', en: '0 MB' },
    thirdSize: { fr: '40 Mo', en: '40 MB' },
    write: { fr: "Une couche\nd'écriture à chacun", en: 'A writable layer\nfor each' },
    image: { fr: 'Image : 200 Mo,\nune seule fois', en: 'Image: 200 MB,\nonly once' },
    shared: { fr: '242 Mo sur le disque', en: '242 MB on the disk' },
    copied: {
      fr: '642 Mo, somme\ndes tailles virtuelles',
      en: '642 MB, the sum\nof virtual sizes',
    },
  },
} satisfies FigureWords;
