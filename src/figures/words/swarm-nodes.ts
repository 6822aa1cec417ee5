import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un swarm : managers, workers et tâches',
    en: 'A swarm: managers, workers and tasks',
  },
  description: {
    fr: "Trois managers, dont un meneur, s'accordent par Raft : la majorité décide. Sous eux, trois workers, à qui le meneur confie des tâches. Le service web demande trois tâches : web.1 sur le premier worker, web.2 sur le deuxième, web.3 sur le troisième. Le deuxième worker tombe : le meneur crée une nouvelle tâche web.2 sur le troisième. Enfin deux managers tombent à leur tour : il n'y a plus de majorité, donc plus de décision ; les tâches en cours continuent.",
    en: 'Three managers, one of them the leader, agree by Raft: the majority decides. Under them are three workers, to which the leader gives tasks. The service web asks for three tasks: web.1 on the first worker, web.2 on the second, web.3 on the third. The second worker fails: the leader creates a new task web.2 on the third. Last, two managers fail in turn: there is no majority any more, and so no decision; the running tasks go on.',
  },
  caption: {
    fr: 'Un worker perdu : ses tâches renaissent ailleurs. La majorité des managers perdue : plus rien ne se décide, et ce qui tourne continue.',
    en: 'A worker lost: its tasks are created again elsewhere. The majority of managers lost: nothing is decided any more, and what runs goes on.',
  },
  steps: 5,
  labels: {
    raft: { fr: 'Raft : la majorité décide', en: 'Raft: the majority decides' },
    leader: { fr: 'meneur', en: 'leader' },
    manager: 'manager',
    worker: 'worker',
    first: 'web.1',
    second: 'web.2',
    third: 'web.3',
    lost: { fr: 'sans majorité :\nplus de décision', en: 'no majority:\nno decision' },
  },
} satisfies FigureWords;
