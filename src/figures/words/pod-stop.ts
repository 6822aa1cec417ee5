import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "L'arrêt d'un pod, sur deux voies", en: 'A pod stops, on two lanes' },
  description: {
    fr: "Le temps va de zéro à trente secondes, sur deux voies qui partent ensemble. Un : la suppression, à 0 s, avertit le kubelet et le réseau en même temps. Deux : côté réseau, l'EndpointSlice note que le pod s'en va, mais chaque nœud met un moment à l'apprendre ; pendant ce temps, des requêtes arrivent encore. Trois : côté kubelet, preStop attend 5 s, et l'application sert toujours. Quatre : à 5 s, SIGTERM ; l'application finit ce qu'elle a commencé, puis sort. Cinq : si elle est encore là à 30 s, SIGKILL.",
    en: 'Time goes from zero to thirty seconds, on two lanes that start together. One: the deletion, at 0 s, tells the kubelet and the network at the same time. Two: on the network side, the EndpointSlice records that the pod is leaving, but each node takes a moment to learn of it; meanwhile, requests still arrive. Three: on the kubelet side, preStop waits for 5 s, and the application still serves. Four: at 5 s, SIGTERM; the application finishes what it has begun, then exits. Five: if it is still there at 30 s, SIGKILL.',
  },
  caption: {
    fr: "Les deux voies ne s'attendent pas. Sans preStop, SIGTERM arriverait à 0 s, et les requêtes encore en route trouveraient porte close. Échelle libre.",
    en: 'The two lanes do not wait for each other. Without preStop, SIGTERM would come at 0 s, and requests still on their way would find the door shut. Not to scale.',
  },
  steps: 5,
  labels: {
    deleted: { fr: 'suppression', en: 'deletion' },
    zero: '0 s',
    five: '5 s',
    thirty: '30 s',
    network: { fr: 'Réseau', en: 'Network' },
    kubelet: 'kubelet',
    late: { fr: 'requêtes\nencore reçues', en: 'requests\nstill arrive' },
    hook: { fr: 'preStop :\nsert encore', en: 'preStop:\nstill serves' },
    term: 'SIGTERM',
    ends: { fr: 'finit,\npuis sort', en: 'finishes,\nthen exits' },
    kill: 'SIGKILL',
  },
} satisfies FigureWords;
