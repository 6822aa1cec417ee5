import { fillHoles } from '../i18n/holes.ts';

/** What a report says of the place that it is about, in the reader's language. */
export interface ReportFacts {
  /** The whole address, with the id of the section or question. */
  page: string;
  id: string;
  /** Of the section or question, as it is read. */
  name: string;
  /** What the reader had selected. */
  quoted: string;
}

/** The templates of a report, as the page holds them: `{holes}` are filled here. */
export interface ReportWords {
  wrong: string;
  page: string;
  place: string;
  /** Already filled: they are the same for the whole page. */
  language: string;
  edition: string;
  quoted: string;
  title: string;
}

/** UTF-16 units: what tells which sentence is meant; more would be a copy of the page. */
const LONGEST_QUOTE = 600;

/** A report as it can be pasted anywhere; the reader's own words go after the first line. */
export function reportText(words: ReportWords, { page, id, name, quoted }: ReportFacts): string {
  const quote = shortened(quoted.trim().replace(/\n{2,}/g, '\n'), LONGEST_QUOTE);
  return [
    words.wrong,
    '',
    '',
    fillHoles(words.page, { value: page }),
    fillHoles(words.place, { value: `${name} (${id})` }),
    words.language,
    words.edition,
    ...(quote === '' ? [] : ['', words.quoted, quote.replace(/^/gm, '> ')]),
  ].join('\n');
}

export const reportTitle = (words: ReportWords, { id, name }: ReportFacts): string =>
  fillHoles(words.title, { id, name });

/** Signs of an address that programs take: mail programs on Windows about 2,000, forges about 8,000. */
const longestAddress = (template: string): number =>
  template.startsWith('mailto:') ? 1_900 : 7_500;

/**
 * The address that opens a report: a template with `{title}` and `{body}`. A report that would make it
 * too long loses its end, which says what was selected; the whole can still be copied.
 */
export function reportAddress(template: string, title: string, body: string): string {
  const limit = longestAddress(template);
  const address = (text: string) =>
    template.replaceAll('{title}', encodeURIComponent(title)).replaceAll('{body}', encoded(text));
  for (let length = body.length; length > 0; length = Math.floor(length * 0.9)) {
    const whole = address(shortened(body, length));
    if (whole.length <= limit) return whole;
  }
  return address('');
}

/** Mail wants lines to end as in RFC 6068; a form takes them as well. Half a pair of UTF-16 is left out. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
