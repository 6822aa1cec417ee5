import { heldName, pageKeys, type Opened } from './page-keys.ts';

/**
 * Opens in place what a link of the header leads to, when it is pressed or by its keys. The code
 * comes then; when it does not, the link leads where it says. Decks and the presenter have no such
 * links, and keep their keys.
 * @returns opens it; undefined where the page has no such link
 */
export function startOpener(
  name: Opened,
  load: () => Promise<(link: HTMLAnchorElement) => Promise<void>>,
): (() => void) | undefined {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-${name}]`);
  if (!link) return undefined;
  const open = (event?: Event) => {
    event?.preventDefault();
    load()
      .then((act) => act(link))
      .catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  });
  addEventListener('keydown', (event) => {
    const pressed = heldName(event);
    const keys: readonly string[] = pageKeys[name];
    if (keys.includes(pressed) && (pressed !== event.key || mayType(event))) open(event);
  });
  return open;
}

/** A single sign acts outside fields, unless the reader has put such keys off (WCAG 2.1.4). */
function mayType({ target }: Event): boolean {
  if ((target as Element).closest('input,textarea,select,[contenteditable],dialog')) return false;
  try {
    return localStorage.getItem('quai-letters') !== 'off';
  } catch {
    return true;
  }
}
