import type { Path } from '../../source/yaml.ts';
import { fieldsOf, listOf, namesOf, placeOfName, type ComposeFile, type Fields } from './file.ts';

export interface Reference {
  /** What is named: a service, network, volume, secret or config. */
  sort: 'service' | 'network' | 'volume' | 'secret' | 'config';
  name: string;
  by: string;
  place: { line: number; column: number };
}

/** Everything that the services of a file name and that the stack must define. */
export const referencesOf = (compose: ComposeFile): Reference[] =>
  Object.entries(fieldsOf(compose.value.services)).flatMap(([by, service]) =>
    named(fieldsOf(service)).map(({ path, ...reference }) => ({
      ...reference,
      by,
      place: placeOfName(compose, ['services', by, ...path], reference.name),
    })),
  );

type Named = Pick<Reference, 'sort' | 'name'> & { path: Path };

function named(service: Fields): Named[] {
  const all = (sort: Reference['sort'], path: Path, names: string[]): Named[] =>
    names.map((name) => ({ sort, name, path }));
  const build = fieldsOf(service.build);
  return [
    ...all('service', ['depends_on'], namesOf(service.depends_on)),
    ...all('service', ['network_mode'], serviceNetwork(service.network_mode)),
    ...all(
      'network',
      ['networks'],
      namesOf(service.networks).filter((one) => one !== 'default'),
    ),
    ...volumes(listOf(service.volumes)),
    ...all('secret', ['secrets'], sourcesOf(service.secrets)),
    ...all('secret', ['build', 'secrets'], sourcesOf(build.secrets)),
    ...all('config', ['configs'], sourcesOf(service.configs)),
  ];
}

const serviceNetwork = (mode: unknown): string[] =>
  typeof mode === 'string' && mode.startsWith('service:') ? [mode.slice(8)] : [];

const sourcesOf = (list: unknown): string[] =>
  listOf(list).flatMap((one) => {
    const source = typeof one === 'string' ? one : fieldsOf(one).source;
    return typeof source === 'string' ? [source] : [];
  });

const volumes = (list: unknown[]): Named[] =>
  list.flatMap((volume, index) => {
    const name = volumeName(volume);
    return name === undefined ? [] : [{ sort: 'volume', name, path: ['volumes', index] } as const];
  });

/** A path is no name, and a volume without a source has none. */
function volumeName(volume: unknown): string | undefined {
  if (typeof volume === 'string') return /^([A-Za-z0-9][\w.-]+):/.exec(volume)?.[1];
  const { type, source } = fieldsOf(volume);
  return type === 'volume' && typeof source === 'string' ? source : undefined;
}
