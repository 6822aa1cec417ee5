import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Du Deployment aux pods', en: 'From the Deployment to the pods' },
  description: {
    fr: "Un : un Deployment nommé front. Deux : il crée un ReplicaSet, front-64bc, pour l'image 1.29. Trois : ce ReplicaSet crée trois pods. Quatre : un pod disparaît, et le ReplicaSet en crée un autre. Cinq : le modèle de pod passe à l'image 1.30 ; le Deployment crée un second ReplicaSet, front-5c8b, qui a bientôt les trois pods ; le premier reste, avec zéro pod.",
    en: 'One: a Deployment named front. Two: it creates a ReplicaSet, front-64bc, for the image 1.29. Three: that ReplicaSet creates three pods. Four: a pod disappears, and the ReplicaSet creates another. Five: the pod template moves to the image 1.30; the Deployment creates a second ReplicaSet, front-5c8b, which soon has the three pods; the first one stays, with no pod.',
  },
  caption: {
    fr: 'Le Deployment ne crée aucun pod lui-même : il tient un ReplicaSet par version du modèle de pod. Les suffixes sont des exemples.',
    en: 'The Deployment creates no pod itself: it keeps one ReplicaSet for each version of the pod template. The suffixes are examples.',
  },
  steps: 5,
  labels: {
    deployment: 'Deployment\nfront',
    old: 'ReplicaSet\nfront-64bc\n1.29',
    fresh: 'ReplicaSet\nfront-5c8b\n1.30',
    kept: { fr: 'gardé, 0 pod', en: 'kept, 0 pods' },
  },
} satisfies FigureWords;
