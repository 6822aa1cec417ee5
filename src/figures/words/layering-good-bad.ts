import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'La même application, mal puis bien découpée en couches',
    en: 'The same application, layered badly, then well',
  },
  description: {
    fr: "Deux piles de couches pour la même application, à lire de bas en haut. Mal découpée : l'image de base ; COPY . ., tout le code ; RUN pip install, épaisse, car elle garde le cache des téléchargements ; RUN rm, qui n'écrit qu'une marque : le cache est masqué, mais reste dans la couche du dessous. Bien découpée : l'image de base ; RUN pip install, sans le cache ; COPY . . au sommet. La seconde pile est plus basse : la différence est un poids que plus personne ne télécharge. Puis une ligne du code change. À gauche, il faut refaire et renvoyer trois couches sur quatre, de COPY . . à RUN rm. À droite, une seule, COPY . ., la plus mince.",
    en: 'Two stacks of layers for the same application, to be read from the bottom up. Badly layered: the base image; COPY . ., all the code; RUN pip install, thick, because it keeps the cache of its downloads; RUN rm, which only writes a mark: the cache is hidden, but stays in the layer underneath. Well layered: the base image; RUN pip install, without the cache; COPY . . on top. The second stack is lower: the difference is weight that nobody downloads any more. Then one line of code changes. On the left, three layers out of four must be rebuilt and sent again, from COPY . . to RUN rm. On the right only one, COPY . ., the thinnest.',
  },
  caption: {
    fr: "Effacer dans une couche de plus masque le cache sans alléger l'image. Et si le code est copié trop tôt, chaque ligne changée fait refaire tout ce qui le suit. Hauteurs indicatives.",
    en: 'Deleting in one more layer hides the cache and makes nothing lighter. And when the code is copied too early, every changed line rebuilds all that follows it. Heights are not to scale.',
  },
  steps: 4,
  labels: {
    bad: { fr: 'Mal découpée', en: 'Badly layered' },
    remove: 'RUN rm …',
    install: 'RUN pip install',
    cache: 'cache',
    copy: 'COPY . .',
    base: 'FROM python',
    good: { fr: 'Bien découpée', en: 'Well layered' },
    saved: { fr: 'jamais écrit', en: 'never written' },
    rebuilt: { fr: 'une ligne\nchange :\nà refaire', en: 'one line\nchanges:\nrebuilt' },
  },
} satisfies FigureWords;
