import { make } from './make-element.ts';

/** The parts of the dialog. */
export interface Frame {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  close: HTMLButtonElement;
  status: HTMLElement;
  list: HTMLOListElement;
  panel: HTMLElement;
}

/** Builds the dialog with the words that the link in the header carries. */
export function frameOf(words: DOMStringMap): Frame {
  const field = make('input', {
    type: 'search',
    id: 'search-field',
    autocomplete: 'off',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-describedby': 'search-status',
  });
  const close = make('button', { type: 'button', class: 'btn quiet' }, words['close'] ?? '');
  const label = make('label', { for: 'search-field' }, words['field'] ?? '');
  const form = make(
    'form',
    { role: 'search', class: 'search-form' },
    make('div', { class: 'search-box' }, label, field),
    close,
  );
  const status = make('p', { id: 'search-status', role: 'status', class: 'search-status' });
  const list = make('ol', { class: 'hits', role: 'list' });
  const panel = make('div', { class: 'search-panel' });
  const body = make('div', { class: 'search-body' }, panel, list);
  const dialog = make(
    'dialog',
    { class: 'search', 'aria-label': words['title'] ?? '' },
    form,
    status,
    body,
  );
  document.body.append(dialog);
  return { dialog, form, field, close, status, list, panel };
}
