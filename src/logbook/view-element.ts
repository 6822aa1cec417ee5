import { fillHoles } from '../i18n/holes.ts';
import type { CourseOutline } from '../course/outline.ts';
import type { Routes } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Note } from '../progress/database.ts';
import type { Progress } from '../progress/fold.ts';
import type { ProgressLog } from '../progress/log.ts';
import { number } from './format.ts';
import type { CountedWord, SaidWord } from './said.ts';

export type Values = Readonly<Record<string, string | number>>;

/** All that a part of the page is filled in from. */
export interface View {
  lang: Locale;
  routes: Routes;
  outline: CourseOutline;
  progress: Progress;
  notes: readonly Note[];
  /** Milliseconds since 1970, UTC. */
  now: number;
  log: ProgressLog;
  /** The element around the parts. */
  root: HTMLElement;
  say: Say;
}

export interface Say {
  (word: SaidWord, values?: Values): string;
  /** In the number that the count asks for; `{count}` is filled in. */
  count(word: CountedWord, count: number, values?: Values): string;
}

/** Reads the words that said.ts put into `data-words`. In French, 0 is singular. */
export function sayFrom(root: Pick<HTMLElement, 'dataset'>, lang: Locale): Say {
  const plural = new Intl.PluralRules(lang);
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Partial<Record<SaidWord, string>>;
  const say = (word: SaidWord, values: Values = {}): string => fillHoles(words[word] ?? '', values);
  const count = (word: CountedWord, amount: number, values: Values = {}): string =>
    say(`${word}.${plural.select(amount) === 'one' ? 'one' : 'many'}`, {
      count: number(amount, lang),
      ...values,
    });
  return Object.assign(say, { count });
}

/** The place of a part in the page. @throws when the page has none: a fault of the build */
export function partOf({ root }: Pick<View, 'root'>, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The page has no part "${name}".`);
  return part;
}

/** Fills a part anew, unless that changes nothing: focus stays where it is. */
export function fillPart(view: Pick<View, 'root'>, name: string, content: readonly Node[]): void {
  const part = partOf(view, name);
  const same =
    part.childNodes.length === content.length &&
    content.every((node, index) => node.isEqualNode(part.childNodes[index]!));
  if (!same) part.replaceChildren(...content);
}
