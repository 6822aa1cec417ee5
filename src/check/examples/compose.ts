import type { CodeFile } from '../course.ts';
import type { Place } from '../problem.ts';
import { parsedAsYaml } from './data.ts';
import type { Checker, Finding } from './checker.ts';
import { fieldsOf, readCompose, type ComposeFile } from './compose/file.ts';
import { referencesOf } from './compose/references.ts';
import { againstSchema } from './compose/schema.ts';
import { againstStack } from './compose/stack.ts';

/** Compose files: by the Compose Specification, and by what `docker compose config` refuses. */
export const compose: Checker = {
  name: 'Compose',
  reads: ({ name, text }) =>
    /\.ya?ml$/.test(name) && (/compose[^/]*$/.test(name) || hasServices(text)),
  check: (files) => files.flatMap((file) => [...parsedAsYaml(file), ...judged(file, files)]),
};

/** A field of services by name, not a list of them as CI systems have. */
const hasServices = (text: string): boolean => /^services:\s*(?:#.*\s+)*\n +[\w.-]+:/m.test(text);

function judged(file: CodeFile, files: CodeFile[]): Finding[] {
  const read = readCompose(file);
  if (read === undefined) return [];
  const base = baseOf(file, files);
  return [
    ...schemaFaults(read),
    ...stackFaults(read),
    ...obsolete(read),
    ...undefinedOf(read, base),
    ...(base ? [] : unbuilt(read)),
  ];
}

/** `compose.override.yaml` is read on top of `compose.yaml`: what that defines is defined. */
function baseOf({ file }: CodeFile, files: CodeFile[]): ComposeFile | undefined {
  const [, folder, end] = /^(.*compose)\.[\w-]+(\.ya?ml)$/.exec(file) ?? [];
  const base = folder && files.find((one) => one.file === `${folder}${end}`);
  return base ? readCompose(base) : undefined;
}

const at = (
  place: Pick<Place, 'line' | 'column'>,
  read: ComposeFile,
  rule: string,
  message: string,
): Finding => ({
  file: read.file,
  line: place.line,
  column: place.column,
  rule,
  message,
});

const schemaFaults = (read: ComposeFile): Finding[] =>
  againstSchema(read.value).map(({ rule, path, key, message }) =>
    at(
      key === undefined ? read.yaml.at(path) : read.yaml.atKey([...path, key]),
      read,
      rule,
      message,
    ),
  );

const isStack = ({ file }: ComposeFile): boolean => /stack[^/]*$/.test(file.name);

const stackFaults = (read: ComposeFile): Finding[] =>
  isStack(read)
    ? againstStack(read).map(({ path, message }) =>
        at(read.yaml.atKey(path), read, 'stack-refused', message),
      )
    : [];

const obsolete = (read: ComposeFile): Finding[] =>
  'version' in read.value && !isStack(read)
    ? [
        at(
          read.yaml.atKey(['version']),
          read,
          'obsolete-version',
          'Compose ignores `version` and warns of it; remove the line.',
        ),
      ]
    : [];

/** A file that includes others may name what they define. */
function undefinedOf(read: ComposeFile, base: ComposeFile | undefined): Finding[] {
  if ('include' in read.value) return [];
  const isDefined = (list: string, name: string): boolean =>
    [read, base].some((one) => one && name in fieldsOf(one.value[list]));
  return referencesOf(read)
    .filter(({ sort, name }) => !isDefined(`${sort}s`, name))
    .map(({ sort, name, by, place }) =>
      at(
        place,
        read,
        `undefined-${sort}`,
        `The service \`${by}\` names the ${sort} \`${name}\`, which the file does not define.`,
      ),
    );
}

const unbuilt = (read: ComposeFile): Finding[] =>
  Object.entries(fieldsOf(read.value.services))
    .filter(
      ([, service]) =>
        !['image', 'build', 'provider', 'extends'].some((key) => key in fieldsOf(service)),
    )
    .map(([name]) =>
      at(
        read.yaml.atKey(['services', name]),
        read,
        'no-image',
        `The service \`${name}\` has neither \`image\` nor \`build\`.`,
      ),
    );
