import type { Checker } from './checker.ts';
import { json, yaml } from './data.ts';
import { shell } from './shell.ts';

/**
 * Who judges the files of code/, by name; the first that reads a file judges it. Dockerfiles,
 * Compose files and manifests come here before plain YAML, each in a file of its own.
 */
export const checkers: readonly Checker[] = [shell, yaml, json];
