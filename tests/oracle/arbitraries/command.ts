import fc from 'fast-check';
import { parseLine } from '../command-words.ts';
import { command } from '../questions.ts';
import type { Case } from './common.ts';
import { responses } from './common.ts';
import {
  changedPlan,
  drawn,
  drawPlan,
  once,
  pick,
  several,
  type Draw,
  type Plan,
} from './command-plan.ts';
import { spell } from './command-spelling.ts';

/** Simple commands with operators between them. */
interface LinePlan {
  plans: Plan[];
  operators: string[];
}

const operators = ['|', '&&', '||', ';', '>', '>>', '<', '&', '2>'];

function drawLine(draw: Draw): LinePlan {
  const plans = once(draw, 6) ? [drawPlan(draw), drawPlan(draw)] : [drawPlan(draw)];
  return { plans, operators: plans.slice(1).map(() => pick(draw, operators)) };
}

function spellLine(draw: Draw, { plans, operators }: LinePlan): string {
  const prompt = pick(draw, ['', '', '', '', '$ ', '# ', '  ', ' $  ']);
  const spelled = plans.map((plan, place) => {
    const operator = operators[place - 1];
    return (
      (operator === undefined ? '' : ` ${operator}${pick(draw, ['', ' '])}`) + spell(draw, plan)
    );
  });
  return prompt + spelled.join('') + pick(draw, ['', '', '', ' ', ' 2>&1'].slice(0, 4));
}

function changedLine(draw: Draw, line: LinePlan): LinePlan {
  const [first, ...others] = line.plans;
  if (once(draw, 8)) return { ...line, operators: line.operators.map(() => pick(draw, operators)) };
  return { ...line, plans: [changedPlan(draw, first!), ...others] };
}

const endings = [
  ' \\',
  '\\',
  '"',
  " '",
  ' "x',
  ' &',
  ';',
  ' | sort',
  ' > out',
  ' 2>&1',
  ' --',
  ' -z',
];

/** What a slip of the finger makes of a line. */
function slip(draw: Draw, line: string): string {
  const place = draw(line.length + 1);
  const [before, after] = [line.slice(0, place), line.slice(place)];
  const inserted = pick(draw, ['"', "'", '\\', ' ', '\u{A0}', '-', '=', '$', 'x', 'É']);
  return pick(draw, [
    line + pick(draw, endings),
    before + after.slice(1),
    before + inserted + after,
    line.replace(' ', '\\ '),
    before + after.replace(' ', '\\ '),
  ]);
}

/** Two ways of writing the same line. */
export const sameCommands: fc.Arbitrary<[one: string, other: string]> = drawn((draw) => {
  const line = drawLine(draw);
  return [spellLine(draw, line).trim(), spellLine(draw, line)];
});

const planned: fc.Arbitrary<Case<'command'>> = drawn((draw) => {
  const lines = [drawLine(draw), ...several(draw, 2, () => drawLine(draw))];
  const [wanted, ...accept] = lines.map((line) => spellLine(draw, line).trim());
  const line = pick(draw, lines);
  const typed = spellLine(draw, once(draw, 2) ? line : changedLine(draw, line));
  const response = once(draw, 4) ? slip(draw, typed) : typed;
  return { question: command(wanted!, ...accept), response };
});

const scraps = [
  ...['docker', 'run', 'ps', 'kubectl', 'get', 'ls', '-it', '-d', '-p', '80:80', '--rm', '--name'],
  ...['=', 'web', '-', '--', '"', "'", '\\', '$', '$HOME', '|', '||', '&&', ';', '>', '2>', '2>&1'],
  ...[' ', ' ', ' ', ' ', '  ', '\t', '\\\n', '*', '{}', '#', '~', '-la', '-abc', '--x=1', '2'],
  ...[
    '\n',
    '\r\n',
    '\u{A0}',
    '$(',
    ')',
    '(',
    '`',
    'kubectl',
    '-n',
    'exec',
    'nsenter',
    '-m',
    '--time',
  ],
];

/** Lines that are hardly commands, to try out quotes, operators and blanks. */
const scrambled: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

const readable = scrambled
  .map((line) => line.trim())
  .filter((line) => line !== '' && parseLine(line) !== undefined);

const scrambledCases: fc.Arbitrary<Case<'command'>> = fc
  .tuple(readable, scrambled, fc.constantFrom(0, 1, 2))
  .map(([wanted, other, manner]) => ({
    question: command(wanted),
    response: [other, wanted, wanted.replace(/(["'])(\w*)\1/gu, '$2')][manner],
  }));

const strangeCases: fc.Arbitrary<Case<'command'>> = fc
  .tuple(readable, responses(scrambled))
  .map(([wanted, response]) => ({ question: command(wanted), response }));

export const commandCases: fc.Arbitrary<Case<'command'>> = fc.oneof(
  { weight: 8, arbitrary: planned },
  { weight: 2, arbitrary: scrambledCases },
  { weight: 2, arbitrary: strangeCases },
);

export const commands = planned.map(({ question }) => question);
