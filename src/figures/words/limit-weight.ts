import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Une limite et un poids', en: 'A limit and a weight' },
  description: {
    fr: "Quatre barres, chacune étant tout le processeur de la machine, pour un groupe A et un groupe B. Limite, machine au repos : A s'arrête à sa butée, à la moitié ; le reste est inutilisé. Limite, machine chargée : A s'arrête à la même butée, B prend le reste. Poids, machine au repos : A, de poids 200, prend tout. Poids, machine chargée : A, de poids 200, prend deux tiers, et B, de poids 100, un tiers.",
    en: 'Four bars, each one being all the CPU of the machine, for a group A and a group B. Limit, idle machine: A halts at its stop, halfway; the rest is unused. Limit, busy machine: A halts at the same stop, B takes the rest. Weight, idle machine: A, of weight 200, takes everything. Weight, busy machine: A, of weight 200, takes two thirds, and B, of weight 100, one third.',
  },
  caption: {
    fr: "Chaque barre est tout le processeur de la machine. La limite arrête A même quand personne n'attend ; le poids ne compte que si A et B se le disputent.",
    en: 'Each bar is all the CPU of the machine. The limit stops A even when nobody is waiting; the weight only counts when A and B compete for it.',
  },
  steps: 4,
  labels: {
    idle: { fr: 'Machine au repos', en: 'Idle machine' },
    busy: { fr: 'Machine chargée', en: 'Busy machine' },
    limit: { fr: 'Limite\ncpu.max', en: 'Limit\ncpu.max' },
    weight: { fr: 'Poids\ncpu.weight', en: 'Weight\ncpu.weight' },
    unused: { fr: 'inutilisé', en: 'unused' },
    a: 'A',
    b: 'B',
    heavy: 'A 200',
    light: 'B 100',
  },
} satisfies FigureWords;
