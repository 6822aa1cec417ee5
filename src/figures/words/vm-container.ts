import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Machine virtuelle et conteneur : où passe la frontière',
    en: 'Virtual machine and container: where the boundary runs',
  },
  description: {
    fr: "Deux piles côte à côte, sur le même matériel. Machine virtuelle : sur le matériel, un hyperviseur ; au-dessus, deux machines virtuelles, chacune avec son matériel virtuel, son noyau invité et son application. La frontière passe sous elles, à l'hyperviseur. Conteneur : sur le matériel, le noyau de l'hôte ; au-dessus, deux conteneurs, chacun avec son application et ses fichiers, sans noyau. La frontière passe au-dessus du noyau partagé : ce sont les appels système.",
    en: 'Two stacks side by side, on the same hardware. Virtual machine: on the hardware, a hypervisor; above it two virtual machines, each with its virtual hardware, its guest kernel and its application. The boundary runs below them, at the hypervisor. Container: on the hardware, the kernel of the host; above it two containers, each with its application and its files, and no kernel. The boundary runs above the shared kernel: it is the system calls.',
  },
  caption: {
    fr: "Chaque machine virtuelle a son noyau ; les conteneurs partagent celui de l'hôte. La frontière, en tirets, n'est donc pas la même.",
    en: "Each virtual machine has its own kernel; containers share the host's. So the boundary, dashed, is not the same one.",
  },
  steps: 3,
  labels: {
    machine: { fr: 'Machine virtuelle', en: 'Virtual machine' },
    application: { fr: 'application', en: 'application' },
    guestKernel: { fr: 'noyau invité', en: 'guest kernel' },
    virtualHardware: { fr: 'matériel virtuel', en: 'virtual hardware' },
    hypervisor: { fr: 'hyperviseur', en: 'hypervisor' },
    hardware: { fr: 'matériel', en: 'hardware' },
    machineBoundary: { fr: 'frontière :\nhyperviseur', en: 'boundary:\nhypervisor' },
    container: { fr: 'Conteneur', en: 'Container' },
    contents: { fr: 'application\net fichiers', en: 'application\nand files' },
    hostKernel: { fr: "noyau de l'hôte", en: 'host kernel' },
    containerBoundary: {
      fr: 'frontière :\nappels\nsystème',
      en: 'boundary:\nsystem\ncalls',
    },
  },
} satisfies FigureWords;
