import type { CodeFile } from '../course.ts';
import { readYaml, type Path } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';
import type { Checker, Finding } from './checker.ts';
import { parsedAsYaml } from './data.ts';
import { placesOf, strangers } from './fields.ts';

/**
 * Configuration of an OpenTelemetry Collector: what `otelcol validate` refuses whatever components
 * it was built with (opentelemetry.io/docs/collector/configuration/).
 */
export const collector: Checker = {
  name: 'OpenTelemetry Collector',
  reads: ({ name, text }) =>
    /\.ya?ml$/.test(name) && /^receivers:/m.test(text) && /^service:/m.test(text),
  check: (files) => files.flatMap((file) => [...parsedAsYaml(file), ...judged(file)]),
};

const SIGNALS = ['metrics', 'traces', 'logs', 'profiles'];
const ROLES = ['receivers', 'processors', 'exporters'] as const;

const FIELDS = {
  '': 'receivers processors exporters connectors extensions service',
  service: 'pipelines extensions telemetry',
};

interface Fault {
  rule: string;
  path: Path;
  key?: boolean;
  message: string;
}

function judged(file: CodeFile): Finding[] {
  const yaml = readYaml(file.file, file.text);
  if (yaml.faults.length > 0) return [];
  const unknown = strangers(yaml.raw, FIELDS).map(({ path, message }) => ({
    rule: 'collector-unknown',
    path,
    key: true,
    message,
  }));
  const faults: Fault[] = [...unknown, ...pipelines(yaml.raw), ...extensions(yaml.raw)];
  return faults.map(({ rule, path, key, message }) => {
    const { line, column } = key ? yaml.atKey(path) : yaml.at(path);
    return { file, line, column, rule, message };
  });
}

const namesIn = (value: unknown, list: string): string[] =>
  placesOf(value, [list]).flatMap(({ found }) => Object.keys(found ?? {}));

const listIn = (value: unknown, path: string[]): { path: Path; name: string }[] =>
  placesOf(value, [...path, '*']).map((one) => ({ path: one.path, name: String(one.found) }));

/** A connector ends one pipeline and begins another. */
function pipelines(value: unknown): Fault[] {
  const connectors = namesIn(value, 'connectors');
  return placesOf(value, ['service', 'pipelines']).flatMap(({ found }) =>
    Object.keys(found ?? {}).flatMap((pipeline) => [
      ...signal(pipeline),
      ...ROLES.flatMap((role) => {
        const known = [...namesIn(value, role), ...(role === 'processors' ? [] : connectors)];
        return undeclared(value, ['service', 'pipelines', pipeline, role], known, role);
      }),
      ...['receivers', 'exporters'].flatMap((role) => empty(value, pipeline, role)),
    ]),
  );
}

/** A pipeline is named by its signal, and may have a name behind a slash. */
function signal(pipeline: string): Fault[] {
  const [name = ''] = pipeline.split('/');
  if (SIGNALS.includes(name)) return [];
  const message = `\`${name}\` is no signal. ${suggestion(name, SIGNALS)}`;
  return [
    { rule: 'collector-unknown', path: ['service', 'pipelines', pipeline], key: true, message },
  ];
}

function empty(value: unknown, pipeline: string, role: string): Fault[] {
  const path = ['service', 'pipelines', pipeline];
  if (listIn(value, [...path, role]).length > 0) return [];
  const message = `The pipeline \`${pipeline}\` has no ${role}.`;
  return [{ rule: 'collector-value', path, key: true, message }];
}

const extensions = (value: unknown): Fault[] =>
  undeclared(value, ['service', 'extensions'], namesIn(value, 'extensions'), 'extensions');

const undeclared = (value: unknown, path: string[], known: string[], role: string): Fault[] =>
  listIn(value, path)
    .filter(({ name }) => !known.includes(name))
    .map((one) => ({
      rule: 'collector-unknown-component',
      path: one.path,
      message: `\`${one.name}\` is not declared under \`${role}\`. ${suggestion(one.name, known)}`,
    }));
