import type { Path } from '../../source/yaml.ts';
import { fieldsAt, listAt, textAt, type Fault, type Fields, type Manifest } from './document.ts';
import { containersOf, podOf, type PodPart } from './pods.ts';
import { amountOf } from './quantity.ts';

/** What the API server refuses though its schema says nothing of it. */
export function refusedValues(manifest: Manifest): Fault[] {
  const pod = podOf(manifest);
  return [
    ...(pod ? [...restartPolicy(pod, manifest), ...amounts(pod)] : []),
    ...(manifest.kind === 'CronJob' ? schedule(manifest) : []),
    ...(manifest.kind === 'Service' ? ports(manifest) : []),
    ...(manifest.kind === 'PersistentVolumeClaim' ? storage(manifest) : []),
  ];
}

const value = (path: Path, message: string): Fault => ({ rule: 'manifest-value', path, message });

/** Who may restart its containers how (kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/). */
function restartPolicy({ path, spec }: PodPart, { kind }: Manifest): Fault[] {
  const written = textAt(spec, 'restartPolicy');
  const at = [...path, 'restartPolicy'];
  if (kind === 'Pod') return [];
  if (kind !== 'Job' && kind !== 'CronJob')
    return written === undefined || written === 'Always'
      ? []
      : [value(at, `The pods of a ${kind} are always restarted: take \`restartPolicy\` out.`)];
  if (written === 'OnFailure' || written === 'Never') return [];
  return [value(at, 'A Job runs to its end: `restartPolicy` is `OnFailure` or `Never`.')];
}

/** Requests and limits: quantities, and no request above its limit. */
const amounts = (pod: PodPart): Fault[] =>
  containersOf(pod).flatMap(({ path, container }) => {
    const [requests, limits] = ['requests', 'limits'].map((list) =>
      fieldsAt(container, 'resources', list),
    ) as [Fields, Fields];
    const at = (list: string, name: string): Path => [...path, 'resources', list, name];
    return [
      ...unreadable(requests, (name) => at('requests', name)),
      ...unreadable(limits, (name) => at('limits', name)),
      ...Object.keys(requests)
        .filter((name) => amountOf(requests[name])! > (amountOf(limits[name]) ?? Infinity))
        .map((name) => ({
          rule: 'manifest-resources',
          path: at('requests', name),
          message: `The request of ${name}, ${String(requests[name])}, is above its limit, ${String(limits[name])}.`,
        })),
    ];
  });

const storage = ({ value: claim }: Manifest): Fault[] =>
  unreadable(fieldsAt(claim, 'spec', 'resources', 'requests'), (name) => [
    'spec',
    'resources',
    'requests',
    name,
  ]);

const unreadable = (quantities: Fields, at: (name: string) => Path): Fault[] =>
  Object.entries(quantities)
    .filter(([, one]) => amountOf(one) === undefined)
    .map(([name, one]) =>
      value(
        at(name),
        `\`${String(one)}\` is no quantity: write \`500m\`, \`2\`, \`256Mi\` or \`1Gi\`.`,
      ),
    );

/** Five fields, or a name such as `@daily` (kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/). */
const field =
  /^(?:\*|\?|[\dA-Za-z]+(?:-[\dA-Za-z]+)?)(?:\/\d+)?(?:,(?:[\dA-Za-z]+(?:-[\dA-Za-z]+)?)(?:\/\d+)?)*$/;

function schedule({ value: job }: Manifest): Fault[] {
  const written = textAt(job, 'spec', 'schedule');
  if (
    written === undefined ||
    /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(written)
  )
    return [];
  const fields = written.trim().split(/\s+/);
  if (fields.length === 5 && fields.every((one) => field.test(one))) return [];
  const order = 'minute, hour, day of the month, month, day of the week';
  return [
    value(['spec', 'schedule'], `\`${written}\` is no schedule: it has five fields, ${order}.`),
  ];
}

/** kube-apiserver's default range, `--service-node-port-range`. */
const NODE_PORTS = [30_000, 32_767] as const;

const ports = ({ value: service }: Manifest): Fault[] =>
  listAt(service, 'spec', 'ports').flatMap((port, index) => [
    ...outside(port.port, [1, 65_535], ['spec', 'ports', index, 'port']),
    ...outside(port.nodePort, NODE_PORTS, ['spec', 'ports', index, 'nodePort']),
  ]);

const outside = (port: unknown, [first, last]: readonly [number, number], path: Path): Fault[] =>
  typeof port !== 'number' || (port >= first && port <= last)
    ? []
    : [value(path, `${port} is out of range: it goes from ${first} to ${last}.`)];
