/** A question as plain lists: what is asked, what is offered, every hint, the answer and every why. */
import { say } from '../../../src/i18n/strings.ts';
import { letterOf } from '../../../src/quiz/letter.ts';
import { shownPattern } from '../../../src/quiz/kinds/short/pattern.ts';
import { writtenNumber } from '../../../src/quiz/kinds/number/writing.ts';
import { codePieces, gapsIn, isCode } from '../../../src/quiz/kinds/gaps/text.ts';
import { hintLines } from './exercises.mjs';
import { fenced, fileText, words } from './markdown.mjs';

/** @throws {Error} when the question is of a kind that has no plain form here */
export function questionText(question, chapter, lang) {
  const { kind, stem, code, hints, explanation } = question;
  const write = kinds[kind];
  if (write === undefined) throw new Error(`Questions of kind "${kind}" have no plain form.`);
  const set = (text) => words(text[lang] ?? text, lang);
  const { offered, answer } = write(question, lang, set);
  return [
    `**${say(lang, 'quiz.question')}** ${set(stem)}`,
    ...(code ? [fileText(code, chapter)] : []),
    ...offered,
    ...hintLines(hints, lang),
    `**${say(lang, 'quiz.answer')}**`,
    list(answer),
    ...(explanation ? [`**${say(lang, 'quiz.remember')}** ${set(explanation)}`] : []),
  ].join('\n\n');
}

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const verdict = (lang, isRight) => say(lang, isRight ? 'quiz.right' : 'quiz.wrong');

const choices = ({ choices }, lang, set) => ({
  offered: [list(choices.map(({ text }, place) => `${letterOf(place)}. ${set(text)}`))],
  answer: choices.map(
    ({ correct, why }, place) => `${letterOf(place)}. ${verdict(lang, correct)} ${set(why)}`,
  ),
});

/** Right answers, then foreseen wrong ones, each with its why. */
const typed = (right, misses, lang, set) => ({
  offered: [],
  answer: [
    ...right.map(({ given, why }) => `${verdict(lang, true)} ${given} ${set(why)}`),
    ...misses.map(({ given, why }) => `${verdict(lang, false)} ${given} ${set(why)}`),
  ],
});

const kinds = {
  single: choices,
  multiple: choices,
  match: ({ pairs, extra }, lang, set) => ({
    offered: [
      list(pairs.map(({ left }) => set(left))),
      list([...pairs.map(({ right }) => set(right)), ...extra.map(({ text }) => set(text))]),
    ],
    answer: pairs.map(({ left, right, why }) => `${set(left)} → ${set(right)} ${set(why)}`),
  }),
  order: ({ items }, lang, set) => ({
    offered: [list(items.map(({ text }) => set(text)).toSorted())],
    answer: items.map(({ text, why }) => `${set(text)} ${set(why)}`),
  }),
  gaps: ({ text, gaps }, lang, set) => {
    const source = text[lang] ?? text;
    const answers = gapsIn(source).map((id) => gaps.find((gap) => gap.id === id));
    return {
      offered: [gapped(source, set)],
      answer: answers.map((gap, place) => `${place + 1}. ${accepted(gap, lang, set)}`),
    };
  },
  short: ({ answers, misses }, lang, set) => {
    const shown = ({ match, why }) => ({ given: `\`${shownPattern(match[lang] ?? match)}\``, why });
    return typed(answers.map(shown), misses.map(shown), lang, set);
  },
  number: ({ value, unit, why, misses }, lang, set) => {
    const shown = (entry) => ({
      given: writtenNumber(entry.value, lang, unit?.[lang] ?? unit),
      why: entry.why,
    });
    return typed([shown({ value, why })], misses.map(shown), lang, set);
  },
  command: ({ command, why, accept, misses }, lang, set) => {
    const shown = (entry) => ({ given: `\`${entry.command}\``, why: entry.why });
    const { offered, answer } = typed([shown({ command, why })], misses.map(shown), lang, set);
    const others = accept.map((other) => `${say(lang, 'quiz.alsoRight')} \`${other}\``);
    return { offered, answer: [...answer, ...others] };
  },
  line: ({ faulty, misses }, lang, set) => {
    const shown =
      (key) =>
      ({ line, text, why }) =>
        `${say(lang, key)} ${say(lang, 'quiz.line')} ${line} \`${text.trim()}\` ${set(why)}`;
    return {
      offered: [],
      answer: [...faulty.map(shown('quiz.lineFaulty')), ...misses.map(shown('quiz.lineSound'))],
    };
  },
};

const gapped = (source, set) =>
  isCode(source)
    ? fenced(
        codePieces(source)
          .map(({ gap, text }) => (gap === undefined ? text : '____'))
          .join(''),
        'text',
      )
    : set(source).replace(/⟦[^⟧]*⟧/gu, '____');

function accepted({ answers, choices, why }, lang, set) {
  const shown = answers.map((answer) => {
    const choice = choices?.find(({ id }) => id === answer);
    return choice ? set(choice.text) : `\`${answer[lang] ?? answer}\``;
  });
  return `${shown.join(` ${say(lang, 'quiz.or')} `)} ${set(why)}`;
}
