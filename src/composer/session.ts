/**
 * A composed session and its address, the same below `/{lang}/compose/`, `compose/slides/` and
 * `compose/slides/presenter/`:
 *
 *     ?show=cloud,concepts.image.volumes&title=…&company=…&trainer=…&date=2026-12-01&without=questions&length=180
 *
 * - `show`: chapters in the order of presenting, parted by commas. A chapter alone is all of it, also
 *   when it grows; with sections after points, those alone, in that order. A section is named by its
 *   id without the chapter's (`concepts.image` is `concepts-image`); an id that does not begin with
 *   its chapter's is written whole after a tilde.
 * - `title`, `company`, `trainer`: texts of the title slide; `date`: a day, year-month-day.
 * - `without`: `questions`, `exercises`, or both.
 * - `length`: the minutes aimed at; the slides do not depend on it.
 *
 * Anything may be left out, and what is unknown is passed over. Ids that were renamed lead to the new
 * ones (resolve.ts), so an address stays good for years. The logo is too large for an address: it
 * travels in the session's file (file.ts) and is kept in the browser.
 */
export interface Session {
  show: Choice[];
  title: string;
  company: string;
  trainer: string;
  /** "2026-12-01", or nothing. */
  date: string;
  without: Extra[];
  /** Minutes aimed at; 0 is no aim. */
  length: number;
}

/** A chapter, or some of its sections. */
export interface Choice {
  chapter: string;
  /** Ids; none stands for all of the chapter. */
  sections: string[];
}

export const extras = ['questions', 'exercises'] as const;
export type Extra = (typeof extras)[number];

/** Most signs of a text, the same in the form's fields. */
export const textLimits = { title: 120, company: 80, trainer: 80 } as const;
export type TextField = keyof typeof textLimits;
export const textFields = Object.keys(textLimits) as TextField[];

/** Most minutes aimed at: ten days. */
export const longest = 6000;
/** More is no session of this course. */
const most = { signs: 20_000, chapters: 50, sections: 600 } as const;

/** Something of the address that was not taken as it stood. */
export interface Fault {
  kind: 'unreadable' | 'cut' | 'date' | 'many';
  /** What it was about: a piece of the address, or a field's name. */
  what: string;
}

export interface ReadSession {
  session: Session;
  faults: Fault[];
}

export const noSession: Session = {
  show: [],
  title: '',
  company: '',
  trainer: '',
  date: '',
  without: [],
  length: 0,
};

/** Reads any text as the search of an address. Never throws: what is wrong is a fault. */
export function parseSession(search: string): ReadSession {
  const asked = new URLSearchParams(search);
  const faults: Fault[] = [];
  const show = parseShow(asked.get('show') ?? '', faults);
  const texts = textFields.map((name) => [name, parseText(name, asked.get(name) ?? '', faults)]);
  return {
    session: {
      show,
      ...(Object.fromEntries(texts) as Record<TextField, string>),
      date: parseDate(asked.get('date') ?? '', faults),
      without: extras.filter((extra) => asked.get('without')?.split(',').includes(extra)),
      length: parseLength(asked.get('length') ?? ''),
    },
    faults,
  };
}

/** The search of an address, "?" included; nothing for a session of nothing. */
export function formatSession(session: Session): string {
  const { show, date, without, length } = session;
  const pairs: [string, string][] = [
    ['show', show.map(formatChoice).join(',')],
    ...textFields.map((name): [string, string] => [name, encoded(session[name])]),
    ['date', date],
    ['without', without.join(',')],
    ['length', length > 0 ? String(length) : ''],
  ];
  const given = pairs.filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${given.map((pair) => pair.join('=')).join('&')}`;
}

/** A text of a title slide: on one line, without signs that turn or hide what follows. */
export function tidyText(text: string, limit: number): string {
  const line = text.replace(hiding, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, limit).join('').trim();
}

/** Controls, halves of signs, ends of lines, and signs that set the direction of what follows. */
const hiding = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a text is a day of the calendar, year-month-day. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function parseText(name: TextField, value: string, faults: Fault[]): string {
  const limit = textLimits[name];
  const text = tidyText(value.slice(0, most.signs), limit);
  if (tidyText(value.slice(0, most.signs), limit + 1) !== text)
    faults.push({ kind: 'cut', what: name });
  return text;
}

function parseDate(value: string, faults: Fault[]): string {
  if (value === '' || isDay(value)) return value;
  faults.push({ kind: 'date', what: shown(value) });
  return '';
}

const parseLength = (value: string): number =>
  /^[1-9]\d{0,3}$/.test(value) ? Math.min(longest, Number(value)) : 0;

function parseShow(value: string, faults: Fault[]): Choice[] {
  const choices = new Map<string, Choice>();
  const seen = new Set<string>();
  let sections = 0;
  for (const token of value.slice(0, most.signs).split(',').filter(Boolean)) {
    const choice = parseChoice(token, faults);
    if (choice === undefined) continue;
    sections += choice.sections.length;
    if (choices.size >= most.chapters || sections > most.sections) {
      faults.push({ kind: 'many', what: shown(token) });
      break;
    }
    join(choices, seen, choice);
  }
  if (value.length > most.signs) faults.push({ kind: 'many', what: '' });
  return [...choices.values()];
}

/** A chapter that is named twice stands once, at its first place; all of it wins. */
function join(
  choices: Map<string, Choice>,
  seen: Set<string>,
  { chapter, sections }: Choice,
): void {
  const known = choices.get(chapter);
  if (sections.length === 0 || known?.sections.length === 0) {
    choices.set(chapter, { chapter, sections: [] });
    return;
  }
  const fresh = [...new Set(sections)].filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  const all = [...(known?.sections ?? []), ...fresh];
  if (all.length > 0) choices.set(chapter, { chapter, sections: all });
}

function parseChoice(token: string, faults: Fault[]): Choice | undefined {
  const [chapter = '', ...names] = token.split('.');
  if (!isId(chapter)) {
    faults.push({ kind: 'unreadable', what: shown(token) });
    return undefined;
  }
  const sections = names.map((name) =>
    name.startsWith('~') ? name.slice(1) : `${chapter}-${name}`,
  );
  for (const id of sections.filter((one) => !isId(one)))
    faults.push({ kind: 'unreadable', what: shown(id) });
  const good = sections.filter(isId);
  return sections.length > 0 && good.length === 0 ? undefined : { chapter, sections: good };
}

const formatChoice = ({ chapter, sections }: Choice): string =>
  [
    chapter,
    ...sections.map((id) =>
      id.startsWith(`${chapter}-`) ? id.slice(chapter.length + 1) : `~${id}`,
    ),
  ].join('.');

const isId = (text: string): boolean =>
  text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');

/** Enough of a piece of an address to know it again. */
const shown = (text: string): string => tidyText(text, 40);
