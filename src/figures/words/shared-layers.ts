import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Deux images qui partagent leurs couches basses',
    en: 'Two images that share their lower layers',
  },
  description: {
    fr: "docker pull shop télécharge les trois couches de l'image shop : Pull complete, trois fois. Elles se rangent sur le disque, base en bas, runtime au-dessus, shop en haut. docker pull blog lit ensuite le manifeste de l'image blog : ses deux couches basses, base et runtime, sont déjà sur le disque, et Docker affiche Already exists pour chacune. Seule la couche propre à blog est téléchargée : Pull complete. Elle se pose à côté de celle de shop, sur les mêmes couches runtime et base.",
    en: 'docker pull shop downloads the three layers of the image shop: Pull complete, three times. They go to the disk, base at the bottom, runtime above it, shop on top. docker pull blog then reads the manifest of the image blog: its two lower layers, base and runtime, are already on the disk, and Docker shows Already exists for each. Only its own layer is downloaded: Pull complete. It stands beside the one of shop, on the same layers runtime and base.',
  },
  caption: {
    fr: "Une couche est reconnue à son empreinte : elle n'est téléchargée et rangée qu'une fois. Seule la couche propre à la seconde image arrive par le réseau.",
    en: 'A layer is recognised by its digest: it is pulled and stored only once. Only the layer that is new in the second image comes over the network.',
  },
  steps: 3,
  labels: {
    firstPull: 'docker pull shop',
    firstReport: 'Pull complete\nPull complete\nPull complete',
    secondPull: 'docker pull blog',
    secondReport: 'Already exists\nAlready exists',
    own: 'Pull complete',
    first: 'shop',
    second: 'blog',
    runtime: 'runtime',
    base: 'base',
    store: { fr: "Sur le disque de l'hôte", en: 'On the host disk' },
  },
} satisfies FigureWords;
