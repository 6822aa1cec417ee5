/** An exercise as plain Markdown: every step, hint and solution open. */
import { say } from '../../../src/i18n/strings.ts';
import { fenced, words } from './markdown.mjs';

export function exerciseText(exercise, lang) {
  const { goal, needs, minutes, steps, hints = [], check, solution, cleanup } = exercise;
  const part = (title, text) => (text ? [`**${title}** ${words(text[lang] ?? text, lang)}`] : []);
  return [
    `**${say(lang, 'reading.exercise')}** ${say(lang, 'reading.minutes', { n: minutes })}`,
    words(goal[lang] ?? goal, lang),
    ...part(say(lang, 'reading.exerciseNeeds'), needs),
    `**${say(lang, 'reading.exerciseSteps')}**`,
    steps.map((step, place) => stepText(step, place + 1, lang)).join('\n'),
    ...hintLines(hints, lang),
    ...part(say(lang, 'reading.exerciseCheck'), check),
    ...part(say(lang, 'reading.exerciseSolution'), solution),
    ...part(say(lang, 'reading.exerciseCleanup'), cleanup),
  ].join('\n\n');
}

function stepText({ text, run }, number, lang) {
  const line = `${number}. ${words(text[lang] ?? text, lang)}`;
  return run ? `${line}\n\n${fenced(run, 'bash').replace(/^/gm, '   ')}\n` : line;
}

export const hintLines = (hints, lang) =>
  hints.map((hint, place) => {
    const holes = { n: place + 1, total: hints.length, cost: '1/3' };
    const title = say(lang, hints.length === 1 ? 'quiz.hint' : 'quiz.hintOf', holes);
    return `${title}: ${words(hint[lang] ?? hint, lang)}`;
  });
