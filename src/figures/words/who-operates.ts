import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "Qui exploite quoi, selon l'endroit", en: 'Who operates what, by place' },
  description: {
    fr: "Quatre endroits et quatre couches : image et données ; orchestrateur ; système et moteur ; matériel. Sur du matériel à vous, les quatre couches sont à vous. Avec des machines virtuelles, le matériel passe au fournisseur. Avec un Kubernetes géré, l'orchestrateur passe aussi au fournisseur, et le système des machines est partagé. Avec des conteneurs serverless, il ne vous reste que l'image et les données.",
    en: 'Four places and four layers: image and data; orchestrator; system and engine; hardware. On bare metal all four layers are yours. With virtual machines, hardware passes to the provider. With managed Kubernetes, the orchestrator passes to the provider too, and the system of the machines is shared. With serverless containers, only the image and the data are left to you.',
  },
  caption: {
    fr: "L'image et les données restent à vous partout. Le système des machines d'un cluster géré : à lire dans le contrat.",
    en: 'Image and data stay yours everywhere. As for the system of the machines in a managed cluster, read the contract.',
  },
  steps: 4,
  labels: {
    metal: { fr: 'Matériel\nà vous', en: 'Bare\nmetal' },
    virtual: { fr: 'Machines\nvirtuelles', en: 'Virtual\nmachines' },
    managed: { fr: 'Kubernetes\ngéré', en: 'Managed\nKubernetes' },
    serverless: { fr: 'Conteneurs\nserverless', en: 'Serverless\ncontainers' },
    layers: {
      fr: 'image et données\norchestrateur\nsystème, moteur\nmatériel',
      en: 'image and data\norchestrator\nsystem, engine\nhardware',
    },
    you: { fr: 'vous', en: 'you' },
    shared: { fr: 'partagé', en: 'shared' },
    provider: { fr: 'le fournisseur', en: 'the provider' },
  },
} satisfies FigureWords;
