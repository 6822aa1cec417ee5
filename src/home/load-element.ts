import { duration } from '../i18n/duration.ts';
import { fillHoles } from './fill-holes.ts';
import type { ReadableChapter, Resume } from './resume.ts';

/** The chapter that a load stands for, as its cells have it: the page says it only once. */
export function readLoad(load: HTMLElement): ReadableChapter {
  const cells = [...load.querySelectorAll<HTMLElement>('[data-cell]')];
  return {
    id: load.dataset['load'] ?? '',
    sections: cells.map(({ dataset }) => ({
      id: dataset['cell'] ?? '',
      minutes: Number(dataset['minutes']),
      questions: dataset['questions']?.split(' ').filter(Boolean) ?? [],
    })),
  };
}

/** Hangs a load on the crane, with the words for where the reader is; or takes it off. */
export function showLoad(load: HTMLElement, resume: Resume | undefined): void {
  load.classList.toggle('away', !resume);
  if (!resume || resume.state === 'start') return;
  const part = (name: string) => load.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const say = (name: string, words: string) => (part(name).textContent = words);
  const template = (name: string) => part(name).dataset[resume.state] ?? '';
  const link = part('go') as HTMLAnchorElement;
  const cell = load.querySelector<HTMLElement>(`[data-cell="${resume.section ?? ''}"]`);
  const { page = '' } = cell?.dataset ?? {};
  link.href = `${link.dataset['chapter'] ?? ''}${page && `${page}/`}#${resume.section ?? ''}`;
  say('label', template('label'));
  say('place', fillHoles(template('place'), { ...cell?.dataset }));
  say(
    'left',
    resume.left
      ? fillHoles(template('left'), { time: duration(resume.left, document.documentElement.lang) })
      : '',
  );
}
