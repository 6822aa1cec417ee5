import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'kube-proxy écrit les règles, le noyau les applique',
    en: 'kube-proxy writes the rules, the kernel applies them',
  },
  description: {
    fr: "Sur node-1, au-dessus du noyau, tournent le pod front 10.244.1.5, kube-proxy et le pod api 10.244.1.9 ; un autre pod api, 10.244.2.8, est sur node-2. kube-proxy suit les Services et les EndpointSlices auprès du serveur d'API. Il écrit dans le noyau une règle : ce qui va à 10.96.20.31:8080 est envoyé à 10.244.1.9:80 ou à 10.244.2.8:80. Un paquet de front vers 10.96.20.31:8080 est réécrit par le noyau, ici vers 10.244.2.8:80, et part sur node-2 ; il ne traverse pas kube-proxy. kube-proxy s'arrête : les paquets passent toujours, et les règles vieillissent.",
    en: "On node-1, on top of the kernel, run the pod front 10.244.1.5, kube-proxy and the pod api 10.244.1.9; another api pod, 10.244.2.8, is on node-2. kube-proxy watches Services and EndpointSlices at the API server. It writes a rule in the kernel: what goes to 10.96.20.31:8080 is sent to 10.244.1.9:80 or to 10.244.2.8:80. A packet from front to 10.96.20.31:8080 is rewritten by the kernel, here to 10.244.2.8:80, and leaves for node-2; it doesn't go through kube-proxy. kube-proxy stops: packets still pass, and the rules grow old.",
  },
  caption: {
    fr: 'Aucun paquet ne traverse kube-proxy : il ne fait que tenir les règles à jour. Arrêté, il laisse des règles qui servent encore et ne suivent plus rien.',
    en: 'No packet goes through kube-proxy: it only keeps the rules up to date. Once stopped, it leaves rules that still serve and no longer follow anything.',
  },
  steps: 4,
  labels: {
    server: { fr: "serveur d'API", en: 'API server' },
    watched: 'Services,\nEndpointSlices',
    proxy: 'kube-proxy',
    front: 'front\n10.244.1.5',
    firstApi: 'api\n10.244.1.9',
    secondApi: 'api\n10.244.2.8',
    kernel: { fr: 'Noyau de node-1', en: 'Kernel of node-1' },
    otherKernel: 'node-2',
    rules: {
      fr: '10.96.20.31:8080 →\n10.244.1.9:80 ou\n10.244.2.8:80',
      en: '10.96.20.31:8080 →\n10.244.1.9:80 or\n10.244.2.8:80',
    },
    rewritten: { fr: 'réécrit vers\n10.244.2.8:80', en: 'rewritten to\n10.244.2.8:80' },
    stopped: { fr: 'arrêté : les règles\nvieillissent', en: 'stopped: the rules\ngrow old' },
  },
} satisfies FigureWords;
