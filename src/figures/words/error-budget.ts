import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "Un budget d'erreur qui brûle", en: 'An error budget burning down' },
  description: {
    fr: "Une courbe du budget qui reste, de 100 % à 0, sur trente jours. À la vitesse 1, une droite pointillée atteint 0 juste au trentième jour. La courbe réelle descend lentement, puis chute d'un coup : une livraison ratée en prend un quart, et il en reste les deux tiers. Si la panne durait, à la vitesse 14,4, une droite raide atteindrait 0 en 33 heures. Réparée, la courbe réelle arrive au trentième jour avec la moitié du budget : livrez.",
    en: 'A curve of the budget that is left, from 100% to 0, over thirty days. At rate 1, a dotted line reaches 0 just on day thirty. The real curve falls slowly, then drops at once: a failed release takes a quarter of it, and two thirds are left. If the failure went on, at rate 14.4, a steep line would reach 0 in 33 hours. Once repaired, the real curve arrives at day thirty with half of the budget: ship.',
  },
  caption: {
    fr: 'La pente décide de qui agit : raide, on réveille ; douce, on ouvre un ticket ; au-dessus de la droite, on livre.',
    en: 'The slope decides who acts: steep, wake somebody; gentle, open a ticket; above the straight line, ship.',
  },
  steps: 4,
  labels: {
    full: { fr: '100 %', en: '100%' },
    none: '0',
    start: { fr: 'jour 0', en: 'day 0' },
    end: { fr: 'jour 30', en: 'day 30' },
    one: { fr: 'vitesse 1', en: 'rate 1' },
    release: { fr: 'livraison ratée', en: 'failed release' },
    fast: { fr: 'vitesse 14,4 :\n33 heures', en: 'rate 14.4:\n33 hours' },
    left: { fr: 'il en reste : livrez', en: 'some left: ship' },
  },
} satisfies FigureWords;
