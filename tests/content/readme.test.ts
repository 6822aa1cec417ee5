import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventory, withInventory } from '../../src/check/inventory.ts';
import { readCourse } from '../../src/check/read.ts';
import { figureWords } from '../../src/figures/catalogue.ts';
import { base } from './fixture.ts';

describe('the table of contents in the README', () => {
  it('says what there is; `npm run readme` writes it', () => {
    const readme = readFileSync('README.md', 'utf8');
    const course = readCourse('content', 'content', figureWords);
    // Prettier pads the columns of a table: only what stands in them counts.
    const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-+/g, '-');
    expect(plain(readme)).toBe(plain(withInventory(readme, course)));
  });

  it('counts what stands in a chapter', () => {
    const [boats] = inventory(readCourse(base, 'content', {}));
    expect(boats).toMatchObject({ id: 'boats', slides: 4, examples: 1, exercises: 1 });
    expect(boats!.words.fr).toBeGreaterThan(10);
  });

  it('is not written where its marks are gone', () => {
    const course = readCourse(base, 'content', {});
    expect(() => withInventory('# Quai', course)).toThrow(/has lost its marks/);
  });
});
