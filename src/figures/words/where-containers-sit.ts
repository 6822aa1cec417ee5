import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Où tournent les conteneurs', en: 'Where containers run' },
  description: {
    fr: "Quatre piles. Serveur nu : sur le matériel, un noyau, et deux conteneurs sur ce noyau. Les trois autres partagent un même matériel et un même hyperviseur. Instance : une machine virtuelle avec son noyau et une application. Conteneurs : une machine virtuelle avec son noyau, et deux conteneurs qui le partagent. Fonction : deux petites machines virtuelles, chacune avec son noyau et un seul conteneur. En tirets, ce qui sépare des voisins : le noyau partagé entre deux conteneurs, l'hyperviseur entre deux machines.",
    en: 'Four stacks. Bare metal: on the hardware a kernel, and two containers on that kernel. The other three share the same hardware and the same hypervisor. Instance: a virtual machine with its kernel and an application. Containers: a virtual machine with its kernel, and two containers that share it. Function: two small virtual machines, each with its kernel and a single container. Dashed, what separates neighbours: the shared kernel between two containers, the hypervisor between two machines.',
  },
  caption: {
    fr: "Un conteneur ne demande qu'un noyau Linux : celui d'un serveur, d'une instance ou d'une microVM. Les tirets marquent ce qui sépare des voisins.",
    en: 'A container needs nothing but a Linux kernel: that of a server, of an instance or of a microVM. Dashes mark what separates neighbours.',
  },
  steps: 5,
  labels: {
    metal: { fr: 'Serveur nu', en: 'Bare metal' },
    instance: 'Instance',
    containers: { fr: 'Conteneurs', en: 'Containers' },
    function: { fr: 'Fonction', en: 'Function' },
    application: 'application',
    kernel: { fr: 'noyau', en: 'kernel' },
    hypervisor: { fr: 'hyperviseur', en: 'hypervisor' },
    hardware: { fr: 'matériel', en: 'hardware' },
  },
} satisfies FigureWords;
