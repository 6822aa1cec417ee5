import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { expectSameMark } from './agree.ts';
import { commandCases, sameCommands } from './arbitraries/command.ts';
import { gapTexts } from './arbitraries/gaps.ts';
import { numberCases, numbers } from './arbitraries/number.ts';
import { shortCases } from './arbitraries/short.ts';
import { folds } from './arbitraries/texts.ts';
import { optionTables } from './command-options.ts';
import { parseLine } from './command-words.ts';
import { always } from './properties.ts';
import { command, number, short } from './questions.ts';

const right = { state: 'right', fraction: 1 } as const;

/** Cases in which something was typed. */
const typed = <Case extends { response: unknown }>(cases: fc.Arbitrary<Case>) =>
  cases.filter((entry): entry is Case & { response: string } => typeof entry.response === 'string');

describe('a typed answer', () => {
  always('is right in either language, in a gap', gapTexts, (mark, question) => {
    for (const locale of ['fr', 'en'] as const) {
      const filled = question.gaps.map(({ id, answers }) => [id, answers.at(-1)![locale]]);
      expectSameMark(mark(question, Object.fromEntries(filled)), right);
    }
  });

  always(
    'is right in either language, as a short text',
    typed(shortCases),
    (mark, { question }) => {
      for (const text of question.answers.flatMap(({ match }) => [match.fr, match.en])) {
        expectSameMark(mark(question, text.replaceAll('\\*', '*')), right);
      }
    },
  );

  always('is right with the unit of either language', numbers, (mark, question) => {
    const units = question.unit ? [question.unit.fr, question.unit.en] : [''];
    for (const unit of units) {
      expectSameMark(mark(question, `${question.value.toFixed(6)} ${unit}`), right);
    }
  });

  always(
    'may be changed over in its languages',
    typed(shortCases),
    (mark, { question, response }) => {
      const answers = question.answers.map(({ match: { fr, en }, ...rest }) => ({
        ...rest,
        match: { fr: en, en: fr },
      }));
      expect(mark({ ...question, answers }, response).state).toBe(mark(question, response).state);
    },
  );
});

describe('a short text', () => {
  const spaces = fc.constantFrom('', ' ', '\n\t', '\u{A0}', ' \u{202F} ');

  always(
    'may have white space around it',
    fc.tuple(typed(shortCases), spaces, spaces),
    (mark, [{ question, response }, before, after]) =>
      expect(mark(question, before + response + after)).toEqual(mark(question, response)),
  );

  always('may be composed or decomposed', typed(shortCases), (mark, { question, response }) => {
    const marks = (['NFC', 'NFD'] as const).map((form) => mark(question, response.normalize(form)));
    expect(marks).toEqual([mark(question, response), mark(question, response)]);
  });

  always('may have more white space within', typed(shortCases), (mark, { question, response }) =>
    expect(mark(question, response.replaceAll(' ', ' \t\u{202F}'))).toEqual(
      mark(question, response),
    ),
  );

  always(
    'may leave out case and accents only where the question says so',
    fc.tuple(folds, fc.constantFrom('Épreuve', 'Noël à Nîmes', 'où ÊTRE')),
    (mark, [fold, answer]) => {
      const question = short([answer], [], fold);
      const bare = answer.normalize('NFD').replace(/\p{M}/gu, '');
      const verdict = (allowed: boolean) => (allowed ? 'right' : 'wrong');
      const [cased, accented] = [fold.includes('case'), fold.includes('accents')];
      expect(mark(question, answer.toUpperCase()).state).toBe(verdict(cased));
      expect(mark(question, bare).state).toBe(verdict(accented));
      expect(mark(question, bare.toLowerCase()).state).toBe(verdict(cased && accented));
    },
  );

  always(
    'may have anything, or nothing, in the place of a star',
    fc.tuple(fc.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1 }), fc.string()),
    (mark, [parts, filling]) => {
      const question = short([`<${parts.join('*')}>`]);
      for (const filled of [parts.join(''), parts.join(`(${filling})`)]) {
        expectSameMark(mark(question, `<${filled}>`), right);
        expectSameMark(mark(question, `<${filled}>s`), { state: 'wrong', fraction: 0 });
      }
    },
  );

  always(
    'with neither stars nor folds is right where it is the same',
    fc.tuple(fc.string({ minLength: 1 }), fc.string()),
    (mark, [answer, response]) => {
      const same =
        answer.trim().split(/\s+/u).join(' ') === response.trim().split(/\s+/u).join(' ');
      if (/[\\*]/u.test(answer) || answer.trim() === '' || response.trim() === '') return;
      expect(mark(short([answer], [], []), response).state).toBe(same ? 'right' : 'wrong');
    },
  );
});

