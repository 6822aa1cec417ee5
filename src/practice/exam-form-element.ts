import { sentence } from '../quiz/sentence.ts';
import { plannedMinutes, queryOf } from './asked.ts';
import { at, tell } from './parts-element.ts';

/** Makes the address of an exam from its form; the policy of the site lets no form send itself. */
export function startExamForm(form: HTMLFormElement, address: string): void {
  form.addEventListener('click', (event) => tick(form, event));
  form.addEventListener('change', ({ target }) => adjust(form, target as HTMLInputElement));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const trouble = troubleIn(form);
    say(form, trouble?.words ?? '');
    if (trouble) {
      trouble.field.focus();
      return;
    }
    const { chapters, count, minutes } = chosen(form);
    const query = queryOf('exam', chapters, count, minutes);
    location.assign(`${address}?${new URLSearchParams(query).toString()}`);
  });
  showMinutes(form);
}

const fieldsOf = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`),
];

function chosen(form: HTMLFormElement) {
  const chapters = fieldsOf(form, 'chapters').filter(({ checked }) => checked);
  return {
    chapters: chapters.map(({ value }) => value),
    count: Number(fieldsOf(form, 'count').find(({ checked }) => checked)!.value),
    ...(isTimed(form) && { minutes: minutesIn(form) }),
  };
}

const isTimed = (form: HTMLFormElement): boolean => fieldsOf(form, 'timed')[0]!.checked;

const minutesIn = (form: HTMLFormElement): number => fieldsOf(form, 'minutes')[0]!.valueAsNumber;

/** What keeps the exam from being started, and where to put it right. */
function troubleIn(form: HTMLFormElement): { words: string; field: HTMLElement } | undefined {
  const { chapters, minutes } = chosen(form);
  if (chapters.length === 0)
    return { words: form.dataset['sayEmpty']!, field: fieldsOf(form, 'chapters')[0]! };
  const isSound = minutes === undefined || (minutes >= 1 && minutes <= 600 && minutes % 1 === 0);
  return isSound
    ? undefined
    : { words: form.dataset['sayMinutes']!, field: fieldsOf(form, 'minutes')[0]! };
}

/** A track ticks its chapters and no others. */
function tick(form: HTMLFormElement, { target }: Event): void {
  const button = (target as Element).closest<HTMLElement>('[data-tick]');
  if (button === null) return;
  const chapters = button.dataset['tick']!.split(' ').filter(Boolean);
  for (const box of fieldsOf(form, 'chapters')) box.checked = chapters.includes(box.value);
  const { lang } = document.documentElement;
  say(form, sentence(form.dataset['sayTicked'], lang, { n: chapters.length }));
}

/** The minutes follow the count until the reader sets them. */
function adjust(form: HTMLFormElement, field: HTMLInputElement): void {
  const [minutes] = fieldsOf(form, 'minutes');
  if (field === minutes) minutes.dataset['own'] = '';
  if (field.name === 'count' && !('own' in minutes!.dataset))
    minutes!.value = String(plannedMinutes(Number(field.value)));
  showMinutes(form);
  say(form, '');
}

const showMinutes = (form: HTMLFormElement): void => {
  at(form, 'minutes').hidden = !isTimed(form);
};

const say = (form: HTMLFormElement, words: string): void => tell(at(form, 'exam-said'), words);
