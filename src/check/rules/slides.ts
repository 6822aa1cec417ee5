import { headingTitle } from '../../markdown/heading.ts';
import { hasNoSlide } from '../../markdown/outline.ts';
import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, written, type Problem } from '../problem.ts';
import { isAsk, isProse } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { isOnSlide, type Slide } from '../../markdown/slides.ts';
import { allTexts } from './all.ts';
import { isLoneCallout } from './headings.ts';

/** Every slide shows something; questions end theirs; one `<Notes>` each. */
export const slides = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...text.slides.flatMap((slide) => [
      ...empty(slide, text),
      ...calloutTitle(slide, text.file),
      ...notesTwice(slide, text.file),
    ]),
    ...opening(text),
    ...silent(text),
    ...lostNotes(text),
    ...afterAsk(text),
  ]);

/** What an empty slide is told; `---` and `###` have fewer ways out than a lone `##`. */
function empty(
  { heading, shown, continued, id, section }: Slide,
  { file, nodes }: ChapterText,
): Problem[] {
  if (heading === undefined || shown.length > 0) return [];
  const title = headingTitle(heading).trim();
  const where = continued ? breakOf(heading, id, nodes) : heading;
  if (where === undefined) return [];
  const instead = continued
    ? 'Put something to show below `---`, or remove it.'
    : id === section
      ? 'Show something (a list, a table, code, a figure, <Shown>), or give the section `slides: false` in chapter.yaml: its prose then joins the notes of the slide before.'
      : 'Show something (a list, a table, code, a figure, <Shown>), or move its prose to another heading: only a `##` section can have `slides: false`.';
  return [problem('slide-empty', placeOf(file, where), { title, instead })];
}

/**
 * The `---` that opens a continued slide, such as the second of `containers-what.3`; none when it
 * continues after a question, which has a rule of its own.
 */
function breakOf(heading: Node, id: string, nodes: Node[]): Node | undefined {
  const number = Number(/\.(\d+)$/.exec(id)?.[1] ?? 2);
  const below = nodes.slice(nodes.indexOf(heading) + 1);
  const next = below.findIndex(({ type }) => type === 'heading');
  const own = next < 0 ? below : below.slice(0, next);
  return own.filter(({ type }) => type === 'thematicBreak')[number - 2];
}

function calloutTitle({ shown, continued }: Slide, file: string): Problem[] {
  const limit = limits.headingSigns;
  if (!isLoneCallout(shown, continued)) return [];
  const title = attribute(shown[0]!, 'title') ?? '';
  const count = [...title].length;
  return count > limit
    ? [problem('heading-long', placeOf(file, shown[0]!), { title, count, limit })]
    : [];
}

function notesTwice({ blocks }: Slide, file: string): Problem[] {
  const [first, ...more] = blocks.filter((node) => isComponent(node, 'Notes'));
  return more.map((node) =>
    problem('notes-twice', placeOf(file, node), { first: written(placeOf(file, first!)) }),
  );
}

const opening = ({ draft, file }: ChapterText): Problem[] =>
  draft.opening
    .filter((node) => node.type === 'thematicBreak' || isAsk(node) || isOnSlide(node))
    .filter(({ type }) => type !== 'heading')
    .map((node) =>
      node.type === 'thematicBreak'
        ? problem('break-place', placeOf(file, node), { where: 'before the first heading' })
        : problem('opening-shows', placeOf(file, node)),
    );

function silent({ draft, slides: kept, file }: ChapterText): Problem[] {
  const withSlides = new Set(kept.map(({ section }) => section));
  return draft.sections
    .filter(({ id }) => id !== '' && !withSlides.has(id))
    .flatMap(({ id, items }) =>
      items
        .flatMap((item) => (item.kind === 'ask' ? [item.node] : item.blocks))
        .filter((node) => !isProse(node) && !isComponent(node, 'PageOnly'))
        .map((node) => problem('silent-shows', placeOf(file, node), { id })),
    );
}

/** A `##` without a slide gives its prose to its first child; notes would be lost. */
const lostNotes = ({ draft, slides: kept, file }: ChapterText): Problem[] =>
  draft.sections
    .filter((section) => hasNoSlide(section) && kept.some((slide) => slide.section === section.id))
    .flatMap(({ items: [first] }) => (first?.kind === 'slide' ? first.blocks : []))
    .filter((node) => isComponent(node, 'Notes'))
    .map((node) => problem('notes-without-slide', placeOf(file, node)));

function afterAsk({ nodes, file }: ChapterText): Problem[] {
  const found: Problem[] = [];
  let asked = false;
  for (const node of nodes) {
    if (node.type === 'heading') asked = false;
    else if (isAsk(node)) asked = true;
    else if (asked) {
      found.push(problem('after-ask', placeOf(file, node)));
      asked = false;
    }
  }
  return found;
}
