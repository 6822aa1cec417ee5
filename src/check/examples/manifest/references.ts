import type { Path } from '../../source/yaml.ts';
import { suggestion } from '../../suggest.ts';
import { fieldsAt, listAt, textAt, type Fault, type Fields, type Manifest } from './document.ts';
import { containersOf, podOf, type PodPart } from './pods.ts';

/** Names within one object that nothing in it declares: the API server refuses them. */
export function unknownReferences(manifest: Manifest): Fault[] {
  const pod = podOf(manifest);
  return [...(pod ? [...mounts(pod, manifest), ...probePorts(pod)] : [])];
}

const namesOf = (list: Fields[]): string[] => list.flatMap((one) => textAt(one, 'name') ?? []);

/** A StatefulSet declares volumes in its claims too. */
function mounts(pod: PodPart, { value }: Manifest): Fault[] {
  const claims = listAt(value, 'spec', 'volumeClaimTemplates').map((one) =>
    fieldsAt(one, 'metadata'),
  );
  const known = [...namesOf(listAt(pod.spec, 'volumes')), ...namesOf(claims)];
  return containersOf(pod).flatMap(({ path, container }) =>
    ['volumeMounts', 'volumeDevices'].flatMap((list) =>
      listAt(container, list).flatMap((mount, index) =>
        unknown(textAt(mount, 'name'), known, 'volume', [...path, list, index, 'name']),
      ),
    ),
  );
}

/** A probe may name a port of its own container. */
const probePorts = (pod: PodPart): Fault[] =>
  containersOf(pod).flatMap(({ path, container }) => {
    const known = namesOf(listAt(container, 'ports'));
    return ['startupProbe', 'readinessProbe', 'livenessProbe'].flatMap((probe) =>
      ['httpGet', 'tcpSocket'].flatMap((way) =>
        unknown(textAt(container, probe, way, 'port'), known, 'port', [
          ...path,
          probe,
          way,
          'port',
        ]),
      ),
    );
  });

function unknown(name: string | undefined, known: string[], what: string, path: Path): Fault[] {
  if (name === undefined || known.includes(name)) return [];
  const message = `Nothing here declares the ${what} \`${name}\`. ${suggestion(name, known)}`;
  return [{ rule: 'manifest-reference', path, message }];
}
