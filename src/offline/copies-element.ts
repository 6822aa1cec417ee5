import { fillHoles } from '../i18n/holes.ts';
import { showAway } from './away-element.ts';
import { ask } from './ask-element.ts';
import { megabytes, parseCopies, stateOf, type Copy, type CopyState } from './copies.ts';

/** Between two looks at what is being stored, in milliseconds. */
const LOOK = 500;
/** How long a whole language may take to be fetched. */
const FETCH = 20 * 60_000;

const ownLanguage = document.documentElement.lang;

/** Fills what this page tells of the copies: the list of languages, and what stands in for a page. */
export function show(): void {
  const place = document.querySelector<HTMLElement>('[data-copies]');
  const away = document.querySelector<HTMLElement>('[data-away]');
  if (place) showCopies(place);
  if (away) void ask({ ask: 'copies' }).then((said) => showAway(away, parseCopies(said)));
}

function showCopies(place: HTMLElement): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) {
    tell(place, isSecureContext ? 'noWorker' : 'plain');
    return;
  }
  const look = async () => {
    const copies = parseCopies(await ask({ ask: 'copies' }));
    if (copies) fill(place, copies);
    return copies?.some((copy) => stateOf(copy) === 'coming');
  };
  for (const button of place.querySelectorAll('button'))
    button.addEventListener('click', () => void store(place, button, look));
  // On a first visit the worker is there once it has stored its first language.
  tell(place, 'first');
  void serviceWorker.ready.then(async () => {
    tell(place, 'empty');
    while (await look()) await pause();
  });
}

async function store(place: HTMLElement, button: HTMLButtonElement, look: () => Promise<unknown>) {
  tell(place, 'empty');
  button.disabled = true;
  void navigator.storage?.persist?.().catch(() => false);
  const timer = setInterval(() => void look(), LOOK);
  const said = await ask({ ask: 'keep', language: button.value }, FETCH);
  clearInterval(timer);
  button.disabled = false;
  await look();
  const { stored, error } = (said ?? {}) as { stored?: unknown; error?: unknown };
  if (stored === true) tell(place, 'done', button.value);
  else tell(place, error === 'QuotaExceededError' ? 'quota' : 'failed');
}

function fill(place: HTMLElement, copies: Copy[]): void {
  for (const copy of copies) {
    const row = place.querySelector<HTMLElement>(`[data-copy=${CSS.escape(copy.language)}]`);
    if (row) fillRow(row, copy, place);
  }
}

function fillRow(row: HTMLElement, copy: Copy, { dataset }: HTMLElement): void {
  const state: CopyState = stateOf(copy);
  const values = {
    size: megabytes(copy.bytes, ownLanguage),
    sent: megabytes(copy.sent, ownLanguage),
    files: copy.files,
    there: copy.files - copy.missing.length,
  };
  const button = row.querySelector('button')!;
  row.dataset['state'] = state;
  row.querySelector('[data-part=state]')!.textContent = fillHoles(dataset[state]!, values);
  button.hidden = state === 'whole' || state === 'coming';
  button.textContent = fillHoles(row.dataset[state === 'partial' ? 'complete' : 'store']!, values);
}

function tell(place: HTMLElement, key: string, language?: string): void {
  const name =
    place.querySelector(`[data-copy=${language ?? ownLanguage}] strong`)?.textContent ?? '';
  const text = fillHoles(place.dataset[key] ?? '', { version: name });
  const told = place.querySelector('[data-part=told]')!;
  if (told.textContent !== text) told.textContent = text;
}

const pause = () => new Promise((done) => setTimeout(done, LOOK));
