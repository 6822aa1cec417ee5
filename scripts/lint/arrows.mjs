/**
 * ESLint rule: who may import whom, between the rooms of src/ and between the layers of a room
 * (`*.ts` pure ← `*-element.ts` in the browser ← `*.astro` while building). ESLint's own
 * no-restricted-imports would not see `import()`, by which heavy code comes into the browser.
 */
import { arrowSentence, rooms } from './rooms.mjs';
import { belowSource, placeOf, target } from './places.mjs';

/**
 * The sentence on an import that is not allowed, or nothing.
 * @param {string} path the importing file, below src/
 * @param {string} specifier what it imports
 * @param {boolean} typeOnly whether nothing of it is left at run time
 */
export function verdict(path, specifier, typeOnly) {
  const from = placeOf(path);
  const to = target(path, specifier);
  if (to === undefined) return typeOnly ? undefined : packageVerdict(from, specifier);
  return roomVerdict(from, placeOf(to), typeOnly) ?? layerVerdict(from, placeOf(to), typeOnly);
}

function packageVerdict({ layer, node, schema }, specifier) {
  if (specifier === 'astro/zod' && !schema) {
    return 'Only schema files (schema/*.ts, schema.ts, *-schema.ts) use astro/zod: import a type or a function of theirs, so that zod does not reach the browser.';
  }
  if (specifier.startsWith('astro:') && layer !== 'astro') {
    return `${specifier} exists only while the site is built: ask for it in an .astro file or in library/, and pass the result in.`;
  }
  if (specifier.startsWith('node:') && !node && layer !== 'astro') {
    return `${specifier} does not exist in a browser: read it in check/, markdown/ or course/sources.ts, and take the result as an argument.`;
  }
  return undefined;
}

function roomVerdict(from, to, typeOnly) {
  if (to.path === 'content.config.ts')
    return 'Nobody imports content.config.ts: ask library/, or import the schema that it names.';
  if (from.room === to.room || from.room === '' || to.room === 'styles') return undefined;
  const room = rooms[from.room];
  if (room === undefined)
    return `src/${from.room}/ is not in the table of rooms: add it to scripts/lint/rooms.mjs with what it may import.`;
  if (room.may.includes(to.room) || (typeOnly && room.types?.includes(to.room))) return undefined;
  return arrowSentence(from.room, to.room);
}

function layerVerdict(from, to, typeOnly) {
  if (typeOnly || from.layer === 'astro') return undefined;
  if (to.layer === 'astro' && to.path.endsWith('.astro')) {
    return `A ${from.layer === 'pure' ? 'pure' : 'browser'} file must not import an .astro file: the .astro file imports it, and passes in what it needs.`;
  }
  if (from.layer === 'pure') return pureVerdict(to);
  return browserVerdict(to);
}

const pureVerdict = (to) =>
  to.layer === 'element'
    ? 'A pure file must not import one that runs in the browser: let the element import it, and pass in what it needs.'
    : undefined;

function browserVerdict(to) {
  const runs = rooms[to.room]?.runs ?? 'browser';
  if (runs !== 'browser' || to.node)
    return `${to.path} exists only while the site is built: write what it says into the page (data-*, hidden mark-up) and read it from there.`;
  if (to.schema)
    return 'A schema would bring zod to the browser: import its type alone, or move the constant to a file of its own.';
  return undefined;
}

const onlyTypes = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const path = belowSource(context.filename);
    if (path === undefined) return {};
    const judge = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = verdict(path, node.source.value, onlyTypes(node));
      if (message !== undefined) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
      ImportExpression: judge,
    };
  },
};
