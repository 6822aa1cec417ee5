import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Du commit au cluster : l'agent tire",
    en: 'From commit to cluster: the agent pulls',
  },
  description: {
    fr: "Les sources partent vers la chaîne, qui construit l'image et la pousse dans le registre. La chaîne écrit ensuite l'empreinte de l'image dans le dépôt Git des déploiements : c'est ce qui est voulu. Dans le cluster, un agent lit ce dépôt et applique la différence ; le conteneur api démarre, et son image vient du registre. Enfin quelqu'un change api à la main dans le cluster : l'agent défait ce changement.",
    en: 'The sources go to the pipeline, which builds the image and pushes it to the registry. The pipeline then writes the digest of the image to the Git repository of deployments: that is what is wanted. In the cluster, an agent reads that repository and applies the difference; the container api starts, and its image comes from the registry. Last, someone changes api by hand in the cluster: the agent undoes that change.',
  },
  caption: {
    fr: "La chaîne s'arrête à Git. L'agent lit et applique : aucune clé de la production ne sort du cluster.",
    en: 'The pipeline stops at Git. The agent reads and applies: no key of production leaves the cluster.',
  },
  steps: 4,
  labels: {
    sources: 'sources',
    pipeline: { fr: 'chaîne', en: 'pipeline' },
    registry: { fr: 'registre', en: 'registry' },
    git: { fr: "Git :\nl'état voulu", en: 'Git:\nthe wish' },
    cluster: 'Cluster',
    agent: 'agent',
    api: 'api',
    reads: { fr: 'lit', en: 'reads' },
    applies: { fr: 'applique', en: 'applies' },
    image: 'image',
    hand: { fr: 'à la main', en: 'by hand' },
  },
} satisfies FigureWords;
