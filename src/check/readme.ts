import { readFileSync, writeFileSync } from 'node:fs';
import { figureWords } from '../figures/catalogue.ts';
import { withInventory } from './inventory.ts';
import { readCourse } from './read.ts';

/** `npm run readme`: writes the table of contents into README.md. */
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withInventory(readme, readCourse('content', 'content', figureWords)));
