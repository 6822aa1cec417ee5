import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "La mémoire d'un nœud : réservée, utilisée, limitée",
    en: 'The memory of a node: reserved, used, limited',
  },
  description: {
    fr: "Un nœud offre 4 gibioctets de mémoire aux pods. Un : par leurs requests, api en réserve 1 et db 2 ; il en reste 1 à réserver. Un pod qui en demande 2 ne tient pas. Deux : la mémoire vraiment utilisée n'est que de 1,5 gibioctet, mais l'ordonnanceur ne la regarde pas. Trois : api seul. Sa request est de 1 gibioctet, sa limite de 2 ; entre les deux, il prend ce que le nœud a de libre. Quatre : arrivé à sa limite, la mémoire lui est refusée et le noyau le tue. À sa limite de processeur, il ne serait que ralenti.",
    en: 'A node offers 4 gibibytes of memory to pods. One: by their requests, api reserves 1 and db 2; there is 1 left to reserve. A pod that asks for 2 does not fit. Two: the memory really used is only 1.5 gibibytes, but the scheduler does not look at it. Three: api alone. Its request is 1 gibibyte, its limit 2; between the two, it takes what the node has free. Four: at its limit, memory is denied and the kernel kills it. At its CPU limit, it would only be slowed down.',
  },
  caption: {
    fr: "L'ordonnanceur compte les requests, jamais l'usage : un nœud à moitié vide peut être complet. La limite, elle, est tenue par le noyau.",
    en: 'The scheduler counts requests, never use: a node that is half empty can be full. The limit is held by the kernel.',
  },
  steps: 4,
  labels: {
    reserved: { fr: 'Réservé', en: 'Reserved' },
    api: 'api 1Gi',
    db: 'db 2Gi',
    free: { fr: 'libre', en: 'free' },
    asks: { fr: 'demande 2Gi', en: 'asks for 2Gi' },
    used: { fr: 'Utilisé', en: 'Used' },
    measured: { fr: '1,5 Gi', en: '1.5 Gi' },
    own: { fr: 'api seul', en: 'api alone' },
    request: 'request 1Gi',
    limit: 'limit 2Gi',
    memory: {
      fr: 'Mémoire à la limite\nle noyau tue',
      en: 'Memory at the limit\nthe kernel kills',
    },
    cpu: {
      fr: 'Processeur à la limite\nle noyau fait attendre',
      en: 'CPU at the limit\nthe kernel makes it wait',
    },
  },
} satisfies FigureWords;
