import { parse } from 'yaml';

/** A question as an author writes it; `fields` replaces what stands in the template. */
export const written = (kind: string, fields: string): unknown => ({
  ...(parse(base) as object),
  kind,
  ...(parse(fields, { uniqueKeys: false }) as object),
});

const base = `
id: port
version: 1
section: containers-what
objective: say-what-a-container-is
level: recall
use: [text, test]
stem: { fr: "Quel port ?", en: "Which port?" }
`;

const why = `why: { fr: "Parce que.", en: "Because." }`;

/** One sound question of each kind. */
export const sound: Record<string, string> = {
  single: `
choices:
  - { id: http, text: "\`80\`", correct: true, ${why} }
  - { id: https, text: "\`443\`", correct: false, ${why} }
`,
  multiple: `
choices:
  - { id: http, text: "\`80\`", correct: true, ${why} }
  - { id: https, text: "\`443\`", correct: true, ${why} }
  - { id: ssh, text: "\`22\`", correct: false, ${why} }
`,
  match: `
pairs:
  - { id: http, left: "\`http\`", right: "\`80\`", ${why} }
  - { id: https, left: "\`https\`", right: "\`443\`", ${why} }
extra: [{ id: ssh, text: "\`22\`" }]
`,
  order: `
items:
  - { id: pull, text: "\`pull\`", ${why} }
  - { id: create, text: "\`create\`", ${why} }
  - { id: start, text: "\`start\`", ${why} }
`,
  gaps: `
text: { fr: "Le port ⟦port⟧ sert ⟦protocol⟧.", en: "⟦protocol⟧ is served on port ⟦port⟧." }
gaps:
  - { id: port, answers: ["80"], ${why} }
  - { id: protocol, answers: [http], choices: [{ id: http, text: "\`http\`" }, { id: ssh, text: "\`ssh\`" }], ${why} }
`,
  short: `
answers: [{ match: "noyau", ${why} }]
fold: [case, accents]
misses: [{ match: { fr: "hyperviseur", en: "hypervisor" }, ${why} }]
`,
  number: `
value: 256
tolerance: 0
unit: { fr: "Mio", en: "MiB" }
${why}
misses: [{ value: 262144, ${why} }]
`,
  command: `
command: docker run -d -p 8080:80 nginx
${why}
accept: [docker container run -d -p 8080:80 nginx]
misses: [{ command: "docker run -d -p 80:8080 nginx", ${why} }]
`,
  line: `
code: Dockerfile
faulty: [{ line: 3, text: "COPY . .", ${why} }]
misses: [{ line: 1, text: "FROM debian", ${why} }]
`,
};
