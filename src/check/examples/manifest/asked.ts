import type { Path } from '../../source/yaml.ts';
import type { Fields } from './document.ts';

/** What a schema looked at: for each object the fields that it asked for, or that it took all. */
export interface Asked {
  path: Path;
  fields: Set<string>;
  isOpen: boolean;
  written: string[];
}

/**
 * A copy of a value that notes what is read of it. A compiled schema asks for each field that it
 * knows and lists the fields of a map: so it tells which fields a kind has without a list of them.
 */
export function watched(value: unknown): { value: unknown; asked: () => Asked[] } {
  const notes: Asked[] = [];
  return { value: watch(value, [], notes), asked: () => notes };
}

function watch(value: unknown, path: Path, notes: Asked[]): unknown {
  if (Array.isArray(value)) return value.map((one, index) => watch(one, [...path, index], notes));
  if (typeof value !== 'object' || value === null) return value;
  const note: Asked = { path, fields: new Set(), isOpen: false, written: Object.keys(value) };
  notes.push(note);
  const entries = Object.entries(value as Fields);
  const inner = Object.fromEntries(
    entries.map(([name, one]) => [name, watch(one, [...path, name], notes)]),
  );
  return new Proxy(inner, {
    get: (target, name) => {
      if (typeof name === 'string') note.fields.add(name);
      return Reflect.get(target, name) as unknown;
    },
    ownKeys: (target) => {
      note.isOpen = true;
      return Reflect.ownKeys(target);
    },
  });
}
