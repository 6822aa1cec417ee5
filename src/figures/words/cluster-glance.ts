import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "Un cluster vu d'en haut", en: 'A cluster seen from above' },
  description: {
    fr: "Un : vous lancez kubectl, qui parle au serveur d'API. Celui-ci est dans le plan de contrôle, avec etcd, où tout est gardé, et avec les contrôleurs et l'ordonnanceur, qui décident. Deux : deux nœuds, chacun avec un kubelet, se relient au serveur d'API. Trois : un manifeste arrive par kubectl, et le serveur d'API le garde dans etcd. Quatre : un pod front apparaît sur le nœud 1, un pod api sur le nœud 2. Cinq : le nœud 2 tombe ; un nouveau pod api apparaît sur le nœud 1.",
    en: 'One: you run kubectl, which talks to the API server. That one is in the control plane, along with etcd, where everything is kept, and with the controllers and the scheduler, which decide. Two: two nodes, each with a kubelet, connect to the API server. Three: a manifest comes in through kubectl, and the API server keeps it in etcd. Four: a front pod appears on node 1, an api pod on node 2. Five: node 2 fails; a new api pod appears on node 1.',
  },
  caption: {
    fr: "Tout passe par le serveur d'API : les ordres, les décisions, les nouvelles des nœuds. Les conteneurs, eux, tournent sur les nœuds.",
    en: 'Everything goes through the API server: orders, decisions, news from the nodes. The containers themselves run on the nodes.',
  },
  steps: 5,
  labels: {
    client: 'kubectl',
    plane: { fr: 'Plan de contrôle', en: 'Control plane' },
    server: { fr: "serveur d'API", en: 'API server' },
    store: 'etcd',
    deciders: { fr: 'contrôleurs,\nordonnanceur', en: 'controllers,\nscheduler' },
    agent: 'kubelet',
    one: { fr: 'Nœud 1', en: 'Node 1' },
    two: { fr: 'Nœud 2', en: 'Node 2' },
    front: 'front',
    api: 'api',
  },
} satisfies FigureWords;
