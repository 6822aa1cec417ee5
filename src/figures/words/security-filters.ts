import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Trois filtres avant que le noyau agisse',
    en: 'Three filters before the kernel acts',
  },
  description: {
    fr: "Un processus du conteneur adresse quatre appels système au noyau. read traverse les trois filtres : le noyau agit. seccomp juge l'appel : kexec_load n'est pas dans le profil, il est refusé avec EPERM. Les capabilities jugent le privilège : chown demande CAP_CHOWN, que le conteneur a perdue, il est refusé avec EPERM. AppArmor ou SELinux jugent l'objet : l'ouverture de /proc/sysrq-trigger est refusée avec EACCES.",
    en: 'A process of the container sends four system calls to the kernel. read goes through the three filters: the kernel acts. seccomp judges the call: kexec_load is not in the profile, it is refused with EPERM. Capabilities judge the privilege: chown needs CAP_CHOWN, which the container has lost, it is refused with EPERM. AppArmor or SELinux judges the object: opening /proc/sysrq-trigger is refused with EACCES.',
  },
  caption: {
    fr: 'Chaque filtre pose sa question, dans cet ordre, et un seul refus suffit. Ici CAP_CHOWN a été retirée, et openat vise /proc/sysrq-trigger.',
    en: 'Each filter asks its own question, in this order, and one refusal is enough. Here CAP_CHOWN was dropped, and openat aims at /proc/sysrq-trigger.',
  },
  steps: 4,
  labels: {
    process: { fr: 'Processus', en: 'Process' },
    refusedCall: 'kexec_load',
    refusedPrivilege: 'chown',
    refusedObject: 'openat',
    allowed: 'read',
    seccomp: { fr: 'seccomp\ncet appel ?', en: 'seccomp\nthis call?' },
    capabilities: { fr: 'capabilities\nce privilège ?', en: 'capabilities\nthis privilege?' },
    modules: { fr: 'AppArmor, SELinux\ncet objet ?', en: 'AppArmor, SELinux\nthis object?' },
    kernel: { fr: 'Le noyau\nagit', en: 'The kernel\nacts' },
    noPermission: 'EPERM',
    noAccess: 'EACCES',
  },
} satisfies FigureWords;
