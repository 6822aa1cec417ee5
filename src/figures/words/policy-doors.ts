import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Tout est ouvert, tout est fermé, puis deux portes',
    en: 'All open, all shut, then two doors',
  },
  description: {
    fr: "Le namespace shop contient les pods front, api et db ; un pod test est dans le namespace tools. Sans règle, chacun joint chacun : front joint api et db, api joint db, et test joint les trois. Une NetworkPolicy, closed, qui choisit tous les pods de shop et n'admet rien, ferme toutes ces entrées. Une deuxième, api-from-front, ouvre le chemin de front à api. Une troisième, db-from-api, ouvre celui d'api à db. test reste dehors, et front n'atteint toujours pas db.",
    en: 'The namespace shop holds the pods front, api and db; a pod test is in the namespace tools. Without a policy, everyone reaches everyone: front reaches api and db, api reaches db, and test reaches all three. A NetworkPolicy, closed, which selects all the pods of shop and admits nothing, shuts all these ways in. A second one, api-from-front, opens the way from front to api. A third, db-from-api, opens the one from api to db. test stays outside, and front still does not reach db.',
  },
  caption: {
    fr: "Les NetworkPolicy s'ajoutent : la première ferme tout, chacune des suivantes ouvre un chemin. Aucune n'interdit ce qu'une autre permet.",
    en: 'Policies add up: the first shuts everything, each of the others opens one way. None forbids what another allows.',
  },
  steps: 4,
  labels: {
    shop: 'namespace shop',
    tools: 'tools',
    test: 'test',
    front: 'front',
    api: 'api',
    db: 'db',
    deny: 'closed',
    apiRule: 'api-from-front',
    dbRule: 'db-from-api',
  },
} satisfies FigureWords;
