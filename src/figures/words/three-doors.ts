import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Trois portes vers le même Service',
    en: 'Three doors to the same Service',
  },
  description: {
    fr: "Un : le Service front et ses deux pods. Deux : vous écrivez une Route ; le routeur, HAProxy dans des pods, la lit, et porte les requêtes du client aux pods. Trois : vous écrivez un Ingress ; un contrôleur en fait une Route, et c'est le même routeur qui porte les requêtes. Quatre, depuis la 4.19 : vous écrivez une HTTPRoute, rattachée à une Gateway qu'écrit un administrateur ; cette Gateway a ses propres pods, qui portent les requêtes aux pods de front sans passer par le routeur.",
    en: 'One: the Service front and its two pods. Two: you write a Route; the router, HAProxy in pods, reads it and carries the requests of the client to the pods. Three: you write an Ingress; a controller makes a Route of it, and the same router carries the requests. Four, since 4.19: you write an HTTPRoute, attached to a Gateway that an administrator writes; this Gateway has pods of its own, which carry the requests to the pods of front without going through the router.',
  },
  caption: {
    fr: "Trois façons d'écrire la règle, deux chemins pour le trafic : la Route et l'Ingress finissent dans le même routeur, la Gateway a ses propres pods.",
    en: 'Three ways to write the rule, two paths for the traffic: a Route and an Ingress end in the same router, a Gateway has pods of its own.',
  },
  steps: 4,
  labels: {
    service: 'Service front',
    client: 'client',
    route: { fr: 'Route\npar vous', en: 'Route\nby you' },
    router: { fr: 'routeur\nHAProxy', en: 'router\nHAProxy' },
    ingress: { fr: 'Ingress\npar vous', en: 'Ingress\nby you' },
    made: { fr: 'Route\npar un contrôleur', en: 'Route\nby a controller' },
    httpRoute: { fr: 'HTTPRoute\npar vous', en: 'HTTPRoute\nby you' },
    gateway: { fr: 'Gateway\npar un administrateur', en: 'Gateway\nby an administrator' },
    pods: { fr: 'pods de Gateway\ndepuis la 4.19', en: 'Gateway pods\nsince 4.19' },
  },
} satisfies FigureWords;
