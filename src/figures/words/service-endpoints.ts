import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Le Service, son EndpointSlice et les pods',
    en: 'The Service, its EndpointSlice and the pods',
  },
  description: {
    fr: "Le Service front, 10.96.20.10:80, a pour sélecteur app=front ; trois pods portent ce label. Un EndpointSlice tient la liste de leurs adresses : 10.244.1.5, 10.244.1.6, 10.244.2.7. Le pod 10.244.1.6 n'est plus prêt : il ne reçoit plus rien, et il vit toujours. Le pod 10.244.2.7 est supprimé et remplacé : son adresse disparaît de la liste, celle du nouveau, 10.244.2.12, y entre. L'adresse du Service n'a pas changé.",
    en: 'The Service front, 10.96.20.10:80, has the selector app=front; three pods bear that label. An EndpointSlice keeps the list of their addresses: 10.244.1.5, 10.244.1.6, 10.244.2.7. The pod 10.244.1.6 is no longer ready: it is sent nothing more, and it is still alive. The pod 10.244.2.7 is deleted and replaced: its address leaves the list, and that of the new one, 10.244.2.12, joins it. The address of the Service has not changed.',
  },
  caption: {
    fr: "Le Service ne connaît les pods que par leur label. La liste suit ce qui arrive aux pods ; l'adresse du Service reste.",
    en: 'The Service knows the pods by their label only. The list follows what happens to the pods; the address of the Service stays.',
  },
  steps: 4,
  labels: {
    service: 'Service front\n10.96.20.10:80',
    selector: 'app=front',
    slice: 'EndpointSlice',
    first: '10.244.1.5',
    second: '10.244.1.6',
    third: '10.244.2.7',
    fourth: '10.244.2.12',
    unready: { fr: 'pas prêt', en: 'not ready' },
    gone: { fr: 'supprimé', en: 'deleted' },
    added: { fr: 'nouveau', en: 'new' },
  },
} satisfies FigureWords;
