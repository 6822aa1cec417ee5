/** A language of the course, as llms.txt tells of it. */
export interface Listed {
  /** Of the language, in English. */
  language: string;
  home: string;
  glossary: string;
  chapters: readonly { title: string; summary: string; href: string }[];
}

export interface LlmsFacts {
  title: string;
  description: string;
  /** Sentences on edition, licence and form. */
  facts: readonly string[];
  languages: readonly Listed[];
}

/** llms.txt: what the site is and where its texts stand, in Markdown (llmstxt.org). */
export const llms = ({ title, description, facts, languages }: LlmsFacts): string =>
  [
    `# ${title}`,
    `> ${description}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...languages.map(section),
  ]
    .join('\n\n')
    .concat('\n');

const section = ({ language, home, glossary, chapters }: Listed): string =>
  [
    `## Chapters in ${language}\n`,
    `- [Contents](${home})`,
    ...chapters.map(({ title, href, summary }) => `- [${title}](${href}): ${summary}`),
    `- [Glossary](${glossary})`,
  ].join('\n');
