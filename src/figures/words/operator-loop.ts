import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Une ressource nouvelle et l'opérateur qui s'en occupe",
    en: 'A new resource and the operator that looks after it',
  },
  description: {
    fr: "Un : une CustomResourceDefinition apprend au serveur d'API une sorte d'objets nouvelle, Backup ; vous écrivez un Backup, db-nightly. Il est gardé, et rien ne se passe. Deux : un opérateur, qui tourne dans un pod, suit les Backups. Trois : il crée des objets ordinaires, un CronJob et un PersistentVolumeClaim. Quatre : il écrit dans le status du Backup la date du dernier succès, lastSuccess.",
    en: 'One: a CustomResourceDefinition teaches the API server a new kind, Backup; you write a Backup, db-nightly. It is kept, and nothing happens. Two: an operator, which runs in a pod, follows Backups. Three: it creates ordinary objects, a CronJob and a PersistentVolumeClaim. Four: it writes the date of the last success, lastSuccess, in the status of the Backup.',
  },
  caption: {
    fr: "Sans l'opérateur, un Backup n'est qu'une ligne dans etcd. C'est lui, et non la définition, qui fait le travail.",
    en: 'Without the operator, a Backup is no more than a record in etcd. It is the operator, and not the definition, that does the work.',
  },
  steps: 4,
  labels: {
    api: { fr: "serveur d'API", en: 'API server' },
    definition: { fr: 'CRD : la sorte Backup', en: 'CRD: the kind Backup' },
    you: { fr: 'Vous\nun Backup', en: 'You\na Backup' },
    resource: 'Backup\ndb-nightly',
    operator: { fr: 'opérateur', en: 'operator' },
    follows: { fr: 'suit', en: 'follows' },
    job: 'CronJob',
    claim: 'PersistentVolumeClaim',
    creates: { fr: 'crée', en: 'creates' },
    status: 'lastSuccess',
  },
} satisfies FigureWords;
