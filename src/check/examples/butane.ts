import type { CodeFile } from '../course.ts';
import { readYaml, textField } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';
import type { Checker, Finding } from './checker.ts';
import { parsedAsYaml } from './data.ts';

const upTo = (major: number, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${major}.${first + index}.0`);

/** Stable specifications (coreos/butane, docs/specs.md, 2026). */
const versions: Record<string, string[]> = {
  fcos: upTo(1, 0, 7),
  flatcar: upTo(1, 0, 1),
  openshift: [...upTo(4, 8, 22), '5.0.0'],
  r4e: upTo(1, 0, 1),
  fiot: upTo(1, 0, 0),
};

/** Butane: YAML that says which specification it follows, and one that there is. */
export const butane: Checker = {
  name: 'Butane',
  reads: ({ name, text }) =>
    /\.bu$/.test(name) || (/\.ya?ml$/.test(name) && /butane|^variant:/m.test(`${name}\n${text}`)),
  check: (files) => files.flatMap((file) => [...parsedAsYaml(file), ...specified(file)]),
};

function specified(file: CodeFile): Finding[] {
  const yaml = readYaml(file.file, file.text);
  if (yaml.faults.length > 0) return [];
  const [variant, version] = [textField(yaml.raw, 'variant'), textField(yaml.raw, 'version')];
  const { field, message } = faultOf(variant, version) ?? {};
  if (field === undefined || message === undefined) return [];
  const { line, column } = yaml.at([field]);
  return [{ file, line, column, rule: `butane-${field}`, message }];
}

function faultOf(variant: string | undefined, version: string | undefined) {
  if (variant === undefined)
    return { field: 'variant', message: 'Say for which system it is: `variant: fcos`.' };
  const known = versions[variant];
  if (known === undefined) {
    const instead = suggestion(variant, Object.keys(versions));
    return { field: 'variant', message: `There is no variant \`${variant}\`. ${instead}` };
  }
  const last = known.at(-1);
  if (version === undefined)
    return {
      field: 'version',
      message: `Say which specification it follows: \`version: ${last}\`.`,
    };
  return known.includes(version)
    ? undefined
    : {
        field: 'version',
        message: `\`${variant}\` has no stable version ${version}; the last one is ${last}.`,
      };
}
