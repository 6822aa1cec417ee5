/** How far a finger must go along, in CSS pixels, and how much less across. */
const along = 40;

/** A swipe over an element: to the left goes on, to the right goes back. */
export function startSwipes(element: HTMLElement, move: (direction: 'on' | 'back') => void): void {
  let from: PointerEvent | undefined;
  element.addEventListener('pointerdown', (event) => {
    from = event.isPrimary && event.pointerType !== 'mouse' ? event : undefined;
  });
  element.addEventListener('pointercancel', () => (from = undefined));
  element.addEventListener('pointerup', (event) => {
    if (from?.pointerId !== event.pointerId) return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = undefined;
    if (Math.abs(x) >= along && Math.abs(x) > 2 * Math.abs(y)) move(x < 0 ? 'on' : 'back');
  });
}
