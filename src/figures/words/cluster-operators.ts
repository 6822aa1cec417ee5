import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un cluster tenu par ses opérateurs',
    en: 'A cluster kept by its operators',
  },
  description: {
    fr: "L'image de version 4.22 est lue par le Cluster Version Operator. Il met en place les opérateurs du cluster : ingress, network, image-registry, authentication, machine-config. Chacun tient ce dont il a la charge : ingress les pods du routeur, machine-config le système des nœuds, les autres leurs propres pods. Quelqu'un ajoute à la main une troisième copie du routeur : l'opérateur ingress la retire, et le nombre revient à deux.",
    en: 'The release image 4.22 is read by the Cluster Version Operator. It sets up the cluster operators: ingress, network, image-registry, authentication, machine-config. Each keeps what it is in charge of: ingress the pods of the router, machine-config the system of the nodes, the others their own pods. Someone adds a third copy of the router by hand: the ingress operator takes it away, and the number is two again.',
  },
  caption: {
    fr: "Chaque opérateur rétablit ce dont il a la charge. On règle l'objet qu'il lit : ce qu'il écrit est toujours réécrit.",
    en: 'Each operator restores what it is in charge of. You set the object that it reads: what it writes is always written again.',
  },
  steps: 4,
  labels: {
    release: { fr: 'Image de version\n4.22', en: 'Release image\n4.22' },
    version: 'Cluster Version\nOperator',
    ingress: 'ingress',
    network: 'network',
    registry: 'image-registry',
    login: 'authentication',
    machines: 'machine-config',
    router: { fr: 'routeur', en: 'router' },
    nodes: { fr: 'système des nœuds', en: 'system of the nodes' },
    hand: { fr: 'à la main', en: 'by hand' },
    back: { fr: 'remis à 2', en: 'back to 2' },
  },
} satisfies FigureWords;
