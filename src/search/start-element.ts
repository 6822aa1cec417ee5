/**
 * Opens the search: by its link in the header, by "/", by Ctrl or ⌘ and K, and for an address with
 * `?search=`. Everything else comes then; when it cannot, the link leads where it says. Decks and the
 * presenter have no such link, and keep their keys.
 */
export function startSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  const open = (event?: Event) => {
    event?.preventDefault();
    import('./dialog-element.ts').then(
      ({ openSearch }) => openSearch(),
      () => location.assign(link.href),
    );
  };
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const held = ctrlKey || metaKey;
    const letters = () => {
      try {
        return localStorage.getItem('quai-letters') !== 'off'; // WCAG 2.1.4
      } catch {
        return true;
      }
    };
    const isField = (target as Element).closest('input,textarea,select,[contenteditable],dialog');
    if (held && key === 'k' ? !altKey : key === '/' && !held && !isField && letters()) open(event);
  });
  if (new URLSearchParams(location.search).has('search')) open();
}
