import { startDeck } from './deck-element.ts';

/** Starts the slides of a chapter, or of the part that the address asks for. */
const root = document.querySelector<HTMLElement>('.reveal')!;
if (new URLSearchParams(location.search).has('part')) await keepAskedPart();
await startDeck(root);

async function keepAskedPart(): Promise<void> {
  const { aimAtPart, askedPart, keepPart } = await import('./part-element.ts');
  const part = askedPart(root);
  if (!part) return;
  keepPart(root, part);
  aimAtPart(document, part);
}
