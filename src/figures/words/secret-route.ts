import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Trois routes pour un secret', en: 'Three roads for a secret' },
  description: {
    fr: "Dehors, un coffre et un dépôt Git ; dedans, le cluster et trois programmes api. Première route : le programme interroge lui-même le coffre, qui lui répond. Deuxième route : un opérateur du cluster interroge le coffre, dépose la valeur dans le cluster, et le programme l'y lit. Troisième route : le secret est chiffré dans Git ; l'agent du cluster le lit, le déchiffre, dépose la valeur, et le programme l'y lit.",
    en: 'Outside, a store and a Git repository; inside, the cluster and three programs api. First road: the program itself asks the store, which answers. Second road: an operator in the cluster asks the store, leaves the value in the cluster, and the program reads it there. Third road: the secret is encrypted in Git; the agent in the cluster reads it, decrypts it, leaves the value, and the program reads it there.',
  },
  caption: {
    fr: "Sur la première route, la valeur n'est écrite nulle part. Sur les deux autres, le cluster la garde : protégez son accès.",
    en: 'On the first road the value is written nowhere. On the other two the cluster holds it: guard who may read it.',
  },
  steps: 3,
  labels: {
    outside: { fr: 'Dehors', en: 'Outside' },
    cluster: { fr: 'Dans le cluster', en: 'In the cluster' },
    store: { fr: 'coffre', en: 'store' },
    git: { fr: 'Git,\nchiffré', en: 'Git,\nencrypted' },
    asks: { fr: 'le programme\ndemande', en: 'the program\nasks' },
    operator: { fr: 'opérateur', en: 'operator' },
    agent: 'agent',
    value: { fr: 'valeur', en: 'value' },
    api: 'api',
  },
} satisfies FigureWords;
