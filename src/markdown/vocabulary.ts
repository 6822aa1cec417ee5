/**
 * What a compiled chapter is made of: the names that a view must bring components for.
 * Authors write some of them (authorNames); the Markdown plugin makes the others out of plain
 * Markdown. A view that forgets one does not compile (see ViewComponents).
 *
 * All attributes are strings: the tree carries no expressions.
 *
 * Opening      what stands before the first heading. Deck: notes of the title slide
 * Part         id · a part of the chapter begins. Deck: a divider slide
 * Section      id, size, own · a `##` with all that is under it. `size` counts the slides of the
 *              stack, questions and exercises included (0: no slide); own="false": no slide has the
 *              section's id, so the stack itself bears it
 * Slide        id, depth (2 or 3), continued ("true" after `---`), titleFr, titleEn
 * h2, h3       id · the headings themselves, native elements, first child of their slide
 * SlideHeading depth · the heading again on a continued slide. Page: nothing
 * Said         step? · paragraphs. Page: text. Deck: speaker notes, with their step
 * Cue          the first sentence of what is said. Deck: strong in the presenter
 * Lead         the bold start of a list item, when all items have one
 * Item         step? · a list item; numbered from 1 in a loose list, which is built up in steps
 * Table        label (the heading's text), rows, columns, size ("large" ≤ 4 rows, else "small")
 * Commands     language, kind ("command" or "output") · a fenced block, around its <pre>
 * Example      file, language, steps (how many), count (lines on the slide) · a file of code/, around its <pre> and Captions
 * CodeLine     number, shown ("true": on the slide), steps ("1 3": highlighted at these steps),
 *              starts ("3": the first line of these steps)
 * Captions     around the Caption elements
 * Caption      step · one caption, with further paragraphs as Said
 * Callout      kind, title, alone ("true": its title is the slide's heading)
 * Image        src, alt · an image alone in its paragraph; its caption is the child
 * Reference    to (an id of the course), place ("said" or "shown") · a link inside the course
 * Outside      href, place · a link out
 * Term         id, instance (from 1, unique in the chapter) · a word that the glossary defines
 * Links        deck only: the links of what is shown, for the notes
 */
export const authorNames = [
  'Shown',
  'Code',
  'Figure',
  'Callout',
  'Question',
  'Exercise',
  'Term',
  'Notes',
  'PageOnly',
  'SlideOnly',
] as const;

export const calloutKinds = ['danger', 'outdated', 'tip', 'beyond'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

export const viewNames = [
  'Opening',
  'Part',
  'Section',
  'Slide',
  'SlideHeading',
  'Said',
  'Cue',
  'Lead',
  'Item',
  'Table',
  'Commands',
  'Example',
  'CodeLine',
  'Captions',
  'Caption',
  'Callout',
  'Image',
  'Reference',
  'Outside',
  'Links',
  'Shown',
  'Figure',
  'Question',
  'Exercise',
  'Term',
  'Notes',
  'PageOnly',
  'SlideOnly',
  'h2',
  'h3',
] as const;

/** `satisfies ViewComponents<…>` on a view's map makes a missing component a compile error. */
export type ViewComponents<Component> = Record<(typeof viewNames)[number], Component>;
