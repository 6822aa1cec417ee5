/** A chapter's source cut at its `##`, and which page an id of the course stands on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partPage } from '../../../src/course/routes.ts';

const heading = /^## .*\[#([\w-]+)\]\s*$/m;

export const openingOf = (source) => source.slice(0, source.search(heading));

/** @returns {{ id: string, text: string }[]} each with its heading */
export function sectionsOf(source) {
  const starts = [...source.matchAll(new RegExp(heading, 'gm'))];
  return starts.map((start, place) => ({
    id: start[1],
    text: source.slice(start.index, starts[place + 1]?.index),
  }));
}

/** Addresses of all headings: "/fr/kubernetes/objects/#kubernetes-why". */
export function addressesIn({ chapters }, lang) {
  const addresses = new Map();
  for (const { id, folder, data } of chapters) {
    const source = readFileSync(join(folder, `${lang}.mdx`), 'utf8');
    for (const section of sectionsOf(source)) {
      const part = data.split && data.parts.find(({ sections }) => sections.includes(section.id));
      const page = part ? `${partPage(id, part.id)}/` : '';
      for (const [, anchor] of section.text.matchAll(/^#{2,3} .*\[#([\w-]+)\]/gm)) {
        addresses.set(anchor, `/${lang}/${id}/${page}#${anchor}`);
      }
    }
  }
  return addresses;
}
