/** Reads `3`, `3-5` or `1,4-6` as the line numbers it names. */
export function lineNumbers(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from, to = from] = part.trim().split('-').map(Number);
    if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return [];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  });
}

/** Reads `1|3-4|6` as one list of line numbers a step. */
export const stepLines = (steps: string): number[][] =>
  steps === '' ? [] : steps.split('|').map(lineNumbers);

/** The steps, from 1, at which a line is highlighted. */
export const stepsOfLine = (line: number, steps: number[][]): number[] =>
  steps.flatMap((lines, index) => (lines.includes(line) ? [index + 1] : []));

const LANGUAGES: Record<string, string> = {
  sh: 'bash',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  toml: 'toml',
  conf: 'ini',
  service: 'ini',
  txt: 'text',
};

/** The language to colour a file in, by its name. */
export function languageOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  if (/^(Dockerfile|Containerfile)(\.|$)/.test(name) || name.endsWith('.dockerfile'))
    return 'docker';
  return LANGUAGES[name.split('.').at(-1) ?? ''] ?? 'text';
}

/** What is typed, as opposed to what a tool printed. */
export const isCommand = (language: string): boolean =>
  ['bash', 'sh', 'shell', 'console'].includes(language);
