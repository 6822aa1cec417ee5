import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Une machine plus grosse, ou plusieurs', en: 'A bigger machine, or several' },
  description: {
    fr: "Deux façons de grandir. Machine plus grosse : une petite machine reçoit les requêtes ; une grosse la remplace ; qu'elle tombe, et il ne reste rien. Machines plus nombreuses : un répartiteur envoie les requêtes à trois machines de même taille ; l'une tombe, les deux autres continuent. Les trois gardent leurs sessions dans une base commune, hors d'elles.",
    en: 'Two ways to grow. Scaling up: one small machine receives the requests; a bigger one takes its place; let it fail, and nothing is left. Scaling out: a load balancer sends the requests to three machines of the same size; one fails, the two others carry on. All three keep their sessions in a shared database, outside themselves.',
  },
  caption: {
    fr: "Plusieurs machines survivent à la perte d'une seule, à condition que rien d'important n'y soit gardé : les sessions vont dans une base commune.",
    en: 'Several machines survive the loss of one, provided that nothing important is kept in it: sessions go to a shared database.',
  },
  steps: 4,
  labels: {
    up: { fr: 'Machine plus grosse', en: 'Scaling up' },
    small: '2 CPU',
    large: '16 CPU',
    out: { fr: 'Machines plus nombreuses', en: 'Scaling out' },
    balancer: { fr: 'répartiteur', en: 'load balancer' },
    one: '2 CPU',
    two: '2 CPU',
    three: '2 CPU',
    sessions: { fr: 'sessions', en: 'sessions' },
  },
} satisfies FigureWords;
