import type { CodeFile } from '../course.ts';
import { butane } from './butane.ts';
import type { Checker } from './checker.ts';
import { collector } from './collector.ts';
import { compose } from './compose.ts';
import { json, toml, yaml } from './data.ts';
import { dockerfile } from './dockerfile.ts';
import { manifest } from './manifest.ts';
import { prometheus } from './prometheus.ts';
import { python } from './python.ts';
import { shell } from './shell.ts';
import { units } from './units.ts';

/** Who judges the files of code/; the first that reads a file judges it: plain YAML comes last. */
export const checkers: readonly Checker[] = [
  shell,
  dockerfile,
  compose,
  butane,
  manifest,
  prometheus,
  collector,
  units,
  python,
  toml,
  json,
  yaml,
];

export const checkerOf = (file: CodeFile): Checker | undefined =>
  checkers.find(({ reads }) => reads(file));
