import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Un journal qui tourne', en: 'A log that rotates' },
  description: {
    fr: "L'application envoie ses lignes au pilote, qui les écrit dans le fichier log. Plein, ce fichier est renommé et compressé : log.1, puis log.2 ; un autre prend sa place. Au-delà du nombre permis, le plus ancien, log.3, est supprimé : ses lignes sont perdues. Quand le pilote ne suit plus, deux modes. En blocking, la flèche s'arrête avant le pilote : l'application attend. En non-blocking, un tampon est entre les deux ; quand il est plein, les lignes nouvelles sont jetées.",
    en: 'The application sends its lines to the driver, which writes them to the file log. Once full, that file is renamed and compressed: log.1, then log.2; another takes its place. Beyond the number allowed, the oldest, log.3, is deleted: its lines are lost. When the driver cannot keep up, there are two modes. In blocking, the arrow stops short of the driver: the application waits. In non-blocking, a buffer stands between the two; when it is full, new lines are thrown away.',
  },
  caption: {
    fr: 'Deux façons de perdre : le plus ancien fichier, toujours ; les lignes nouvelles, si le mode le permet.',
    en: 'Two ways to lose: the oldest file, always; new lines, if the mode allows it.',
  },
  steps: 5,
  labels: {
    application: 'application',
    driver: 'local',
    current: 'log',
    first: 'log.1',
    second: 'log.2',
    last: 'log.3',
    turns: { fr: 'pleins : compressés', en: 'full: compressed' },
    lost: { fr: 'perdu', en: 'lost' },
    blocking: { fr: "blocking\nl'application attend", en: 'blocking\nthe application waits' },
    nonBlocking: {
      fr: 'non-blocking\ntampon plein : lignes jetées',
      en: 'non-blocking\nbuffer full: lines thrown away',
    },
  },
} satisfies FigureWords;
