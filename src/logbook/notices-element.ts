import { make } from './make-element.ts';
import { outdated } from './outdated.ts';
import { fillPart, partOf, type View } from './view-element.ts';

/** What is kept although the course has changed, and what could not be read. */
export function showNotices(view: View): void {
  const { changed, gone } = outdated(view.outline, view.progress);
  const counts = [
    ['changed', changed],
    ['gone', gone],
    ['broken', view.log.quarantined],
  ] as const;
  const told = counts.filter(([, count]) => count > 0);
  const words = told.map(([word, count]) => make('p', {}, view.say.count(word, count)));
  partOf(view, 'notices').hidden = words.length === 0;
  fillPart(view, 'notices-list', words);
}
