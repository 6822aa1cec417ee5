import { expect, it } from 'vitest';
import { routesUnder } from '../../../src/course/routes.ts';
import { askedPaper, asksNow } from '../../../src/paper/asked.ts';
import { paperKinds } from '../../../src/paper/papers.ts';

const search = (address: string): string => new URL(address, 'http://quai.example').search;

it.each(paperKinds)('the address of %s asks for it, and for no other', (kind) => {
  const address = routesUnder('/quai').paperView('fr', 'cloud', kind);
  const isOfDeck = kind === 'slides' || kind === 'handout';
  expect(askedPaper(search(address))).toBe(isOfDeck ? undefined : kind);
  expect(asksNow(search(address))).toBe(false);
  expect(asksNow(search(routesUnder('/quai').paperView('fr', 'cloud', kind, true)))).toBe(true);
});

it('an address that asks for nothing known is the page', () => {
  for (const query of ['', '?print', '?print=poster', '?part=1']) {
    expect(askedPaper(query)).toBeUndefined();
  }
});
