import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Qui gère quelle couche, du serveur à soi au SaaS',
    en: 'Who runs which layer, from a server of your own to SaaS',
  },
  description: {
    fr: "Un tableau de six couches et de six modèles. De bas en haut, les couches : matériel et hyperviseur ; système et noyau ; langage et bibliothèques ; processus serveur ; votre code ; données et accès. Chez vous, les six couches sont à vous. En IaaS, le fournisseur gère le matériel et l'hyperviseur ; le système et tout le reste sont à vous. En CaaS, il gère aussi le système. En PaaS, aussi le langage et les bibliothèques. En FaaS, aussi le processus serveur. En SaaS, aussi le code. Les données et les accès restent à vous dans les six modèles. La limite entre vous et le fournisseur, en tirets, monte comme un escalier, d'une couche par modèle.",
    en: 'A table of six layers and six models. The layers, from bottom to top: hardware and hypervisor; system and kernel; language and libraries; server process; your code; data and access. On site, all six layers are yours. In IaaS the provider runs the hardware and the hypervisor; the system and everything else are yours. In CaaS it runs the system as well. In PaaS, the language and the libraries as well. In FaaS, the server process as well. In SaaS, the code as well. Data and access stay yours in all six models. The line between you and the provider, dashed, climbs like a staircase, one layer a model.',
  },
  caption: {
    fr: "D'un modèle au suivant, une couche passe au fournisseur. Les données et les accès restent les vôtres partout.",
    en: 'From one model to the next, one layer passes to the provider. Data and access stay yours everywhere.',
  },
  steps: 5,
  labels: {
    own: { fr: 'Chez\nvous', en: 'On\nsite' },
    iaas: 'IaaS',
    caas: 'CaaS',
    paas: 'PaaS',
    faas: 'FaaS',
    saas: 'SaaS',
    upper: {
      fr: 'données, accès\nvotre code\nprocessus serveur',
      en: 'data, access\nyour code\nserver process',
    },
    lower: {
      fr: 'langage, bibliothèques\nsystème, noyau\nmatériel, hyperviseur',
      en: 'language, libraries\nsystem, kernel\nhardware, hypervisor',
    },
    you: { fr: 'vous', en: 'you' },
    provider: { fr: 'le fournisseur', en: 'the provider' },
  },
} satisfies FigureWords;
