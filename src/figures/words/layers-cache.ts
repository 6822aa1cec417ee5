import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Le cache, instruction par instruction',
    en: 'The cache, instruction by instruction',
  },
  description: {
    fr: "Six instructions d'un Dockerfile et quatre constructions. Première construction : FROM apporte plusieurs couches ; WORKDIR, COPY requirements.txt, RUN pip install et COPY . . en ajoutent une chacun ; CMD n'en ajoute aucune, c'est un réglage. Tout est nouveau. Deuxième construction, rien n'a changé : tout vient du cache. Troisième construction, app.py a changé : les quatre premières instructions viennent du cache, COPY . . et CMD sont refaits. Quatrième construction, requirements.txt a changé : FROM et WORKDIR viennent du cache, tout est refait à partir de COPY requirements.txt, y compris pip install.",
    en: 'Six instructions of a Dockerfile and four builds. First build: FROM brings several layers; WORKDIR, COPY requirements.txt, RUN pip install and COPY . . add one each; CMD adds none, it is a setting. Everything is new. Second build, nothing changed: everything comes from the cache. Third build, app.py changed: the first four instructions come from the cache, COPY . . and CMD are done again. Fourth build, requirements.txt changed: FROM and WORKDIR come from the cache, everything is done again from COPY requirements.txt on, pip install included.',
  },
  caption: {
    fr: "Le trait en tirets marque la première instruction dont l'entrée a changé. Avant lui, les couches viennent du cache ; après lui, tout est refait, même ce qui n'a pas changé.",
    en: 'The dashed line marks the first instruction whose input changed. Before it, layers come from the cache; after it, everything is done again, even what did not change.',
  },
  steps: 4,
  labels: {
    upper: 'FROM python\nWORKDIR /app\nCOPY requirements.txt ./',
    lower: 'RUN pip install …\nCOPY . .\nCMD …',
    first: { fr: 'Première\nfois', en: 'First\nbuild' },
    unchanged: { fr: "Rien n'a\nchangé", en: 'Nothing\nchanged' },
    code: { fr: 'app.py\na changé', en: 'app.py\nchanged' },
    list: { fr: 'requirements\n.txt a changé', en: 'requirements\n.txt changed' },
    setting: { fr: 'réglage', en: 'setting' },
    made: { fr: 'faite cette fois', en: 'made in this build' },
    cached: { fr: 'reprise du cache', en: 'from the cache' },
  },
} satisfies FigureWords;
