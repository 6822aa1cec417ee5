import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'De la commande au noyau : à qui est chaque pièce',
    en: 'From the command to the kernel: whose part is which',
  },
  description: {
    fr: "De haut en bas. Les commandes docker et Compose sont de Docker Inc. Elles s'adressent à dockerd et à BuildKit, qui sont du projet Moby, dirigé par Docker Inc. Ceux-ci s'adressent à containerd, projet de la CNCF, qui appelle runc, projet de l'OCI, lequel crée le conteneur sur le noyau Linux. La CNCF et l'OCI dépendent toutes deux de la Linux Foundation. À côté, un autre chemin : podman, projet de la CNCF, appelle directement crun, sans démon ; il atteint le même noyau.",
    en: 'From top to bottom. The commands docker and Compose belong to Docker Inc. They speak to dockerd and BuildKit, which belong to the Moby project, led by Docker Inc. These speak to containerd, a project of the CNCF, which calls runc, a project of the OCI, which creates the container on the Linux kernel. The CNCF and the OCI both belong to the Linux Foundation. Beside it, another way: podman, a project of the CNCF, calls crun directly, with no daemon; it reaches the same kernel.',
  },
  caption: {
    fr: 'Les pièces teintées sont confiées à une fondation. Podman mène au même noyau sans passer par Docker Inc.',
    en: 'The tinted parts are held by a foundation. Podman leads to the same kernel without Docker Inc.',
  },
  steps: 5,
  labels: {
    command: 'docker, Compose',
    engine: 'dockerd, BuildKit',
    containerd: 'containerd',
    runc: 'runc',
    kernel: { fr: 'Noyau Linux', en: 'Linux kernel' },
    company: 'Docker Inc.',
    moby: 'Moby\n(Docker Inc.)',
    cncf: 'CNCF',
    oci: 'OCI',
    foundation: 'Linux\nFoundation',
    podman: 'podman (CNCF)',
    crun: 'crun',
  },
} satisfies FigureWords;
