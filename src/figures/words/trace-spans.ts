import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Une requête, quatre spans', en: 'One request, four spans' },
  description: {
    fr: "Une trace, dessinée dans le temps, de gauche à droite. Le span de front dure 820 ms, toute la requête. Il appelle api, dont le span dure 700 ms, et lui passe l'en-tête traceparent. api appelle db, pendant 90 ms, puis pay, pendant 510 ms, et leur passe le même numéro. Le span de pay est mis en couleur : le temps est passé là.",
    en: 'One trace, drawn over time from left to right. The span of front lasts 820 ms, the whole request. It calls api, whose span lasts 700 ms, and passes it the header traceparent. api calls db, for 90 ms, then pay, for 510 ms, and passes them the same number. The span of pay is coloured: that is where the time went.',
  },
  caption: {
    fr: 'Chaque span connaît son parent ; tous portent le même numéro de trace.',
    en: 'Each span knows its parent; all bear the same trace number.',
  },
  steps: 4,
  labels: {
    front: 'front',
    frontTime: '820 ms',
    api: 'api',
    apiTime: '700 ms',
    db: 'db',
    dbTime: '90 ms',
    pay: 'pay',
    payTime: '510 ms',
    header: 'traceparent',
    there: { fr: 'le temps est passé ici', en: 'the time went here' },
  },
} satisfies FigureWords;
