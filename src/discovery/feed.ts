import { createHash } from 'node:crypto';
import { element, xmlDocument } from './xml.ts';

/** A chapter of which all facts were checked on a day. */
export interface Edition {
  /** Of the chapter. */
  id: string;
  title: string;
  summary: string;
  /** "2026-11-22" */
  day: string;
  /** When its text last changed since (ISO 8601), where that is known. */
  changed?: string | undefined;
  href: string;
}

export interface FeedFacts {
  lang: string;
  title: string;
  author: string;
  rights: string;
  /** Of this feed, and of the page that it tells the changes of. */
  self: string;
  home: string;
  editions: readonly Edition[];
}

/**
 * An Atom feed (RFC 4287), the latest edition first. Its identifiers are made of names and days, not of
 * addresses: a course that moves to another host is not told anew.
 */
export function feed(facts: FeedFacts): string {
  const editions = facts.editions.toSorted((a, b) => Date.parse(updated(b)) - Date.parse(updated(a))); // prettier-ignore
  const last = editions[0];
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': facts.lang }, [
      element('title', {}, facts.title),
      element('id', {}, uuid(`${facts.lang} ${facts.title}`)),
      element('updated', {}, last === undefined ? '1970-01-01T00:00:00Z' : updated(last)),
      element('author', {}, [element('name', {}, facts.author)]),
      element('rights', {}, facts.rights),
      element('link', { rel: 'self', type: 'application/atom+xml', href: facts.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: facts.home }),
      ...editions.map((edition) => entry(edition, facts.lang)),
    ]),
  );
}

const entry = (edition: Edition, lang: string) =>
  element('entry', {}, [
    element('title', {}, edition.title),
    element('id', {}, uuid(`${lang} ${edition.id} ${edition.day}`)),
    element('published', {}, midnight(edition.day)),
    element('updated', {}, updated(edition)),
    element('link', { rel: 'alternate', type: 'text/html', href: edition.href }),
    element('summary', {}, edition.summary),
  ]);

const midnight = (day: string): string => `${day}T00:00:00Z`;

/** What was written before the facts were checked is part of that edition. */
function updated({ day, changed }: Edition): string {
  return changed !== undefined && Date.parse(changed) > Date.parse(midnight(day))
    ? new Date(changed).toISOString().replace('.000', '')
    : midnight(day);
}

/** A UUID made of a name (RFC 9562, version 8). */
function uuid(name: string): string {
  const hex = createHash('sha256').update(`quai ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
