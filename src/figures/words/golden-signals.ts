import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "Les quatre signaux d'or d'un service", en: 'The four golden signals of a service' },
  description: {
    fr: "Quatre signaux, l'un sous l'autre, sur les mêmes requêtes. Le trafic : dix requêtes par seconde. Les erreurs : deux des dix sont barrées. La latence : dix barres de durées différentes, dont une très longue. La saturation : une jauge presque pleine, avec sa limite. Une accolade nomme RED les trois premiers ; une autre nomme USE le dernier.",
    en: 'Four signals, one under the other, on the same requests. Traffic: ten requests a second. Errors: two of the ten are crossed out. Latency: ten bars of different durations, one of them very long. Saturation: a gauge nearly full, with its limit. A bracket names the first three RED; another names the last one USE.',
  },
  caption: {
    fr: 'Les trois premiers regardent le service, le dernier la ressource qui lui manquera.',
    en: 'The first three look at the service, the last at the resource that it will lack.',
  },
  steps: 5,
  labels: {
    traffic: { fr: 'Trafic\ncombien demande-t-on ?', en: 'Traffic\nhow much is asked?' },
    errors: { fr: 'Erreurs\ncombien échoue ?', en: 'Errors\nhow much fails?' },
    latency: { fr: 'Latence\nen combien de temps ?', en: 'Latency\nhow long does it take?' },
    saturation: { fr: 'Saturation\nque reste-t-il ?', en: 'Saturation\nhow much is left?' },
    red: 'RED',
    use: 'USE',
  },
} satisfies FigureWords;
