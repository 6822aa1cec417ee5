import type { Path } from '../../source/yaml.ts';
import { fieldsAt, type Fault, type Fields, type Manifest } from './document.ts';
import { podOf } from './pods.ts';

/**
 * Selectors that select nothing. A Deployment whose selector misses its own template is refused; a
 * Service, a PodDisruptionBudget or a NetworkPolicy is taken, and silently does nothing: that can be
 * said only where the pods stand in the same file.
 */
export const idleSelectors = (manifests: Manifest[]): [Manifest, Fault][] =>
  manifests.flatMap((one) =>
    [...ownTemplate(one), ...ofOthers(one, manifests)].map(
      (fault) => [one, fault] as [Manifest, Fault],
    ),
  );

const WORKLOADS = ['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'];

function ownTemplate(manifest: Manifest): Fault[] {
  const wanted = fieldsAt(manifest.value, 'spec', 'selector', 'matchLabels');
  const pod = podOf(manifest);
  if (pod === undefined || !WORKLOADS.includes(manifest.kind)) return [];
  return missing(wanted, pod.labels).map((name) => ({
    rule: 'manifest-selector',
    path: ['spec', 'selector', 'matchLabels', name],
    message: `The selector wants \`${name}: ${String(wanted[name])}\`, and the template's labels have ${had(pod.labels, name)}.`,
  }));
}

const had = (labels: Fields, name: string): string =>
  name in labels ? `\`${name}: ${String(labels[name])}\`` : `no \`${name}\``;

const missing = (wanted: Fields, labels: Fields): string[] =>
  Object.keys(wanted).filter((name) => wanted[name] !== labels[name]);

/** Where each kind that names pods by their labels says so. */
const selectors: Record<string, Path> = {
  Service: ['spec', 'selector'],
  PodDisruptionBudget: ['spec', 'selector', 'matchLabels'],
  NetworkPolicy: ['spec', 'podSelector', 'matchLabels'],
};

function ofOthers({ kind, value }: Manifest, manifests: Manifest[]): Fault[] {
  const path = Object.hasOwn(selectors, kind) ? selectors[kind] : undefined;
  const pods = manifests.flatMap((one) => podOf(one) ?? []);
  if (path === undefined || pods.length === 0) return [];
  const wanted = fieldsAt(value, ...path);
  if (Object.keys(wanted).length === 0) return [];
  if (pods.some(({ labels }) => missing(wanted, labels).length === 0)) return [];
  const said = Object.entries(wanted).map(([name, one]) => `${name}: ${String(one)}`);
  const message = `No pod of this file bears \`${said.join(', ')}\`: the ${kind} would find none.`;
  return [{ rule: 'manifest-selector', path, key: true, message }];
}
