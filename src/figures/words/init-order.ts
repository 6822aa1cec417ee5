import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "L'ordre de départ et d'arrêt dans un pod",
    en: 'The order of starting and stopping in a pod',
  },
  description: {
    fr: "Trois conteneurs d'un même pod, au fil du temps. Un : le conteneur d'initialisation migrate tourne seul, jusqu'à sa fin. Deux : le sidecar log-shipper démarre, et reste. Trois : l'application api démarre à côté de lui. Quatre : à l'arrêt du pod, api reçoit SIGTERM et finit, pendant que log-shipper tourne toujours. Cinq : log-shipper reçoit SIGTERM à son tour et finit le dernier.",
    en: 'Three containers of one pod, over time. One: the init container migrate runs alone, to its end. Two: the sidecar log-shipper starts, and stays. Three: the application api starts beside it. Four: when the pod stops, api gets SIGTERM and ends, while log-shipper is still running. Five: log-shipper gets SIGTERM in turn, and ends last.',
  },
  caption: {
    fr: "Un conteneur d'initialisation finit avant la suite. Un sidecar commence avant l'application et s'arrête après elle.",
    en: 'An init container ends before what follows. A sidecar starts before the application and stops after it.',
  },
  steps: 5,
  labels: {
    init: { fr: 'migrate\ninit', en: 'migrate\ninit' },
    sidecar: { fr: 'log-shipper\nsidecar', en: 'log-shipper\nsidecar' },
    application: { fr: 'api\napplication', en: 'api\napplication' },
    first: { fr: 'migrate va\nau bout', en: 'migrate runs\nto its end' },
    second: { fr: 'le sidecar\ndémarre', en: 'the sidecar\nstarts' },
    third: { fr: 'api démarre\nà côté', en: 'api starts\nbeside it' },
    fourth: { fr: "arrêt : api\nd'abord", en: 'stop: api\nfirst' },
    fifth: { fr: 'le sidecar\nen dernier', en: 'the sidecar\nlast' },
    signal: 'SIGTERM',
  },
} satisfies FigureWords;
