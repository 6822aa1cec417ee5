import { startDeck } from './deck-element.ts';
import { aimAtPart, askedPart, keepPart } from './part-element.ts';

/** Starts the slides of a chapter, or of the part that the address asks for. */
const root = document.querySelector<HTMLElement>('.reveal')!;
const part = askedPart(root);
if (part) {
  keepPart(root, part);
  aimAtPart(document, part);
}
await startDeck(root);
