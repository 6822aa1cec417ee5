import type { Words } from '../../../i18n/locales.ts';
import { letterOf } from '../../letter.ts';
import { shownDisorder } from '../../shown-order.ts';

interface Items<Item> {
  id: string;
  items: readonly Item[];
}

/** The items as they are first shown, each with the letter that names it from then on. */
export const lettered = <Item extends { id: string; text: Words }>({ id, items }: Items<Item>) =>
  shownDisorder(id, items).map((item, place) => ({ ...item, letter: letterOf(place) }));
