import { fillHoles } from '../i18n/holes.ts';
import type { Fault } from './session.ts';

/** Sentences with holes, from the page. */
export interface SaidWords {
  missing: string;
  unreadable: string;
  cut: string;
  date: string;
  many: string;
  unloaded: string;
  more: string;
  title: string;
  company: string;
  trainer: string;
}

export interface Lacking {
  faults: readonly Fault[];
  /** Ids that the course does not have any more. */
  missing: readonly string[];
  /** Titles of chapters whose slides did not come. */
  unloaded: readonly string[];
}

/** What is to be said of an address before its slides are shown; nothing when all is well. */
export function sentencesOn({ faults, missing, unloaded }: Lacking, words: SaidWords): string[] {
  const of = (kind: Fault['kind']) =>
    faults.filter((fault) => fault.kind === kind).map(({ what }) => what);
  const fields = of('cut').map((field) => words[field as 'title' | 'company' | 'trainer']);
  const lists: [string, readonly string[]][] = [
    [words.unloaded, unloaded],
    [words.missing, missing],
    [words.unreadable, of('unreadable')],
    [words.cut, fields],
    [words.date, of('date')],
  ];
  return [
    ...lists
      .filter(([, named]) => named.length > 0)
      .map(([sentence, named]) => fillHoles(sentence, { list: listed(named, words.more) })),
    ...(of('many').length > 0 ? [words.many] : []),
  ];
}

/** As many as one reads; thousands are counted. */
const most = 8;

function listed(named: readonly string[], more: string): string {
  const first = named.slice(0, most).join(', ');
  const rest = named.length - most;
  return rest > 0 ? `${first} ${fillHoles(more, { n: rest })}` : first;
}
