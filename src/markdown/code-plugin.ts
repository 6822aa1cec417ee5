import type { HastPluginEntry } from 'satteri';
import { createHighlighter, type ThemedToken } from 'shiki';
import { theme, tokenClass } from './code-theme.ts';
import { lineNumbers, stepLines, stepsOfLine } from './lines.ts';

const LANGUAGES = ['bash', 'yaml', 'docker', 'json', 'ini', 'toml'] as const;

let highlighter: ReturnType<typeof createHighlighter> | undefined;

const highlighting = () =>
  (highlighter ??= createHighlighter({ themes: [theme], langs: [...LANGUAGES] }));

/** The same code stands on several pages, in two languages: a build colours it once. */
const coloursOf = new Map<string, Promise<ThemedToken[][]>>();

/** Tokens by line. Throws when the language is none of those the course uses. */
function tokensOf(code: string, language: string): Promise<ThemedToken[][]> {
  const key = `${language}\n${code}`;
  if (!coloursOf.has(key)) coloursOf.set(key, tokenised(code, language));
  return coloursOf.get(key)!;
}

async function tokenised(code: string, language: string): Promise<ThemedToken[][]> {
  if (language === 'text') return code.split('\n').map((line) => [{ content: line, offset: 0 }]);
  const shiki = await highlighting();
  if (!shiki.getLoadedLanguages().includes(language)) {
    throw new Error(
      `Unknown code language "${language}". Use one of: ${LANGUAGES.join(', ')}, text.`,
    );
  }
  return shiki.codeToTokensBase(code, {
    lang: language as 'bash',
    theme,
    tokenizeTimeLimit: 0, // its 500 ms leave lines without colour where a machine is busy
  });
}

/** A shell or file text, coloured outside Markdown: its tokens with the class of their role. */
export async function tokensByLine(code: string, language: string) {
  const lines = await tokensOf(code, language);
  return lines.map((tokens) =>
    tokens.map(({ content, color }) => ({ text: content, role: tokenClass(color) })),
  );
}

interface Element {
  type: string;
  tagName?: string;
  name?: string;
  properties?: Record<string, unknown>;
  attributes?: unknown[];
  children?: Element[];
  value?: string;
  data?: { lang?: string; meta?: string };
}

const text = (value: string): Element => ({ type: 'text', value });

const span = (className: string | undefined, content: string): Element =>
  className === undefined
    ? text(content)
    : {
        type: 'element',
        tagName: 'span',
        properties: { className: [className] },
        children: [text(content)],
      };

/** A prompt is shown as `$ ` and neither selected nor copied. In a script, `# ` begins a comment. */
const prompts: Readonly<Record<string, RegExp>> = { bash: /^\$ /, console: /^[$#] / };

function lineContent(tokens: ThemedToken[], prompted: boolean): Element[] {
  const parts = tokens.map(({ content, color }) => span(tokenClass(color), content));
  return prompted ? [span('tk-prompt', '$ '), ...parts] : parts;
}

/** Parts a code into its words and spaces. */
type CodeWords = (code: string) => { text: string; unbroken: boolean }[];

/** Code amid words: a line breaks between its words, never at a hyphen within one. */
export const inlineCodePlugin = (codeWords: CodeWords): HastPluginEntry => ({
  name: 'inline-code',
  element: {
    filter: ['code'],
    visit(node) {
      const { children = [] } = node as Element;
      const [only] = children;
      if (children.length !== 1 || only?.type !== 'text') return undefined;
      const words = codeWords(only.value ?? '');
      if (!words.some(({ unbroken }) => unbroken)) return undefined;
      const parts = words.map((word) => span(word.unbroken ? 'unbroken' : undefined, word.text));
      return { ...(node as Element), children: parts } as never;
    },
  },
});

/** Colours every code block at build, by role, in classes; marks lines for the views. */
export const codePlugin: HastPluginEntry = {
  name: 'code',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const code = (node as Element).children?.find(({ tagName }) => tagName === 'code');
      if (code === undefined) return undefined;
      const source = context.textContent(code as never).replace(/\n$/, '');
      return (await coloured(source, code)) as never;
    },
  },
};

async function coloured(source: string, code: Element): Promise<Element> {
  const language = code.data?.lang ?? languageClass(code) ?? 'text';
  const { lines = '', steps = '' } = metaOf(code);
  const typed = source.split('\n');
  const prompt = prompts[language];
  const prompted = typed.map((line) => prompt?.test(line) ?? false);
  const clean = typed
    .map((line, index) => (prompt && prompted[index] ? line.replace(prompt, '') : line))
    .join('\n');
  const tokens = await tokensOf(clean, language === 'console' ? 'bash' : language);
  const onSlide = lines === '' ? undefined : lineNumbers(lines);
  const highlighted = stepLines(steps);
  const rows = tokens.map((line, index) =>
    codeLine(index + 1, lineContent(line, prompted[index] ?? false), onSlide, highlighted),
  );
  return {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [{ type: 'element', tagName: 'code', properties: {}, children: rows }],
  };
}

function codeLine(
  number: number,
  children: Element[],
  onSlide: number[] | undefined,
  steps: number[][],
): Element {
  const attributes = {
    number: String(number),
    shown: String(onSlide?.includes(number) ?? true),
    steps: stepsOfLine(number, steps).join(' '),
    starts: stepsOfLine(
      number,
      steps.map((lines) => lines.slice(0, 1)),
    ).join(' '),
  };
  return {
    type: 'mdxJsxTextElement',
    name: 'CodeLine',
    attributes: Object.entries(attributes).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children,
  };
}

const languageClass = (code: Element): string | undefined => {
  const names = (code.properties?.className ?? []) as string[];
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length);
};

const metaOf = (code: Element): { lines?: string; steps?: string } => {
  const meta = code.data?.meta ?? '';
  return meta.startsWith('{') ? (JSON.parse(meta) as { lines?: string; steps?: string }) : {};
};
