import styles from './ease.css?url';

let made: HTMLDialogElement | undefined;

/** Apart: what a module imports is named beside each import() of it, on every page's first view. */
const load = () =>
  Promise.all([
    import('../course/document-element.ts'),
    import('./modal-element.ts'),
    import('./reading-settings-element.ts'),
    import('./style-sheet-element.ts'),
  ]);

/**
 * The reader's settings and all keys, over the page. They are the section of the page "about" that
 * the link leads to, so nothing is said twice.
 * @throws when that page does not come, and on that page itself, where they stand
 */
export async function openEase({ href }: HTMLAnchorElement): Promise<void> {
  if (!made && document.getElementById(idOf(href))) throw new Error('They stand on this page.');
  const [{ documentAt }, { closesBeside, showModal }, { ReadingSettings }, { addStyleSheet }] =
    await load();
  if (!made) {
    const [page] = await Promise.all([documentAt(href), addStyleSheet(styles)]);
    made ??= dialogOf(page, idOf(href));
    closesBeside(made);
    ReadingSettings.define();
  }
  showModal(made, 'ease');
}

const idOf = (href: string): string => new URL(href).hash.slice(1);

function dialogOf(page: Document, id: string): HTMLDialogElement {
  const section = document.importNode(page.getElementById(id)!, true);
  for (const part of section.querySelectorAll('[data-page-only], noscript')) part.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'ease';
  dialog.setAttribute('aria-labelledby', section.querySelector('h2')!.id);
  dialog.append(closeButton(dialog, section.dataset['close']!), section);
  document.body.append(dialog);
  return dialog;
}

function closeButton(dialog: HTMLDialogElement, label: string): HTMLButtonElement {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn quiet';
  close.textContent = label;
  close.addEventListener('click', () => dialog.close());
  return close;
}
