import { isMap, isScalar, visit } from 'yaml';
import type { Path } from '../../source/yaml.ts';
import { fieldsAt, textAt, type Fault, type Manifest } from './document.ts';
import { containersOf, podOf } from './pods.ts';

/** A label of DNS (RFC 1123), as Kubernetes wants most names. */
const dnsLabel = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
/** The older rule of RFC 1035, still that of a Service: it begins with a letter. */
const serviceName = /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
/** A name that may have points: `a.b.c`. */
const dnsName = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const labelValue = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const labelKey =
  /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** Kinds whose names are free: roles may be called `system:reader`. */
const free = /^(?:Cluster)?Role(?:Binding)?$/;

const ruleOf = (kind: string): RegExp =>
  kind === 'Service' ? serviceName : kind === 'Namespace' ? dnsLabel : dnsName;

const sayings = new Map([
  [serviceName, 'small letters, digits and `-`, a letter first'],
  [dnsLabel, 'small letters, digits and `-`'],
  [dnsName, 'small letters, digits, `-` and `.`'],
]);

/** Names that the API server refuses (kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
export function badNames(manifest: Manifest): Fault[] {
  const { kind, value } = manifest;
  const name = textAt(value, 'metadata', 'name');
  const pod = podOf(manifest);
  return [
    ...(name === undefined || free.test(kind)
      ? []
      : judged(name, ruleOf(kind), ['metadata', 'name'])),
    ...(pod ? containersOf(pod) : []).flatMap(({ path, container }) =>
      judged(textAt(container, 'name'), dnsLabel, [...path, 'name']),
    ),
    ...labels(manifest),
  ];
}

function judged(name: string | undefined, rule: RegExp, path: Path): Fault[] {
  if (name === undefined || rule.test(name)) return [];
  const message = `\`${name}\` is no name that Kubernetes takes: ${sayings.get(rule)}.`;
  return [{ rule: 'manifest-name', path, message }];
}

/** Every `labels` and `matchLabels`, wherever it stands. */
function labels({ yaml, value }: Manifest): Fault[] {
  const faults: Fault[] = [];
  visit(yaml.document, {
    Pair: (_, { key }, ancestors) => {
      if (!isScalar(key) || !['labels', 'matchLabels'].includes(String(key.value))) return;
      const path = [...pathOf(ancestors), String(key.value)];
      for (const [name, one] of Object.entries(fieldsAt(value, ...path)))
        if (!labelKey.test(name) || (typeof one === 'string' && !labelValue.test(one)))
          faults.push({
            rule: 'manifest-name',
            path: [...path, name],
            key: true,
            message: `\`${name}: ${String(one)}\` is no label that Kubernetes takes: letters, digits, \`-\`, \`_\` and \`.\`, 63 at most.`,
          });
    },
  });
  return faults;
}

/** The path of the last map among a node's ancestors. */
function pathOf(ancestors: readonly unknown[]): Path {
  const path: Path = [];
  for (const [index, one] of ancestors.entries()) {
    const next = ancestors[index + 1];
    if (isMap(one)) {
      const pair = one.items.find((item) => item === next);
      if (pair && isScalar(pair.key)) path.push(String(pair.key.value));
    } else if (hasItems(one) && next !== undefined) path.push(one.items.indexOf(next));
  }
  return path;
}

const hasItems = (node: unknown): node is { items: unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node;
