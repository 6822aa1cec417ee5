import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'docker stop, seconde par seconde', en: 'docker stop, second by second' },
  description: {
    fr: "Deux conteneurs, sur la même échelle de temps. À l'instant zéro, docker stop envoie SIGTERM au processus 1 de chacun. Forme exec : le processus 1 est l'application ; elle reçoit le signal, finit son travail et sort d'elle-même, avec le code 0, bien avant le délai. Forme shell : le processus 1 est sh, qui ne traite pas le signal ; l'application, son enfant, ne reçoit rien et continue. Au bout de dix secondes, docker stop envoie SIGKILL : sh et l'application sont tués ensemble, code 137.",
    en: 'Two containers, on the same time scale. At zero, docker stop sends SIGTERM to process 1 of each. Exec form: process 1 is the application; it gets the signal, finishes its work and exits by itself, with code 0, well before the deadline. Shell form: process 1 is sh, which does not handle the signal; the application, its child, gets nothing and goes on. After ten seconds, docker stop sends SIGKILL: sh and the application are killed together, code 137.',
  },
  caption: {
    fr: "Le même docker stop. En forme exec, l'application entend la demande et part d'elle-même ; en forme shell, elle ne sait rien, et dix secondes plus tard elle est tuée en plein travail.",
    en: 'The same docker stop. In exec form the application hears the request and leaves by itself; in shell form it is told nothing, and ten seconds later it is killed in the middle of its work.',
  },
  steps: 4,
  labels: {
    term: 'SIGTERM',
    exec: { fr: "Forme exec\nle 1 est\nl'application", en: 'Exec form\n1 is the\napplication' },
    application: '1 app',
    exits: {
      fr: "finit, puis sort\nd'elle-même :\ncode 0",
      en: 'finishes, then\nexits by itself:\ncode 0',
    },
    shell: { fr: 'Forme shell\nle 1 est sh', en: 'Shell form\n1 is sh' },
    first: '1 sh',
    child: '7 app',
    deaf: { fr: 'ne reçoit\nrien', en: 'gets\nnothing' },
    grace: { fr: '10 s', en: '10 s' },
    kill: 'SIGKILL',
    code: 'code\n137',
  },
} satisfies FigureWords;
