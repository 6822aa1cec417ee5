import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "L'identité qui reste", en: 'The identity that stays' },
  description: {
    fr: "Un StatefulSet de trois pods. Un : ils naissent dans l'ordre, db-0, db-1, puis db-2, chacun sous son nom DNS : db-0.db, db-1.db, db-2.db. Deux : chacun a son volume, par une demande à son nom : data-db-0, data-db-1, data-db-2. Trois : db-1, à l'adresse 10.244.2.9, meurt ; son nom et sa demande restent. Quatre : un nouveau pod db-1 prend sa place, avec le même nom DNS et la même demande, à une autre adresse, 10.244.1.12.",
    en: 'A StatefulSet of three pods. One: they are born in order, db-0, db-1, then db-2, each under its DNS name: db-0.db, db-1.db, db-2.db. Two: each has its volume, asked for by a claim of its own: data-db-0, data-db-1, data-db-2. Three: db-1, at the address 10.244.2.9, dies; its name and its claim stay. Four: a new pod db-1 takes its place, with the same DNS name and the same claim, at another address, 10.244.1.12.',
  },
  caption: {
    fr: "Le pod et son adresse changent ; le nom et la demande de volume, non. C'est pourquoi on appelle db-1.db, jamais une adresse.",
    en: 'The pod and its address change; the name and the claim do not. That is why clients call db-1.db, never an address.',
  },
  steps: 4,
  labels: {
    first: 'db-0',
    second: 'db-1',
    third: 'db-2',
    firstName: 'db-0.db',
    secondName: 'db-1.db',
    thirdName: 'db-2.db',
    firstClaim: 'data-db-0',
    secondClaim: 'data-db-1',
    thirdClaim: 'data-db-2',
    before: '10.244.2.9',
    after: '10.244.1.12',
  },
} satisfies FigureWords;
