import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Ce que docker run met en place', en: 'What docker run sets up' },
  description: {
    fr: "Un conteneur assemblé de bas en haut, en cinq temps. Un : l'image, deux couches, trouvée sur l'hôte ou tirée du registre si elle manque. Deux : une couche d'écriture, posée sur elles. Trois : le conteneur lui-même, ses namespaces, son cgroup avec ses limites, et ses volumes, montés dans son arborescence. Quatre : le réseau, une interface eth0 reliée au bridge de l'hôte. Cinq : les filtres de sécurité, puis le processus 1, l'application api.",
    en: 'A container assembled from the bottom up, in five stages. One: the image, two layers, found on the host or pulled from the registry if it is missing. Two: a writable layer laid on top of them. Three: the container itself, its namespaces, its cgroup with its limits, and its volumes, mounted into its file tree. Four: the network, an interface eth0 linked to the bridge of the host. Five: the security filters, then process 1, the application api.',
  },
  caption: {
    fr: "À lire de bas en haut. Le programme ne démarre qu'en dernier, quand tout ce qui l'entoure est en place.",
    en: 'To be read from the bottom up. The program only starts last, once everything around it is in place.',
  },
  steps: 5,
  labels: {
    image: '1. Image',
    registry: { fr: 'registre,\nsi elle\nmanque', en: 'registry,\nif it is\nmissing' },
    writable: { fr: "2. Couche d'écriture", en: '2. Writable layer' },
    isolation: { fr: '3. Namespaces,\ncgroup, volumes', en: '3. Namespaces,\ncgroup, volumes' },
    volume: 'volume',
    network: { fr: '4. Réseau', en: '4. Network' },
    interface: 'eth0',
    bridge: 'bridge',
    process: { fr: '5. Filtres,\nprocessus 1', en: '5. Filters,\nprocess 1' },
    application: 'api',
  },
} satisfies FigureWords;
