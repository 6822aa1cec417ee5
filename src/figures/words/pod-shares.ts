import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Ce que partagent les conteneurs d'un pod",
    en: 'What the containers of a pod share',
  },
  description: {
    fr: "Un pod tient deux conteneurs, api et log-shipper. Un : chacun garde ses fichiers, venus de son image, et sa liste de processus. Deux : ils partagent le réseau, donc une seule adresse, 10.244.1.7, et localhost. Trois : ils partagent aussi l'IPC et le nom d'hôte. Quatre : un volume, logs, est monté par l'un et par l'autre, parce que le manifeste le demande.",
    en: 'A pod holds two containers, api and log-shipper. One: each keeps its own files, from its image, and its own list of processes. Two: they share the network, and so a single address, 10.244.1.7, and localhost. Three: they also share IPC and the host name. Four: a volume, logs, is mounted by both, because the manifest asks for it.',
  },
  caption: {
    fr: "Le réseau, l'IPC et le nom d'hôte sont communs d'office, un volume l'est à la demande. Fichiers et processus restent à chacun.",
    en: 'The network, IPC and the host name are common from the start, a volume on demand. Files and processes stay with each container.',
  },
  steps: 4,
  labels: {
    pod: 'Pod',
    application: 'api',
    helper: 'log-shipper',
    files: { fr: 'fichiers', en: 'files' },
    processes: { fr: 'processus', en: 'processes' },
    network: {
      fr: 'réseau : 10.244.1.7, localhost',
      en: 'network: 10.244.1.7, localhost',
    },
    host: { fr: "IPC et nom d'hôte", en: 'IPC and host name' },
    volume: 'logs',
  },
} satisfies FigureWords;
