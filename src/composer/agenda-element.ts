import { duration } from '../i18n/duration.ts';
import type { Locale } from '../i18n/locales.ts';
import { fillHoles } from '../i18n/holes.ts';
import { dealRows } from './agenda.ts';
import { minutesOfAll } from './course.ts';
import type { ChosenChapter } from './resolve.ts';
import type { Extra } from './session.ts';

export interface AgendaWords {
  lang: Locale;
  without: readonly Extra[];
}

/** The agenda: the chapters of the session with their time, on as many slides as they need. */
export function agendaSlides(
  template: HTMLTemplateElement,
  chosen: readonly ChosenChapter[],
  words: AgendaWords,
): HTMLElement[] {
  const model = template.content.querySelector<HTMLElement>('section')!;
  const deals = dealRows(chosen);
  const all = minutesOfAll(
    chosen.flatMap(({ sections }) => sections),
    words.without,
  );
  return deals.map((rows, index) => {
    const slide = document.importNode(model, true);
    const { one = '', several = '', titleFr = '', titleEn = '' } = template.dataset;
    const holes = { n: index + 1, total: deals.length };
    slide.id = index === 0 ? 'session-agenda' : `session-agenda-${index + 1}`;
    slide.dataset['titleFr'] = titleFr;
    slide.dataset['titleEn'] = titleEn;
    slide.querySelector('h2')!.textContent = deals.length === 1 ? one : fillHoles(several, holes);
    slide.querySelector('.sheet-foot .sum')!.textContent = duration(all, words.lang);
    const row = slide.querySelector('li')!;
    slide
      .querySelector('ol')!
      .replaceChildren(...rows.map((chapter) => rowOf(row, chapter, words)));
    return slide;
  });
}

function rowOf(model: HTMLElement, { chapter, sections }: ChosenChapter, words: AgendaWords) {
  const row = model.cloneNode(true) as HTMLElement;
  row.className = `h${chapter.number}`;
  row.querySelector('.no')!.textContent = String(chapter.number);
  row.querySelector('.name')!.textContent = chapter.title[words.lang];
  row.querySelector('.time')!.textContent = duration(
    minutesOfAll(sections, words.without),
    words.lang,
  );
  return row;
}
