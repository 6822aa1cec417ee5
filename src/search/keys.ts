/** Keys of the search's dialog, as `KeyboardEvent.key` has them; Enter submits its form. */
export const searchKeys = {
  next: 'ArrowDown',
  previous: 'ArrowUp',
  first: 'Enter',
  close: 'Escape',
} as const;
