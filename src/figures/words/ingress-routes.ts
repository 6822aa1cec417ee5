import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "De l'objet Ingress à la requête servie",
    en: 'From the Ingress object to the request that is served',
  },
  description: {
    fr: "L'objet Ingress shop est rangé par le serveur d'API : une règle, qui ne reçoit aucun paquet. Derrière les Services front et api se trouvent les pods. Un contrôleur, un pod qui contient un proxy inverse, lit l'Ingress et règle son proxy ; un répartiteur lui amène les clients. Une requête pour shop.example.org/ va alors au pod front, une requête pour shop.example.org/api au pod api : le proxy envoie directement aux adresses des pods, que chaque Service lui fait connaître.",
    en: 'The Ingress object shop is kept by the API server: a rule, which receives no packet. Behind the Services front and api are the pods. A controller, a pod that holds a reverse proxy, reads the Ingress and configures its proxy; a load balancer brings it the clients. A request for shop.example.org/ then goes to the pod front, a request for shop.example.org/api to the pod api: the proxy sends straight to the addresses of the pods, which it learns through each Service.',
  },
  caption: {
    fr: "L'Ingress est une règle ; c'est le contrôleur qui reçoit les requêtes. La plupart envoient directement aux pods, dont le Service leur donne la liste.",
    en: 'The Ingress is a rule; the controller is what receives requests. Most send straight to the pods, of which the Service gives them the list.',
  },
  steps: 3,
  labels: {
    server: { fr: "serveur d'API", en: 'API server' },
    ingress: 'Ingress\nshop.example.org',
    client: 'client',
    balancer: { fr: 'répartiteur\nde charge', en: 'load\nbalancer' },
    controller: { fr: 'contrôleur\nproxy inverse', en: 'controller\nreverse proxy' },
    frontService: 'Service front',
    apiService: 'Service api',
    front: 'front',
    api: 'api',
    root: '/',
    path: '/api',
  },
} satisfies FigureWords;
