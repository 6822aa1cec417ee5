import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "Quatre places pour l'agent", en: 'Four places for the agent' },
  description: {
    fr: "Un hôte, son noyau en bas, un conteneur et son application au-dessus. Première place : l'agent dans le conteneur, à mettre dans chaque image. Deuxième : à côté, dans un second conteneur relié au premier, un par application. Troisième : sur l'hôte, relié au noyau et au conteneur, un seul pour tous. Quatrième : dans le noyau, un programme eBPF, qui voit passer les appels du conteneur.",
    en: 'A host, its kernel at the bottom, a container and its application above. First place: the agent inside the container, to be put in every image. Second: beside it, in a second container joined to the first, one for each application. Third: on the host, joined to the kernel and to the container, one for all. Fourth: in the kernel, an eBPF program, which sees the calls of the container go by.',
  },
  caption: {
    fr: "En couleur pleine, l'agent. Plus il est loin de l'application, moins il la dérange.",
    en: 'In full colour, the agent. The further from the application, the less it disturbs it.',
  },
  steps: 4,
  labels: {
    application: 'application',
    inside: { fr: 'Dedans\ndans chaque image', en: 'Inside\nin every image' },
    beside: { fr: 'À côté\nun par application', en: 'Beside\none an application' },
    host: { fr: "Sur l'hôte\nun pour tous", en: 'On the host\none for all' },
    kernel: { fr: 'Noyau', en: 'Kernel' },
    ebpf: 'eBPF',
  },
} satisfies FigureWords;
