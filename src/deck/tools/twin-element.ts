import { documentAt } from '../../course/document-element.ts';
import { startSteps } from '../steps-element.ts';

/** What a slide says in the other language. */
export interface TwinSlide {
  /** The text of the item or caption that a step shows; nothing where the step is a drawing's. */
  at(step: number): string | undefined;
}

const decks = new Map<string, Promise<Document>>();

/** The slide of another deck, as the build made it. Rejects when its page does not come. */
export async function twinSlide(address: string, id: string): Promise<TwinSlide | undefined> {
  let deck = decks.get(address);
  if (!deck) {
    deck = deckAt(address);
    decks.set(address, deck);
    deck.catch(() => decks.delete(address));
  }
  const slide = (await deck).getElementById(id);
  return slide ? { at: (step) => textAt(slide, step) } : undefined;
}

/** Its steps are numbered as in the deck that is shown. */
async function deckAt(address: string): Promise<Document> {
  const deck = await documentAt(address);
  startSteps(deck);
  return deck;
}

/** Before the first step, what the slide sets off; then the item or the caption of the step. */
function textAt(slide: Element, step: number): string | undefined {
  const part =
    step < 0
      ? slide.querySelector('.shown')
      : slide.querySelector(`:is(li, .caption).fragment[data-fragment-index="${step}"]`);
  if (!part) return undefined;
  const copy = part.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.notes, .caption > .no, ul, ol, pre')) extra.remove();
  if (copy.matches('.caption')) copy.querySelector('.no')?.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim() || undefined;
}
