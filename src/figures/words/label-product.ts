import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Chaque étiquette multiplie les séries', en: 'Each label multiplies the series' },
  description: {
    fr: "Cinq barres, de plus en plus longues. La méthode, quatre valeurs : 4 séries. Le chemin, dix valeurs : 40 séries. Le code, cinq valeurs : 200 séries. L'instance, douze valeurs : 2 400 séries. L'utilisateur, cent mille valeurs : 240 millions de séries ; sa barre passe le trait de la limite, sample_limit.",
    en: 'Five bars, each longer than the last. The method, four values: 4 series. The path, ten values: 40 series. The code, five values: 200 series. The instance, twelve values: 2,400 series. The user, a hundred thousand values: 240 million series; its bar goes beyond the mark of the limit, sample_limit.',
  },
  caption: {
    fr: "Les barres suivent une échelle logarithmique : à l'échelle vraie, la dernière ferait des kilomètres.",
    en: 'The bars follow a logarithmic scale: at true scale the last would be kilometres long.',
  },
  steps: 5,
  labels: {
    method: 'method × 4',
    path: 'path × 10',
    code: 'code × 5',
    instance: 'instance × 12',
    user: { fr: 'user × 100 000', en: 'user × 100,000' },
    four: { fr: '4 séries', en: '4 series' },
    forty: '40',
    hundreds: '200',
    thousands: { fr: '2 400', en: '2,400' },
    limit: 'sample_limit',
    millions: { fr: '240 millions', en: '240 million' },
  },
} satisfies FigureWords;
