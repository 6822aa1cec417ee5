import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Observer, comparer, agir : la boucle d'un contrôleur",
    en: 'Observe, compare, act: the loop of a controller',
  },
  description: {
    fr: "Une boucle de trois stations autour du serveur d'API. Un : un ReplicaSet y demande trois pods, replicas: 3 ; l'un des trois a été perdu. Deux : le contrôleur des ReplicaSets observe : spec dit trois, l'état deux. Trois : il compare : il manque un pod. Quatre : il agit : il écrit un pod de plus dans le serveur d'API, et rien d'autre. Cinq : ce pod tourne à son tour, grâce à d'autres boucles ; le contrôleur observe de nouveau, spec dit trois, l'état trois. La boucle ne finit jamais.",
    en: 'A loop of three stations around the API server. One: a ReplicaSet there asks for three pods, replicas: 3; one of the three has been lost. Two: the ReplicaSet controller observes: the spec says three, the state two. Three: it compares: one pod is missing. Four: it acts: it writes one more pod to the API server, and nothing else. Five: that pod runs in its turn, thanks to other loops; the controller observes again, the spec says three, the state three. The loop never ends.',
  },
  caption: {
    fr: "Le contrôleur ne fait qu'un pas, à travers le serveur d'API, puis regarde de nouveau : la boucle tourne même quand il ne manque rien. Trait épais : une écriture.",
    en: 'The controller takes one step, through the API server, then looks again: the loop turns even when nothing is missing. Thick line: a write.',
  },
  steps: 5,
  labels: {
    server: { fr: "serveur d'API", en: 'API server' },
    wanted: 'replicas: 3',
    lost: { fr: 'perdu', en: 'lost' },
    controller: { fr: 'contrôleur\ndes ReplicaSets', en: 'ReplicaSet\ncontroller' },
    observe: { fr: 'Observer\nspec 3, état 2', en: 'Observe\nspec 3, state 2' },
    compare: { fr: 'Comparer\nil manque un pod', en: 'Compare\none pod is missing' },
    act: { fr: 'Agir\nécrire un pod', en: 'Act\nwrite one pod' },
    again: { fr: 'de nouveau :\nspec 3, état 3', en: 'and again:\nspec 3, state 3' },
  },
} satisfies FigureWords;
