import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Qui démarre un conteneur', en: 'Who starts a container' },
  description: {
    fr: "De haut en bas. Docker Engine s'adresse à containerd ; le kubelet, par l'interface CRI, s'adresse à containerd ou à CRI-O. Ceux-ci appellent un runtime de bas niveau, défini par la spécification OCI : runc, crun ou youki, qui créent le conteneur sur le noyau de l'hôte ; runsc, de gVisor, qui place sous le conteneur un noyau applicatif ; Kata, qui place sous lui une machine virtuelle avec son noyau invité. Tout repose sur le noyau de l'hôte. À la fin, runc a terminé et disparaît ; containerd-shim reste auprès du conteneur.",
    en: 'From top to bottom. Docker Engine speaks to containerd; the kubelet, through the CRI interface, speaks to containerd or to CRI-O. These call a low-level runtime, defined by the OCI specification: runc, crun or youki, which create the container on the kernel of the host; runsc, from gVisor, which puts an application kernel under the container; Kata, which puts a virtual machine with its guest kernel under it. Everything stands on the host kernel. In the end runc has finished and is gone; containerd-shim stays with the container.',
  },
  caption: {
    fr: 'Deux niveaux, une spécification entre eux. Le runtime de bas niveau disparaît une fois le conteneur lancé ; containerd-shim reste.',
    en: 'Two levels, with a specification between them. The low-level runtime is gone once the container runs; containerd-shim stays.',
  },
  steps: 5,
  labels: {
    docker: 'Docker Engine',
    kubelet: 'kubelet (CRI)',
    containerd: 'containerd',
    crio: 'CRI-O',
    specification: 'OCI',
    native: 'runc, crun,\nyouki',
    gvisor: 'runsc',
    kata: 'Kata',
    applicationKernel: { fr: 'noyau\ngVisor', en: 'gVisor\nkernel' },
    guestKernel: { fr: 'noyau\ninvité', en: 'guest\nkernel' },
    hostKernel: { fr: "Noyau de l'hôte", en: 'Host kernel' },
    shim: 'containerd-shim',
  },
} satisfies FigureWords;
