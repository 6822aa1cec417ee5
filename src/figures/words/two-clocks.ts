import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'RPO et RTO sur une même journée', en: 'RPO and RTO on the same day' },
  description: {
    fr: "Une ligne de temps. À 02:00, une sauvegarde. À 14:00, la panne. À 17:30, le service revient, avec les données de 02:00. De 02:00 à 14:00, douze heures de travail sont perdues : c'est ce que borne le RPO. De 14:00 à 17:30, le service manque pendant trois heures et demie : c'est ce que borne le RTO.",
    en: 'A line of time. At 02:00, a backup. At 14:00, the failure. At 17:30, the service is back, with the data of 02:00. From 02:00 to 14:00, twelve hours of work are lost: that is what the RPO bounds. From 14:00 to 17:30, the service is gone for three and a half hours: that is what the RTO bounds.',
  },
  caption: {
    fr: 'Le RPO regarde avant la panne, le RTO après. Des copies plus fréquentes ne raccourcissent que le premier.',
    en: 'The RPO looks at what precedes the failure, the RTO at what follows. More frequent copies shorten only the first.',
  },
  steps: 4,
  labels: {
    backup: { fr: 'sauvegarde', en: 'backup' },
    failure: { fr: 'panne', en: 'failure' },
    back: { fr: 'retour', en: 'back' },
    backupTime: '02:00',
    failureTime: '14:00',
    backTime: '17:30',
    rpo: { fr: 'RPO\n12 h de travail perdues', en: 'RPO\n12 h of work lost' },
    rto: { fr: 'RTO\n3 h 30 sans service', en: 'RTO\n3.5 h without service' },
  },
} satisfies FigureWords;
