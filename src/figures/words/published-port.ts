import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Un port publié : pour personne, pour tous, pour l'hôte seul",
    en: 'A published port: for nobody, for everybody, for the host alone',
  },
  description: {
    fr: "Un client extérieur, 198.51.100.7, s'adresse trois fois à l'hôte. Aucun port publié : le conteneur db tourne, mais le client est arrêté à l'entrée de l'hôte. Avec -p 8080:80, l'hôte répond sur 0.0.0.0:8080, c'est-à-dire sur toutes ses adresses ; la règle DNAT réécrit la destination, qui devient le port 80 du conteneur web, 172.18.0.2, et le client l'atteint. Avec -p 127.0.0.1:8080:80, le client est de nouveau arrêté ; une commande curl lancée sur l'hôte atteint 127.0.0.1:8080, et un proxy, docker-proxy, transmet à web.",
    en: 'An outside client, 198.51.100.7, calls the host three times. No published port: the container db is running, but the client is stopped at the entrance of the host. With -p 8080:80, the host answers on 0.0.0.0:8080, that is on all its addresses; the DNAT rule rewrites the destination to port 80 of the container web, 172.18.0.2, and the client reaches it. With -p 127.0.0.1:8080:80, the client is stopped again; a curl command run on the host reaches 127.0.0.1:8080, and a proxy, docker-proxy, passes it on to web.',
  },
  caption: {
    fr: "Sans adresse devant le port, il est publié sur 0.0.0.0, toutes les adresses de l'hôte : tout le monde entre. Avec 127.0.0.1, seul l'hôte atteint le conteneur.",
    en: 'With no address before it, the port is published on 0.0.0.0, all the addresses of the host: everybody gets in. With 127.0.0.1, only the host reaches the container.',
  },
  steps: 3,
  labels: {
    client: 'client\n198.51.100.7',
    host: { fr: 'Hôte', en: 'Host' },
    nothing: { fr: 'aucun\nport\npublié', en: 'no\npublished\nport' },
    unpublished: 'db',
    open: '-p 8080:80',
    openPort: '0.0.0.0\n:8080',
    nat: 'DNAT',
    container: 'web\n172.18.0.2\nport 80',
    closed: '-p 127.0.0.1\n:8080:80',
    local: 'curl',
    closedPort: '127.0.0.1\n:8080',
    proxy: 'proxy',
  },
} satisfies FigureWords;
