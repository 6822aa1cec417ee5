import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Trois façons de porter TLS jusqu'au pod",
    en: 'Three ways to carry TLS to the pod',
  },
  description: {
    fr: "Trois colonnes : le client, le routeur, le pod front. Avec edge, le certificat est sur le routeur : TLS va du client au routeur, et HTTP en clair du routeur au pod. Avec passthrough, le certificat est dans le pod : une seule connexion TLS traverse le routeur, qui n'en lit que le nom d'hôte (SNI). Avec reencrypt, il y a un certificat sur le routeur et un autre dans le pod : une connexion TLS s'arrête au routeur, une deuxième en part vers le pod.",
    en: 'Three columns: the client, the router, the pod front. With edge, the certificate is on the router: TLS goes from the client to the router, and plain HTTP from the router to the pod. With passthrough, the certificate is in the pod: a single TLS connection crosses the router, which reads only the host name in it (SNI). With reencrypt, there is a certificate on the router and another in the pod: one TLS connection stops at the router, a second one leaves it for the pod.',
  },
  caption: {
    fr: 'Le cadenas est là où se trouve un certificat. Le routeur ne lit le chemin et les en-têtes que là où TLS se termine chez lui.',
    en: 'The padlock is where a certificate is. The router reads the path and the headers only where TLS ends in it.',
  },
  steps: 3,
  labels: {
    client: 'client',
    router: { fr: 'routeur', en: 'router' },
    pod: 'pod',
    edge: 'edge',
    toRouter: 'TLS',
    plain: 'HTTP',
    passthrough: 'passthrough',
    through: 'TLS',
    name: { fr: "lit le nom\nd'hôte", en: 'reads the\nhost name' },
    reencrypt: 'reencrypt',
    first: 'TLS',
    second: 'TLS',
  },
} satisfies FigureWords;
