import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "D'un nom court à une adresse",
    en: 'From a short name to an address',
  },
  description: {
    fr: "Un : un pod front, dans le namespace shop, appelle api. Son fichier /etc/resolv.conf donne le serveur de noms, 10.96.0.10, et les suffixes à essayer, dont le premier est shop.svc.cluster.local. Deux : le nom complété, api.shop.svc.cluster.local, est demandé à CoreDNS, à cette adresse. Trois : CoreDNS suit les Services dans le serveur d'API : api, 10.96.20.31, et db, qui est headless. Quatre : il répond par le ClusterIP d'api, 10.96.20.31. Cinq : pour db.shop.svc.cluster.local, il répond par les adresses des trois pods, 10.244.1.11, 10.244.1.12 et 10.244.2.10.",
    en: 'One: a pod front, in the namespace shop, calls api. Its file /etc/resolv.conf gives the name server, 10.96.0.10, and the suffixes to try, of which shop.svc.cluster.local is the first. Two: CoreDNS, at that address, is asked for the completed name, api.shop.svc.cluster.local. Three: CoreDNS watches the Services in the API server: api, 10.96.20.31, and db, which is headless. Four: it answers with the ClusterIP of api, 10.96.20.31. Five: for db.shop.svc.cluster.local it answers with the addresses of the three pods, 10.244.1.11, 10.244.1.12 and 10.244.2.10.',
  },
  caption: {
    fr: 'Le pod complète le nom, CoreDNS répond : un Service donne son ClusterIP, un Service headless les adresses de ses pods. Les adresses sont des exemples.',
    en: 'The pod completes the name and CoreDNS answers: a Service gives its ClusterIP, a headless Service the addresses of its pods. The addresses are examples.',
  },
  steps: 5,
  labels: {
    client: { fr: 'front\nappelle api', en: 'front\ncalls api' },
    file: '/etc/resolv.conf\nnameserver 10.96.0.10\nsearch\nshop.svc.cluster.local …',
    question: 'api.shop.svc.cluster.local',
    server: 'CoreDNS\n10.96.0.10',
    watches: { fr: 'suit les Services', en: 'watches Services' },
    api: { fr: "serveur d'API", en: 'API server' },
    service: 'Service api\n10.96.20.31',
    headless: 'Service db\nheadless',
    answer: '10.96.20.31',
    second: 'db.shop.svc.cluster.local',
    addresses: '10.244.1.11, 10.244.1.12,\n10.244.2.10',
  },
} satisfies FigureWords;
