import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Les huit types de namespace', en: 'The eight types of namespace' },
  description: {
    fr: "Huit cases, dans l'ordre d'arrivée dans le noyau Linux, chacune avec ce que le type isole. mnt, Linux 2.4.19 : les points de montage. uts, 2.6.19 : le nom d'hôte et le domaine NIS. ipc, 2.6.19 : les IPC System V, puis les files de messages POSIX. pid, 2.6.24 : les numéros de processus. net, 2.6.29 : les interfaces, les ports, les routes. user, 3.8 : les utilisateurs et les capabilities. cgroup, 4.6 : l'arbre des cgroups. time, 5.6 : le temps compté depuis le démarrage.",
    en: 'Eight cells, in the order they came to the Linux kernel, each with what the type isolates. mnt, Linux 2.4.19: mount points. uts, 2.6.19: the host name and the NIS domain. ipc, 2.6.19: System V IPC, then POSIX message queues. pid, 2.6.24: process numbers. net, 2.6.29: interfaces, ports, routes. user, 3.8: users and capabilities. cgroup, 4.6: the cgroup tree. time, 5.6: the time counted since boot.',
  },
  caption: {
    fr: "Ce que chaque type isole, et la version de Linux qui l'a rendu utilisable.",
    en: 'What each type isolates, and the version of Linux that made it usable.',
  },
  steps: 4,
  labels: {
    mnt: { fr: 'mnt\npoints de\nmontage\nLinux 2.4.19', en: 'mnt\nmount\npoints\nLinux 2.4.19' },
    uts: {
      fr: "uts\nnom d'hôte,\ndomaine NIS\nLinux 2.6.19",
      en: 'uts\nhost name,\nNIS domain\nLinux 2.6.19',
    },
    ipc: {
      fr: 'ipc\nIPC System V,\nfiles POSIX\nLinux 2.6.19',
      en: 'ipc\nSystem V IPC,\nPOSIX queues\nLinux 2.6.19',
    },
    pid: {
      fr: 'pid\nnuméros de\nprocessus\nLinux 2.6.24',
      en: 'pid\nprocess\nnumbers\nLinux 2.6.24',
    },
    net: {
      fr: 'net\ninterfaces,\nports, routes\nLinux 2.6.29',
      en: 'net\ninterfaces,\nports, routes\nLinux 2.6.29',
    },
    user: {
      fr: 'user\nutilisateurs,\ncapabilities\nLinux 3.8',
      en: 'user\nusers,\ncapabilities\nLinux 3.8',
    },
    cgroup: { fr: 'cgroup\narbre des\ncgroups\nLinux 4.6', en: 'cgroup\ncgroup\ntree\nLinux 4.6' },
    time: {
      fr: 'time\ntemps depuis\nle démarrage\nLinux 5.6',
      en: 'time\ntime since\nboot\nLinux 5.6',
    },
  },
} satisfies FigureWords;
