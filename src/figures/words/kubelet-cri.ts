import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Du serveur d'API au conteneur, par le kubelet et CRI",
    en: 'From the API server to the container, by the kubelet and CRI',
  },
  description: {
    fr: "À côté du serveur d'API, un nœud posé sur son noyau. Un : le kubelet suit dans le serveur d'API les pods de son nœud. Deux : par CRI, il demande à containerd d'abord le bac à sable du pod, avec son réseau. Trois : puis chaque conteneur ; containerd appelle runc, qui lance le conteneur api et s'en va ; un shim reste auprès du conteneur. Quatre : le kubelet écrit dans le serveur d'API l'état du pod, Running.",
    en: 'Beside the API server, a node that stands on its kernel. One: the kubelet follows in the API server the pods of its node. Two: through CRI, it asks containerd for the sandbox of the pod first, with its network. Three: then for each container; containerd calls runc, which starts the container api and leaves; a shim stays with the container. Four: the kubelet writes the state of the pod, Running, to the API server.',
  },
  caption: {
    fr: "D'abord le bac à sable et son réseau, puis les conteneurs. runc est parti quand le conteneur tourne ; le shim reste, et survit à un redémarrage de containerd ou du kubelet.",
    en: 'The sandbox and its network first, then the containers. runc is gone by the time the container runs; the shim stays, and outlives a restart of containerd or of the kubelet.',
  },
  steps: 4,
  labels: {
    api: { fr: "serveur d'API", en: 'API server' },
    kubelet: 'kubelet',
    watches: { fr: 'suit\nses pods', en: 'watches\npods' },
    cri: 'CRI',
    runtime: 'containerd',
    sandbox: { fr: 'bac à sable : réseau', en: 'sandbox: network' },
    runc: 'runc',
    shim: 'shim',
    container: 'api',
    status: { fr: 'état : Running', en: 'status: Running' },
    kernel: { fr: 'Noyau de node-1', en: 'Kernel of node-1' },
  },
} satisfies FigureWords;
