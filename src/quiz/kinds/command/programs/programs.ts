import type { Program } from '../options.ts';
import { docker } from './docker.ts';
import { kubectl } from './kubectl.ts';
import { linux } from './linux.ts';

const programs: Record<string, Program> = { docker, kubectl, ...linux };

/** What is known of a program; nothing is known of most. */
export const programOf = (name: string): Program | undefined =>
  Object.hasOwn(programs, name) ? programs[name] : undefined;
