/** The files of a new chapter, by name. They pass the content check as they are. */
export const skeleton = (
  id: string,
  title: { fr: string; en: string },
  today: string,
): Record<string, string> => ({
  'chapter.yaml': structure(id, title, today),
  'fr.mdx': french(id),
  'en.mdx': english(id),
  'quiz.yaml': QUIZ,
  'exercises.yaml': EXERCISES,
  'code/.gitkeep': '',
});

const text = ({ fr, en }: { fr: string; en: string }): string =>
  `{ fr: ${JSON.stringify(fr)}, en: ${JSON.stringify(en)} }`;

const structure = (id: string, title: { fr: string; en: string }, today: string): string =>
  `title: ${text(title)}
summary:
  fr: "Une phrase, sous le titre et dans les résultats de recherche."
  en: "One sentence, below the title and in search results."
objectives:
  - id: ${id}-first-objective
    text: { fr: "ce que le lecteur saura faire", en: "what the reader will be able to do" }
# Three to five sentences: the closing section, on the page and in the deck.
keep:
  - { fr: "La première phrase à retenir.", en: "The first sentence to keep." }
  - { fr: "La deuxième.", en: "The second." }
  - { fr: "La troisième.", en: "The third." }
# The sheet of commands: - { command: "docker ps", text: { fr: "…", en: "…" } }
commands: []
# The day on which every fact was checked, and where the facts come from.
checked: ${today}
sources: []
# A ## each; a ### only where it says something of its own.
sections:
  - { id: ${id}-what, minutes: 1 }
`;

const french = (id: string): string => `Dites ici pourquoi ce chapitre compte.

## Un premier titre [#${id}-what]

Un paragraphe est dit. La page le montre en entier, le diaporama en fait des notes pour le formateur. Sa première phrase pose l'idée en quinze mots au plus, les autres l'expliquent.

<Shown>
Ce qui est à retenir mot pour mot se montre ainsi, en une ou deux phrases.
</Shown>

### Une idée de plus [#${id}-more]

Une liste, un tableau, du code ou une figure se montrent. Chaque diapositive en porte au moins un, et chaque idée a son propre titre. Les deux langues ont les mêmes identifiants et montrent les mêmes blocs, dans le même ordre.

- **Court** : dix-huit mots au plus.
- **Peu** : sept points au plus.
`;

const english = (id: string): string => `Say here why this chapter matters.

## A first heading [#${id}-what]

A paragraph is said. The page has all of it, the deck makes it notes for the trainer. Its first sentence states the point in fifteen words at most, the others explain it.

<Shown>
What must be kept word for word is shown like this, in one or two sentences.
</Shown>

### One more idea [#${id}-more]

A list, a table, code or a figure is shown. Each slide has one at least, and each idea has a heading of its own. Both languages have the same ids and show the same blocks, in the same order.

- **Short**: eighteen words at most.
- **Few**: seven items at most.
`;

const QUIZ = `# Replace [] by questions. Put each where it is due with <Question id="…" />.
# - id: what-runs
#   version: 1
#   kind: single
#   section: id of the ## that teaches the answer
#   objective: id of an objective of chapter.yaml
#   level: understand
#   use: [text, test]
#   stem: { fr: "…", en: "…" }
#   choices:
#     - { id: one, text: { fr: "…", en: "…" }, correct: true, why: { fr: "…", en: "…" } }
[]
`;

const EXERCISES = `# Replace [] by exercises. Put each where it is due with <Exercise id="…" />.
# - id: look-inside
#   section: id of a section
#   minutes: 8
#   goal: { fr: "…", en: "…" }
#   needs: { fr: "…", en: "…" }
#   steps:
#     - { text: { fr: "…", en: "…" }, run: "docker ps" }
#   hints: []
#   solution: { fr: "…", en: "…" }
#   check: { fr: "…", en: "…" }
[]
`;
