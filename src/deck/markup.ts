/**
 * The mark-up that Reveal 6.0.2 writes while it starts: the buttons of its controls, empty boxes,
 * page numbers. Nothing else becomes elements of a deck: no script, handler, address or style.
 */
const element = /<\/?(?:a|br|button|div|p|span)(?:\s+(?:class|aria-label)="[^"<>]*")*\s*\/?>/g;

/** Whether a text is such mark-up. */
export const isRevealMarkup = (text: string): boolean => !/[<>]/.test(text.replace(element, ''));
