import type { Words } from '../i18n/locales.ts';
import { lettered } from '../quiz/kinds/order/lettered.ts';
import type { Question, QuestionOf } from '../quiz/question.ts';
import { shownOrder } from '../quiz/shown-order.ts';

/** One line of a question's slide. */
export interface AnswerRow {
  /** There from the start: a choice, what is to be matched or put in order. */
  given?: Words;
  /** Only after the answer is shown: what belongs to it, or what was to be typed. */
  answer?: Words;
  right: boolean;
  why: Words;
}

const same = (text: string | number): Words => ({ fr: String(text), en: String(text) });
const code = (text: string): Words => same(`\`${text}\``);

type RowsOf = { [Kind in Question['kind']]: (question: QuestionOf<Kind>) => AnswerRow[] };

const choices = ({ choices }: QuestionOf<'single'> | QuestionOf<'multiple'>): AnswerRow[] =>
  choices.map(({ text, correct, why }) => ({ given: text, right: correct, why }));

/** Each item has the letter that it has on the page. */
const order = (question: QuestionOf<'order'>): AnswerRow[] =>
  lettered(question).map(({ id, text, why }) => ({
    given: text,
    answer: same(question.items.findIndex((item) => item.id === id) + 1),
    right: true,
    why,
  }));

const rows: RowsOf = {
  single: choices,
  multiple: choices,
  order,
  match: ({ pairs }) =>
    pairs.map(({ left, right, why }) => ({ given: left, answer: right, right: true, why })),
  gaps: ({ gaps }) =>
    gaps.map(({ answers, choices: offered, why }) => ({
      given: offered ? listed(offered.map(({ text }) => text)) : same('…'),
      answer: offered?.find(({ id }) => id === answers[0]!.fr)?.text ?? answers[0]!,
      right: true,
      why,
    })),
  short: ({ answers, misses }) => [
    { answer: answers[0]!.match, right: true, why: answers[0]!.why },
    ...misses.map(({ match, why }) => ({ answer: match, right: false, why })),
  ],
  number: ({ value, unit, why, misses }) => [
    { answer: measured(value, unit), right: true, why },
    ...misses.map((miss) => ({ answer: measured(miss.value, unit), right: false, why: miss.why })),
  ],
  command: ({ command, why, misses }) => [
    { answer: code(command), right: true, why },
    ...misses.map((miss) => ({ answer: code(miss.command), right: false, why: miss.why })),
  ],
  line: ({ faulty, misses }) => [
    ...faulty.map(({ line, text, why }) => ({
      answer: code(`${line}  ${text}`),
      right: true,
      why,
    })),
    ...misses.map(({ line, text, why }) => ({
      answer: code(`${line}  ${text}`),
      right: false,
      why,
    })),
  ],
};

const measured = (value: number, unit: Words | undefined): Words => ({
  fr: `${value} ${unit?.fr ?? ''}`.trim().replace('.', ','),
  en: `${value} ${unit?.en ?? ''}`.trim(),
});

/** The lines of a question's slide, in the order in which they are shown. */
export const answerRows = (question: Question): AnswerRow[] =>
  rows[question.kind](question as never);

/** What there is to choose from, where the rows themselves do not say it. */
export function offers(question: Question): Words | undefined {
  if (question.kind !== 'match') return undefined;
  const { id, pairs, extra } = question;
  const all = [...pairs.map((pair) => ({ id: pair.id, text: pair.right })), ...extra];
  return listed(shownOrder(id, all).map(({ text }) => text));
}

const listed = (texts: readonly Words[]): Words => ({
  fr: texts.map(({ fr }) => fr).join(' · '),
  en: texts.map(({ en }) => en).join(' · '),
});
