import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un registre à côté, ou une adresse stable',
    en: 'A separate registry, or a stable address',
  },
  description: {
    fr: "À côté : un registre tient la liste des instances d'api, .21 et .22, et contrôle chacune. Le client interroge le registre, puis appelle .21 directement. L'instance .22 tombe : le registre l'ôte de sa liste. Dans la plateforme : le client appelle toujours la même adresse, api, 10.0.0.5 ; la plateforme fait suivre vers les instances saines, et cesse d'envoyer vers .22 quand elle tombe.",
    en: 'Separate: a registry keeps the list of the instances of api, .21 and .22, and checks each of them. The client asks the registry, then calls .21 directly. Instance .22 fails: the registry takes it off its list. In the platform: the client always calls the same address, api, 10.0.0.5; the platform forwards to healthy instances, and stops sending to .22 when it fails.',
  },
  caption: {
    fr: 'En trait fin, les contrôles et les questions ; en trait épais, le trafic. Avec un registre, le client choisit ; sinon, la plateforme.',
    en: 'Thin: checks and questions. Thick: traffic. With a registry the client chooses; otherwise the platform does.',
  },
  steps: 4,
  labels: {
    beside: { fr: 'Un registre à côté', en: 'Separate registry' },
    platform: { fr: 'Dans la plateforme', en: 'In the platform' },
    client: 'client',
    first: '.21',
    second: '.22',
    one: 'api .21',
    two: 'api .22',
    registry: { fr: 'registre', en: 'registry' },
    address: 'api\n10.0.0.5',
  },
} satisfies FigureWords;
