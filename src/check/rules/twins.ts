import { headingId } from '../../markdown/heading.ts';
import { attribute, type Node } from '../../markdown/tree.ts';
import type { Chapter, ChapterText, Course } from '../course.ts';
import { problem, written, type Place, type Problem } from '../problem.ts';
import { isAsk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { blocksOfUnit, commandsIn, unitsOf, type Unit } from '../source/units.ts';

/** French and English have the same ids, and show the same blocks in the same order. */
export const twins = (course: Course): Problem[] =>
  course.chapters.flatMap(({ texts: { fr, en } }: Chapter) => {
    if (fr === undefined || en === undefined) return [];
    if (fr.faults.length > 0 || en.faults.length > 0) return [];
    return [
      ...order(fr, en),
      ...pairs(fr, en).flatMap(([one, other]) => units(one, other, fr, en)),
    ];
  });

interface Stop {
  name: string;
  place: Place;
}

/** Headings, questions and exercises, in the order of the text. */
const stops = ({ file, nodes }: ChapterText): Stop[] =>
  nodes.flatMap((node) => {
    const id =
      node.type === 'heading' ? headingId(node) : isAsk(node) ? attribute(node, 'id') : undefined;
    if (id === undefined) return [];
    const kind = node.type === 'heading' ? '#'.repeat(node.depth ?? 2) : `<${node.name ?? ''}>`;
    return [{ name: `${kind} \`${id}\``, place: placeOf(file, node) }];
  });

function order(fr: ChapterText, en: ChapterText): Problem[] {
  const [french, english] = [stops(fr), stops(en)];
  const index = french.findIndex(({ name }, place) => english[place]?.name !== name);
  const at = index < 0 ? french.length : index;
  if (index < 0 && english.length === french.length) return [];
  const [own, other] = [english[at], french[at]];
  return [
    problem('twin-ids', own?.place ?? lastPlace(en, english), {
      here: own?.name ?? 'The end',
      there: other?.name ?? 'the end',
      language: 'French',
      other: written(other?.place ?? lastPlace(fr, french)),
    }),
  ];
}

const lastPlace = ({ file }: ChapterText, found: Stop[]): Place =>
  found.at(-1)?.place ?? { file, line: 1, column: 1 };

/** Units of the same heading in both languages; of an id used twice, first with first. */
function pairs(fr: ChapterText, en: ChapterText): [Unit, Unit][] {
  const left = unitsOf(en);
  return unitsOf(fr).flatMap((unit) => {
    const index = left.findIndex(({ id }) => id === unit.id);
    const [twin] = index < 0 ? [] : left.splice(index, 1);
    return twin === undefined ? [] : [[unit, twin] as [Unit, Unit]];
  });
}

const units = (one: Unit, other: Unit, fr: ChapterText, en: ChapterText): Problem[] => [
  ...blocks(one, other, fr, en),
  ...commands(other, one, en, fr),
  ...commands(one, other, fr, en),
];

/** The first block that differs; those after it would differ too. */
function blocks(one: Unit, other: Unit, fr: ChapterText, en: ChapterText): Problem[] {
  const [french, english] = [blocksOfUnit(one), blocksOfUnit(other)];
  const length = Math.max(french.length, english.length);
  for (let index = 0; index < length; index += 1) {
    const [own, twin] = [english[index], french[index]];
    const places = { own: place(en, own?.node, other), twin: place(fr, twin?.node, one) };
    if (own?.shape !== twin?.shape) {
      return [
        problem('twin-blocks', places.own, {
          here: capitalized(own?.shape ?? 'nothing'),
          there: twin?.shape ?? 'nothing',
          language: 'French',
          other: written(places.twin),
        }),
      ];
    }
    if (own?.code !== twin?.code) {
      return [
        problem('twin-code', places.own, { language: 'French', other: written(places.twin) }),
      ];
    }
  }
  return [];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const place = ({ file }: ChapterText, node: Node | undefined, unit: Unit): Place => {
  const where = node ?? unit.heading;
  return where === undefined ? { file, line: 1, column: 1 } : placeOf(file, where);
};

function commands(own: Unit, twin: Unit, text: ChapterText, other: ChapterText): Problem[] {
  const known = new Set(commandsIn(twin.nodes).map(({ value }) => value));
  const language = other.locale === 'fr' ? 'French' : 'English';
  const unique = new Map(
    commandsIn(own.nodes)
      .reverse()
      .map((node) => [node.value ?? '', node]),
  );
  return [...unique.entries()]
    .filter(([code]) => !known.has(code))
    .map(([code, node]) =>
      problem('twin-commands', placeOf(text.file, node), {
        code,
        language,
        other: written(place(other, undefined, twin)),
      }),
    );
}
