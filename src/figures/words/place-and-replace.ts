import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Un orchestrateur place et remplace', en: 'An orchestrator places and replaces' },
  description: {
    fr: "Le souhait : trois exemplaires d'api, un processeur chacun. Trois machines de trois places : A a deux places libres, B deux, C aucune. L'orchestrateur place deux exemplaires sur A et un sur B. La machine A est perdue avec ses deux exemplaires : un nouveau naît sur B, qui est alors pleine ; l'autre attend, faute de place. Une machine D est ajoutée : l'exemplaire qui attendait y est placé.",
    en: 'The wish: three copies of api, one processor each. Three machines of three places: A has two free, B two, C none. The orchestrator places two copies on A and one on B. Machine A is lost with its two copies: a new one is created on B, which is then full; the other waits for lack of room. A machine D is added: the copy that was waiting is placed there.',
  },
  caption: {
    fr: "En gris, les places prises par d'autres ; en pointillé, les libres. L'orchestrateur recrée ce qui manque, tant qu'il trouve où le mettre.",
    en: 'Grey places are taken by others, dotted ones are free. The orchestrator creates what is missing again, as long as it finds room.',
  },
  steps: 5,
  labels: {
    wish: { fr: 'Le souhait', en: 'The wish' },
    asked: { fr: 'api × 3\n1 CPU chacun', en: 'api × 3\n1 CPU each' },
    a: 'machine A',
    b: 'machine B',
    c: 'machine C',
    d: 'machine D',
    api: 'api',
    waiting: { fr: 'en attente', en: 'waiting' },
  },
} satisfies FigureWords;
