/**
 * Versions of built-in APIs that Kubernetes no longer serves: since which minor, and what replaced
 * them (kubernetes.io/docs/reference/using-api/deprecation-guide/).
 */
interface Removal {
  apiVersion: string;
  kinds: string[];
  since: string;
  instead: string;
}

const removals: Removal[] = [
  removed('1.16', 'extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 'apps/v1'),
  removed('1.16', 'extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1'),
  removed('1.16', 'apps/v1beta1', 'Deployment StatefulSet', 'apps/v1'),
  removed('1.16', 'apps/v1beta2', 'DaemonSet Deployment ReplicaSet StatefulSet', 'apps/v1'),
  removed('1.22', 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'),
  removed('1.22', 'networking.k8s.io/v1beta1', 'Ingress IngressClass', 'networking.k8s.io/v1'),
  removed(
    '1.22',
    'rbac.authorization.k8s.io/v1beta1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    'rbac.authorization.k8s.io/v1',
  ),
  removed(
    '1.22',
    'apiextensions.k8s.io/v1beta1',
    'CustomResourceDefinition',
    'apiextensions.k8s.io/v1',
  ),
  removed('1.22', 'storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass', 'storage.k8s.io/v1'),
  removed('1.22', 'scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1'),
  removed('1.25', 'batch/v1beta1', 'CronJob', 'batch/v1'),
  removed('1.25', 'discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1'),
  removed('1.25', 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'),
  removed('1.25', 'policy/v1beta1', 'PodSecurityPolicy', 'Pod Security Admission'),
  removed('1.25', 'autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2'),
  removed('1.26', 'autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'autoscaling/v2'),
];

function removed(since: string, apiVersion: string, kinds: string, instead: string): Removal {
  return { since, apiVersion, kinds: kinds.split(' '), instead };
}

/** What to say of a version that Kubernetes served once, or nothing. */
export function removal(apiVersion: string, kind: string): string | undefined {
  const found = removals.find((one) => one.apiVersion === apiVersion && one.kinds.includes(kind));
  return (
    found &&
    `Kubernetes has not served \`${kind}\` in \`${apiVersion}\` since ${found.since}: ${found.instead} took its place.`
  );
}