describe('a number', () => {
  always('may have a comma or a point', typed(numberCases), (mark, { question, response }) => {
    const swapped = response.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ','));
    expect(mark(question, swapped)).toEqual(mark(question, response));
  });

  always(
    'may have groups of three digits',
    fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(' ', '\u{A0}', '\u{202F}')),
    (mark, [value, space]) => {
      const parted = String(value).replace(/\B(?=(?:\d{3})+$)/gu, space);
      expectSameMark(mark(number(value), parted), right);
    },
  );

  always('may have any of the signs of minus', typed(numberCases), (mark, { question, response }) =>
    expect(mark(question, response.replaceAll('-', '\u{2212}'))).toEqual(mark(question, response)),
  );

  always(
    'is right within the tolerance and wrong beyond it',
    fc.tuple(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.nat(1000),
      fc.integer({ min: -2000, max: 2000 }),
    ),
    (mark, [value, tolerance, off]) => {
      const { state } = mark(number(value, tolerance), String(value + off));
      expect(state).toBe(Math.abs(off) <= tolerance ? 'right' : 'wrong');
    },
  );
});

const plainWord = /(?<=^|\s)[\w./:-]+(?=$|\s)/gu;

const valued = [...optionTables].flatMap(([program, table]) =>
  [...table]
    .filter(([name, { takes }]) => takes === 'a word' && name.length > 2)
    .map(([name]) => ({ program, name })),
);

describe('a command', () => {
  always('may be written in many ways', sameCommands, (mark, [one, other]) => {
    expectSameMark(mark(command(one), other), right);
    expectSameMark(mark(command(other), one), right);
    expectSameMark(mark(command('true', other), one), right);
  });

  always(
    'may have quotes around plain words',
    fc.tuple(typed(commandCases), fc.constantFrom('"', "'")),
    (mark, [{ question, response }, quote]) => {
      if (/["'\\`$#<>|&;()]/u.test(response)) return;
      const quoted = response.replace(plainWord, (word) => quote + word + quote);
      expect(mark(question, quoted).state).toBe(mark(question, response).state);
    },
  );

  always(
    'may have an equals sign or a space behind an option',
    fc.tuple(fc.constantFrom(...valued), fc.constantFrom('web', '80:80', '-1', 'a=b', '--')),
    (mark, [{ program, name }, value]) => {
      const [joined, parted] = [`${program} ${name}=${value} x`, `${program} ${name} ${value} x`];
      expectSameMark(mark(command(joined), parted), right);
      expectSameMark(mark(command(parted), joined), right);
      expectSameMark(mark(command(joined), `${program} x`), { state: 'wrong', fraction: 0 });
    },
  );

  always(
    'is as equal one way as the other',
    typed(commandCases),
    (mark, { question, response }) => {
      const line = response.trim();
      if (line === '' || parseLine(line) === undefined) return;
      const there = mark(command(question.command), line);
      expect(mark(command(line), question.command).state).toBe(there.state);
    },
  );

  always('is right whatever else is accepted', typed(commandCases), (mark, { question }) =>
    expectSameMark(mark(question, question.accept.at(-1) ?? question.command), right),
  );
});
