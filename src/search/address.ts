/** What an address asks to search for: `?search=docker+run`; nothing when it asks for no search. */
export const askedIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('search') ?? undefined;

/** The same address with other words, or without a search; the rest of it stays. */
export function addressWith(href: string, words: string | undefined): string {
  const url = new URL(href);
  if (words === undefined) url.searchParams.delete('search');
  else url.searchParams.set('search', words);
  return url.href;
}

/** Whether a link leads to another place of the page that is open. */
export function isSamePage(href: string, here: string): boolean {
  const to = new URL(href);
  const from = new URL(addressWith(here, undefined));
  return to.pathname === from.pathname && to.search === from.search && to.hash !== '';
}
