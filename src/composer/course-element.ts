import type { Locale } from '../i18n/locales.ts';
import { arranged } from './arrange.ts';
import type { SessionChapter, SessionSection } from './course.ts';
import type { ChosenChapter } from './resolve.ts';

/** The chapters and sections of the compose page, ticked and in the order that they stand in. */
export class CourseList {
  readonly #list: HTMLElement;
  readonly #first: readonly HTMLElement[];
  /** As the course has it, whatever the order on the page. */
  readonly course: readonly SessionChapter[];

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#first = this.#items();
    this.course = this.#first.map(chapterOn);
  }

  /** What is ticked, in the order of the page. */
  chosen(): ChosenChapter[] {
    return this.#items()
      .map((item) => ({
        chapter: this.#chapterOf(item),
        sections: boxesOf(item)
          .filter(({ checked }) => checked)
          .map((box) => this.#sectionOf(item, box)),
      }))
      .filter(({ sections }) => sections.length > 0);
  }

  /** Ticks this and nothing else, and puts chapters and sections in its order. */
  choose(chosen: readonly ChosenChapter[]): void {
    const named = (id: string) => this.#first.find((item) => item.dataset['chapter'] === id)!;
    this.#list.append(
      ...arranged(
        this.#first,
        chosen.map(({ chapter }) => named(chapter.id)),
      ),
    );
    for (const item of this.#first) {
      const { chapter, sections = [] } =
        chosen.find((one) => one.chapter.id === item.dataset['chapter']) ?? {};
      const ids = (chapter ?? this.#chapterOf(item)).sections.map(({ id }) => id);
      const rows = arranged(
        ids,
        sections.map(({ id }) => id),
      ).map((id) => rowOf(item, id));
      item.querySelector('details ul')!.append(...rows);
      for (const box of boxesOf(item)) box.checked = sections.some(({ id }) => id === box.value);
    }
  }

  untick(ids: readonly string[]): void {
    for (const box of this.#list.querySelectorAll<HTMLInputElement>('[name="sections"]'))
      if (ids.includes(box.value)) box.checked = false;
  }

  /** Moves a chapter by one place; its new place from 1, or nothing at the ends. */
  move(item: HTMLElement, direction: 'up' | 'down'): number | undefined {
    const other = direction === 'up' ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return undefined;
    if (direction === 'up') other.before(item);
    else other.after(item);
    return this.#items().indexOf(item) + 1;
  }

  #items(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('li[data-chapter]')];
  }

  #chapterOf(item: HTMLElement): SessionChapter {
    return this.course.find(({ id }) => id === item.dataset['chapter'])!;
  }

  #sectionOf(item: HTMLElement, { value }: HTMLInputElement): SessionSection {
    return this.#chapterOf(item).sections.find(({ id }) => id === value)!;
  }
}

export const boxesOf = (item: ParentNode): HTMLInputElement[] => [
  ...item.querySelectorAll<HTMLInputElement>('[name="sections"]'),
];

const rowOf = (item: HTMLElement, id: string): HTMLElement =>
  boxesOf(item)
    .find(({ value }) => value === id)!
    .closest('li')!;

function chapterOn(item: HTMLElement): SessionChapter {
  const { chapter = '', number = '', title = '' } = item.dataset;
  return {
    id: chapter,
    number: Number(number),
    title: inBoth(title),
    sections: boxesOf(item).map(sectionOn),
  };
}

function sectionOn({ value, dataset }: HTMLInputElement): SessionSection {
  return {
    id: value,
    number: dataset['number'] ?? '',
    title: inBoth(dataset['title'] ?? ''),
    minutes: Number(dataset['minutes']),
    questions: Number(dataset['questions']),
    exercises: Number(dataset['exercises']),
    skippable: 'skippable' in dataset,
    formerly: dataset['formerly']?.split(' ') ?? [],
  };
}

/** The page has its own language's words alone. */
const inBoth = (title: string): Record<Locale, string> => ({ fr: title, en: title });
