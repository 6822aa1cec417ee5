import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Un processus, deux points de vue', en: 'One process, two points of view' },
  description: {
    fr: "Un processus ordinaire tourne sur le noyau de l'hôte. L'hôte lui connaît le numéro 4127, une racine quelque part sous /var/lib, une machine dont l'interface eth0 porte l'adresse 10.0.0.5, et l'uid 100000. À travers les namespaces pid, mnt, net et user, le processus se voit numéro 1, à la racine du système de fichiers, avec une interface eth0 d'adresse 172.17.0.2 et l'uid 0, celui de root. Le namespace user, ou namespace utilisateur, est tracé en tirets : il est facultatif. Deux barres à butée montrent les cgroups : 256 Mio de mémoire et un demi-cœur de processeur. Tout repose sur un seul noyau Linux.",
    en: 'An ordinary process runs on the kernel of the host. The host knows it by the number 4127, a root somewhere under /var/lib, a machine whose interface eth0 has the address 10.0.0.5, and uid 100000. Through the namespaces pid, mnt, net and user, the process sees itself as number 1, at the root of the filesystem, with an interface eth0 at 172.17.0.2 and uid 0, which is root. The user namespace has a dashed outline: it is optional. Two bars with a stop show the cgroups: 256 MiB of memory and half a CPU. Everything stands on one Linux kernel.',
  },
  caption: {
    fr: "Un seul processus, un seul noyau. Les namespaces changent ce qu'il voit, les cgroups bornent ce qu'il consomme. En tirets, le namespace utilisateur, que Docker n'emploie pas par défaut.",
    en: 'One process, one kernel. Namespaces change what it sees, cgroups bound what it uses. Dashed: the user namespace, which Docker does not use by default.',
  },
  steps: 3,
  labels: {
    host: { fr: "L'hôte voit", en: 'The host sees' },
    hostView: '4127\n/var/lib/…\neth0 10.0.0.5\nuid 100000',
    process: { fr: 'Le processus voit', en: 'The process sees' },
    processView: '1\n/\neth0 172.17.0.2\nuid 0 (root)',
    pid: 'pid',
    mnt: 'mnt',
    net: 'net',
    user: 'user',
    cgroups: 'cgroups',
    memory: { fr: 'mémoire 256 Mio', en: 'memory 256 MiB' },
    cpu: { fr: 'processeur 0,5 cœur', en: 'processor 0.5 core' },
    kernel: { fr: 'Un seul noyau Linux', en: 'One Linux kernel' },
  },
} satisfies FigureWords;
