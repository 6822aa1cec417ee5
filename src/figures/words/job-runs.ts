import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un CronJob, ses Jobs et leurs pods',
    en: 'A CronJob, its Jobs and their pods',
  },
  description: {
    fr: 'Le temps va vers la droite. Un : lundi à 04:30, le CronJob report crée un Job, qui crée un pod. Deux : le pod échoue et reste là ; dix secondes plus tard, le Job en crée un autre, qui réussit : une réussite sur une. Avec backoffLimit à 2, le Job aurait droit à deux nouveaux essais. Trois : mardi à 04:30, un second Job commence, et son pod dure. Quatre : mercredi à 04:30, ce pod tourne encore ; concurrencyPolicy est à Forbid, le tour de mercredi attend. Cinq : le Job de mardi finit à 04:50, celui de mercredi commence alors. Après 05:00, une demi-heure de retard, le tour aurait été sauté.',
    en: 'Time runs to the right. One: on Monday at 04:30, the CronJob report creates a Job, which creates a pod. Two: the pod fails and stays there; ten seconds later the Job creates another, which succeeds: one completion out of one. With backoffLimit at 2, the Job would be allowed two retries. Three: on Tuesday at 04:30, a second Job starts, and its pod takes long. Four: on Wednesday at 04:30, that pod is still running; concurrencyPolicy is Forbid, and the run of Wednesday waits. Five: the Job of Tuesday ends at 04:50, and that of Wednesday starts then. After 05:00, half an hour late, the run would have been skipped.',
  },
  caption: {
    fr: "Le Job retente jusqu'à la réussite ou jusqu'à backoffLimit. Avec Forbid, un tour attend la fin du précédent, au plus le temps de startingDeadlineSeconds. L'axe n'est pas à l'échelle.",
    en: 'The Job tries again until it succeeds or reaches backoffLimit. With Forbid, a run waits for the previous one to end, for startingDeadlineSeconds at most. The axis is not to scale.',
  },
  steps: 5,
  labels: {
    owner: 'CronJob report\n30 4 * * *\nconcurrencyPolicy: Forbid',
    first: 'Job',
    second: 'Job',
    third: 'Job',
    pause: '10 s',
    done: '1/1',
    retries: 'backoffLimit: 2',
    monday: { fr: 'lun. 04:30', en: 'Mon 04:30' },
    tuesday: { fr: 'mar. 04:30', en: 'Tue 04:30' },
    wednesday: { fr: 'mer. 04:30', en: 'Wed 04:30' },
    waits: { fr: 'attend', en: 'waits' },
    skipped: { fr: '05:00\naprès : sauté', en: '05:00\nlater: skipped' },
  },
} satisfies FigureWords;
