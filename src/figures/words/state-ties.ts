import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "La description, l'état et les ressources réelles",
    en: 'The description, the state and the real resources',
  },
  description: {
    fr: "Trois choses, de la première à la dernière. La description dit : web, deux. Chez le fournisseur, deux machines existent, i-1 et i-2. Entre les deux, l'état relie les noms : web 0 est i-1, web 1 est i-2. Puis l'état est perdu : les liens avec i-1 et i-2 disparaissent, elles continuent de tourner, et le plan suivant, appliqué, en crée deux autres, i-3 et i-4, en plus des premières.",
    en: 'Three things, from the first to the last. The description says: web, two. At the provider two machines exist, i-1 and i-2. Between the two, the state ties the names: web 0 is i-1, web 1 is i-2. Then the state is lost: the links with i-1 and i-2 are gone, the machines go on running, and the next plan, once applied, creates two more, i-3 and i-4, on top of the first two.',
  },
  caption: {
    fr: "L'état relie les noms décrits aux machines réelles. Sans lui, i-1 et i-2 tournent toujours, et le plan suivant, appliqué, crée i-3 et i-4.",
    en: 'The state ties described names to real machines. Without it, i-1 and i-2 go on running, and the next plan, once applied, creates i-3 and i-4.',
  },
  steps: 4,
  labels: {
    description: { fr: 'Description', en: 'Description' },
    count: 'web\ncount = 2',
    state: { fr: 'État', en: 'State' },
    names: 'web[0] i-1\nweb[1] i-2',
    provider: { fr: 'Chez le fournisseur', en: 'At the provider' },
    first: 'i-1',
    second: 'i-2',
    third: 'i-3',
    fourth: 'i-4',
    again: { fr: 'en double', en: 'duplicates' },
  },
} satisfies FigureWords;
