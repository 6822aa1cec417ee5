import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Une pile Compose vue comme un graphe', en: 'A Compose stack seen as a graph' },
  description: {
    fr: "Trois services : web, api et db. Un visiteur n'entre que par web, publié sur 127.0.0.1:8080. web dépend d'api par depends_on ; api dépend de db, avec la condition service_healthy. Deux réseaux : front relie web et api ; back relie api et db. web n'a donc aucun chemin vers db. Le volume data est rattaché à db et survit à ses conteneurs. Un quatrième service, adminer, en tirets, tient aux deux réseaux ; il ne démarre que si l'on demande le profil debug.",
    en: 'Three services: web, api and db. A visitor gets in through web alone, published on 127.0.0.1:8080. web depends on api by depends_on; api depends on db, with the condition service_healthy. Two networks: front joins web and api; back joins api and db. So web has no way to db. The volume data is attached to db and outlives its containers. A fourth service, adminer, in dashes, is on both networks; it only starts if the profile debug is asked for.',
  },
  caption: {
    fr: "Un fichier Compose décrit un graphe : qui attend qui, qui parle à qui, ce qui dure. En tirets, un service qui attend qu'on le demande.",
    en: 'A Compose file describes a graph: who waits for whom, who talks to whom, what lasts. In dashes, a service that waits to be asked for.',
  },
  steps: 5,
  labels: {
    port: '127.0.0.1:8080',
    web: 'web',
    api: 'api',
    db: 'db',
    depends: 'depends_on',
    healthy: 'service_healthy',
    front: 'front',
    back: 'back',
    data: 'data',
    adminer: 'adminer',
    profile: 'profiles: [debug]',
  },
} satisfies FigureWords;
