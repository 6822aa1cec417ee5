import { fileURLToPath } from 'node:url';
import { fixture } from '../../scripts/test/stages.mjs';
import { readSite } from './dist.ts';

const from = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The course, and a tiny one under a base path, as `npm test` builds them. */
export const course = readSite(from('dist'));
export const belowPath = readSite(from(fixture.QUAI_OUT), fixture.QUAI_BASE);
export const ownHosts = [new URL(fixture.QUAI_SITE).host];
