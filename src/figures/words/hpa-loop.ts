import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "De la mesure au nombre de pods : la boucle d'un HPA",
    en: 'From the measure to the number of pods: the loop of an HPA',
  },
  description: {
    fr: "Un : le Deployment front a replicas: 3, et trois pods ; metrics-server les mesure, par le kubelet de chaque nœud : en moyenne 90 % du processeur qu'ils ont demandé. Deux : toutes les quinze secondes, l'autoscaler front lit cette mesure et la compare à sa cible, 60 % : 3 × 90 ÷ 60 = 4,5, arrondi vers le haut : 5. Trois : il écrit replicas: 5 dans le Deployment, à la place de 3. Quatre : deux pods s'ajoutent. Cinq : pour descendre, il attend ; il garde le plus haut des résultats des cinq dernières minutes, si bas que soient les plus récents.",
    en: 'One: the Deployment front has replicas: 3, and three pods; metrics-server measures them, through the kubelet of each node: on average 90% of the CPU that they asked for. Two: every fifteen seconds, the autoscaler front reads that measure and compares it with its target, 60%: 3 × 90 ÷ 60 = 4.5, rounded up: 5. Three: it writes replicas: 5 to the Deployment, in place of 3. Four: two pods are added. Five: to go down, it waits; it keeps the highest result of the last five minutes, however low the latest are.',
  },
  caption: {
    fr: "L'autoscaler n'écrit qu'un nombre ; le Deployment fait le reste. Il monte aussitôt, et ne descend que lorsque cinq minutes de résultats le permettent.",
    en: 'The autoscaler writes one number; the Deployment does the rest. It goes up at once, and comes down only when five minutes of results allow it.',
  },
  steps: 5,
  labels: {
    deployment: 'Deployment front',
    before: 'replicas: 3',
    after: 'replicas: 5',
    metrics: { fr: 'metrics-server\nmoyenne : 90 %', en: 'metrics-server\naverage: 90%' },
    autoscaler: { fr: 'HPA front\ncible : 60 %', en: 'HPA front\ntarget: 60%' },
    formula: { fr: '3 × 90 ÷ 60 = 4,5\nvers le haut : 5', en: '3 × 90 ÷ 60 = 4.5\nrounded up: 5' },
    period: { fr: 'toutes les 15 s', en: 'every 15 s' },
    writes: { fr: 'écrit', en: 'writes' },
    added: { fr: 'deux de plus', en: 'two more' },
    down: {
      fr: 'descente : le plus haut\nrésultat de 5 minutes',
      en: 'going down: the highest\nresult of 5 minutes',
    },
  },
} satisfies FigureWords;
