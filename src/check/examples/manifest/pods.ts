import type { Path } from '../../source/yaml.ts';
import { fieldsAt, listAt, type Fields, type Manifest } from './document.ts';

/** A pod that a manifest describes: a Pod itself, or the template of what makes pods. */
export interface PodPart {
  /** Of the pod's `spec`. */
  path: Path;
  spec: Fields;
  /** The labels that the pod will bear. */
  labels: Fields;
}

/** Where each kind keeps the template of its pods. */
const templates: Record<string, Path> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

export function podOf({ kind, value }: Manifest): PodPart | undefined {
  const path = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  return (
    path && {
      path: [...path, 'spec'],
      spec: fieldsAt(value, ...path, 'spec'),
      labels: fieldsAt(value, ...path, 'metadata', 'labels'),
    }
  );
}

/** The containers of a pod, those that run before it included. */
export const containersOf = ({ path, spec }: PodPart): { path: Path; container: Fields }[] =>
  ['initContainers', 'containers'].flatMap((list) =>
    listAt(spec, list).map((container, index) => ({ path: [...path, list, index], container })),
  );
