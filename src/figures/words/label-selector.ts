import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Trois sélecteurs devant les mêmes cinq pods',
    en: 'Three selectors in front of the same five pods',
  },
  description: {
    fr: 'Cinq pods, chacun avec deux labels. Les deux premiers : app=front, env=prod. Le troisième : app=front, env=test. Le quatrième : app=api, env=prod. Le cinquième : app=api, env=test. Le sélecteur app=front retient les trois premiers. Le sélecteur app=front,env=prod retient les deux premiers. Le sélecteur env in (test) retient le troisième et le cinquième. Le troisième pod est donc dans deux ensembles, le quatrième dans aucun.',
    en: 'Five pods, each with two labels. The first two: app=front, env=prod. The third: app=front, env=test. The fourth: app=api, env=prod. The fifth: app=api, env=test. The selector app=front picks the first three. The selector app=front,env=prod picks the first two. The selector env in (test) picks the third and the fifth. The third pod is therefore in two sets, the fourth in none.',
  },
  caption: {
    fr: "En couleur, ce que chaque sélecteur retient. Les ensembles se recoupent : personne n'a rangé ces pods, chaque sélecteur pose sa question.",
    en: 'In colour, what each selector picks. The sets overlap: nobody has sorted these pods, and each selector asks its own question.',
  },
  steps: 4,
  labels: {
    first: 'app=front\nenv=prod',
    second: 'app=front\nenv=prod',
    third: 'app=front\nenv=test',
    fourth: 'app=api\nenv=prod',
    fifth: 'app=api\nenv=test',
    one: 'app=front',
    both: 'app=front,\nenv=prod',
    set: 'env in\n(test)',
  },
} satisfies FigureWords;
