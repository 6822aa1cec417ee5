import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { asWritten, codeOf } from '../../oracle/questions.ts';
import type { AnyQuestion, KindName } from '../../oracle/types.ts';
import { vectorsByKind } from './vectors/vectors.ts';

/**
 * Faults written by hand: the small form of the mutation tests of the deep run. Each is made in a
 * copy of the sources, and some vector must notice it.
 */
const mutants: readonly [kind: KindName, file: string, from: string, to: string][] = [
  ['single', 'kinds/single/mark.ts', 'ticked.wrong === 1', 'ticked.wrong >= 1'],
  ['multiple', 'kinds/multiple/mark.ts', '- share(ticked.wrong, wrong)', ''],
  ['multiple', 'kinds/multiple/mark.ts', 'Math.max(0, sum)', 'Math.abs(sum)'],
  [
    'multiple',
    'kinds/multiple/mark.ts',
    'share(ticked.wrong, wrong)',
    'share(ticked.wrong, right)',
  ],
  ['multiple', 'choices.ts', 'ticked.length !== response.length', 'false'],
  ['match', 'kinds/match/mark.ts', 'chosen === id', "chosen !== ''"],
  ['match', 'kinds/match/mark.ts', '[...pairs, ...extra]', 'pairs'],
  ['match', 'parts.ts', 'right / results.size', 'right / (results.size - 1)'],
  ['order', 'kinds/order/mark.ts', 'response[place] === id', 'response.includes(id)'],
  ['order', 'kinds/order/mark.ts', 'response.length === items', 'response.length >= items'],
  ['gaps', 'kinds/gaps/mark.ts', '[fr, en]', '[fr]'],
  ['gaps', 'kinds/gaps/mark.ts', 'comparable(text, fold)', 'text'],
  ['gaps', 'kinds/gaps/mark.ts', "return 'missed'", "return 'wrong'"],
  ['short', 'kinds/short/pattern.ts', 'given.endsWith(last)', 'given.includes(last)'],
  ['short', 'typed-text.ts', "replace(/\\s+/gu, ' ')", 'normalize()'],
  ['short', 'typed-text.ts', "fold.includes('accents')", 'true'],
  ['number', 'kinds/number/mark.ts', 'tolerance + 1e-9', 'tolerance / 2 + 1e-9'],
  ['number', 'kinds/number/mark.ts', 'Math.abs(x - value)', '(x - value)'],
  ['command', 'kinds/command/compare.ts', '.sort()', ''],
  ['command', 'kinds/command/parse.ts', 'if (program.prefix', 'if (program.prefix && false'],
  ['command', 'kinds/command/subcommand.ts', "word.text.includes(' ')", 'false'],
  ['line', 'kinds/line/mark.ts', '(response.length - right)', '0'],
  ['line', 'kinds/line/mark.ts', 'sum / faulty.length', 'sum / lines'],
  ['line', 'kinds/line/mark.ts', 'new Set(response).size < response.length', 'false'],
];

const from = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** In the project, where the copies find its packages. */
const workshop = mkdtempSync(from('node_modules/.cache-mutants-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

type Marking = (question: unknown, response: unknown, code?: string) => { state: string };

/** The marking of a copy in which one piece of text is another. */
async function marking(place: number, file: string, found: string, to: string): Promise<Marking> {
  const copy = join(workshop, String(place));
  const isSource = (path: string) => !/\.[a-z]+$/.test(path) || path.endsWith('.ts');
  for (const room of ['quiz', 'i18n', 'ui', 'course'])
    cpSync(from(`src/${room}`), join(copy, room), { recursive: true, filter: isSource });
  const target = join(copy, 'quiz', file);
  const source = readFileSync(target, 'utf8');
  expect(source, `${file} no longer has: ${found}`).toContain(found);
  writeFileSync(target, source.replace(found, to));
  const module = (await import(pathToFileURL(join(copy, 'quiz/question.ts')).href)) as {
    mark: Marking;
  };
  return module.mark;
}

const isWrong = (mark: Marking, question: AnyQuestion, response: unknown, expected: object) => {
  const found = mark(asWritten(question), response, codeOf(question));
  return JSON.stringify(found) !== JSON.stringify({ ...found, ...expected });
};

test.each(mutants.map((mutant, place) => ({ mutant, place, name: mutant.slice(0, 3).join(': ') })))(
  'a vector notices $name',
  async ({ mutant: [kind, file, found, to], place }) => {
    const mark = await marking(place, file, found, to);
    const noticed = vectorsByKind[kind].filter(({ question, response, expected }) =>
      isWrong(mark, question, response, expected),
    );
    expect(noticed.length).toBeGreaterThan(0);
  },
);
