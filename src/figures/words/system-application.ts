import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Conteneur système et conteneur d'application",
    en: 'System container and application container',
  },
  description: {
    fr: "Deux conteneurs. Le conteneur système démarre systemd, qui lance plusieurs services : sshd, cron, nginx. Le conteneur d'application est créé depuis une image et n'a qu'un service, nginx. Au-dessous, leurs vies : un seul conteneur système, long, mis à jour sur place ; plusieurs conteneurs d'application courts, l'un après l'autre, remplacés à chaque version.",
    en: 'Two containers. The system container starts systemd, which runs several services: sshd, cron, nginx. The application container is created from an image and has one service, nginx. Below, their lives: a single long system container, updated in place; several short application containers, one after the other, replaced at each release.',
  },
  caption: {
    fr: "Le conteneur système s'administre comme un serveur ; le conteneur d'application se remplace, à partir d'une nouvelle image.",
    en: 'A system container is administered like a server; an application container is replaced, from a new image.',
  },
  steps: 3,
  labels: {
    system: { fr: 'Conteneur système', en: 'System container' },
    init: 'systemd',
    firstService: 'sshd',
    secondService: 'cron',
    service: 'nginx',
    systemLife: { fr: 'Mis à jour sur place', en: 'Updated in place' },
    application: { fr: "Conteneur d'application", en: 'Application container' },
    image: 'image',
    applicationLife: { fr: 'Remplacé à chaque version', en: 'Replaced at each release' },
  },
} satisfies FigureWords;
