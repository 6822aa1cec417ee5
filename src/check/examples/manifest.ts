import type { CodeFile } from '../course.ts';
import { suggestion } from '../suggest.ts';
import type { Checker, Finding } from './checker.ts';
import { parsedAsYaml } from './data.ts';
import { againstSchema } from './manifest/against-schema.ts';
import { againstDefinition, customKinds, type CustomKind } from './manifest/custom.ts';
import { readManifests, type Fault, type Manifest } from './manifest/document.ts';
import { movingTags } from './manifest/images.ts';
import { isKnownGroup, kindsOf, schemaOf } from './manifest/kinds.ts';
import { badNames } from './manifest/names.ts';
import { againstOpenShift } from './manifest/openshift.ts';
import { unknownReferences } from './manifest/references.ts';
import { removal } from './manifest/removed.ts';
import { wideRoles } from './manifest/roles.ts';
import { idleSelectors } from './manifest/selectors.ts';
import { againstTool } from './manifest/tools.ts';
import { refusedValues } from './manifest/values.ts';

/** Manifests of Kubernetes: by the schemas of their kinds, and by what the API server refuses. */
export const manifest: Checker = {
  name: 'Kubernetes',
  reads: ({ name, text }) =>
    /\.ya?ml$/.test(name) && /^apiVersion:/m.test(text) && /^kind:/m.test(text),
  check: (files) => files.flatMap((file) => [...parsedAsYaml(file), ...judged(file, files)]),
  remark: (files) => unjudged(files),
};

function judged(file: CodeFile, files: CodeFile[]): Finding[] {
  const manifests = readManifests(file);
  const custom = customKinds(neighbours(file, files).flatMap(readManifests));
  const found = manifests.map((one) => [one, faultsOf(one, custom, files)] as const);
  return [
    ...found.flatMap(([one, faults]) => faults.map((fault) => finding(one, fault))),
    ...idleSelectors(manifests).map(([one, fault]) => finding(one, fault)),
  ];
}

const chapterOf = ({ file, name }: CodeFile): string => file.slice(0, file.length - name.length);

/** The sound files of the same chapter: a broken one defines nothing for others. */
const neighbours = (file: CodeFile, files: CodeFile[]): CodeFile[] =>
  files.filter(
    (one) =>
      one === file || (chapterOf(one) === chapterOf(file) && !one.name.startsWith('broken/')),
  );

function faultsOf(one: Manifest, custom: CustomKind[], files: CodeFile[]): Fault[] {
  const known = judgedBySchema(one, custom) ?? againstTool(one, files);
  if (known === undefined) return unknownKind(one);
  // A kind that is gone says all there is to say; what follows would be told of old fields.
  const gone = removal(one.apiVersion, one.kind);
  if (gone !== undefined)
    return [{ rule: 'manifest-version', path: ['apiVersion'], message: gone }];
  const ours = [badNames, unknownReferences, refusedValues, movingTags, wideRoles].flatMap((rule) =>
    rule(one),
  );
  return [...known.filter((fault) => !ours.some((other) => isSamePlace(fault, other))), ...ours];
}

/** Where a rule of ours speaks, the schema's own words would say it twice. */
const isSamePlace = (one: Fault, other: Fault): boolean =>
  one.path.join('/') === other.path.join('/');

function judgedBySchema(one: Manifest, custom: CustomKind[]): Fault[] | undefined {
  const schema = schemaOf(one.apiVersion, one.kind);
  if (schema) return againstSchema(one, schema);
  const openshift = againstOpenShift(one);
  if (openshift) return openshift;
  const { apiVersion, kind } = one;
  const own = custom.find((other) => other.apiVersion === apiVersion && other.kind === kind);
  return own && againstDefinition(one, own);
}

/** A kind is wrong where its group is known; nothing can be said of the others. */
function unknownKind({ apiVersion, kind }: Manifest): Fault[] {
  if (!isKnownGroup(apiVersion)) return [];
  const known = kindsOf(apiVersion).filter((name) => !name.endsWith('List'));
  const message = `\`${apiVersion}\` has no kind \`${kind}\`. ${suggestion(kind, known)}`;
  return [{ rule: 'manifest-version', path: ['kind'], message }];
}

/** Kinds without a schema here, each once. */
function unjudged(files: CodeFile[]): string | undefined {
  const custom = customKinds(files.flatMap(readManifests));
  const names = files.flatMap((file) =>
    readManifests(file)
      .filter((one) => judgedBySchema(one, custom) === undefined)
      .filter((one) => againstTool(one, files) === undefined && !isKnownGroup(one.apiVersion))
      .map(({ apiVersion, kind }) => `${apiVersion} ${kind}`),
  );
  return names.length === 0
    ? undefined
    : `Only parsed, for want of a schema: ${[...new Set(names)].join(', ')}.`;
}

function finding({ file, yaml }: Manifest, { rule, path, key, message }: Fault): Finding {
  const { line, column } = key ? yaml.atKey(path) : yaml.at(path);
  return { file, line, column, rule, message };
}
