interface Software {
  /** As its makers write it. */
  name: string;
  /** Where a text speaks of it: its name, its command, its files. */
  named: RegExp;
}

/** Software of which course.yaml says a version, by the names that it uses there. */
const known: Readonly<Record<string, Software>> = {
  kubernetes: { name: 'Kubernetes', named: /\bKubernetes\b|\bkubectl\b|\bkubelet\b|\bkubeadm\b/ },
  docker: {
    name: 'Docker Engine',
    named: /\bDocker\b(?! (?:Compose|Swarm|Hub|Desktop|Inc))|\bdocker (?!compose)|\bdockerd\b/,
  },
  compose: {
    name: 'Docker Compose',
    named: /\bDocker Compose\b|\bdocker compose\b|\bcompose\.yaml\b/,
  },
  containerd: { name: 'containerd', named: /\bcontainerd\b/ },
  runc: { name: 'runc', named: /\brunc\b/ },
  podman: { name: 'Podman', named: /\b[Pp]odman\b/ },
  buildkit: { name: 'BuildKit', named: /\bBuildKit\b|\bbuildx\b/ },
  helm: { name: 'Helm', named: /\bHelm\b|\bhelm / },
  openshift: { name: 'OpenShift', named: /\bOpenShift\b|\boc (?=[a-z])/ },
  linux: { name: 'Linux', named: /\bLinux\b/ },
  'gateway-api': { name: 'Gateway API', named: /\bGateway API\b|\bHTTPRoute\b/ },
  prometheus: { name: 'Prometheus', named: /\bPrometheus\b|\bpromtool\b/ },
  opentelemetry: { name: 'OpenTelemetry', named: /\bOpenTelemetry\b/ },
  alpine: { name: 'Alpine Linux', named: /\bAlpine\b|\balpine:/ },
  'cri-o': { name: 'CRI-O', named: /\bCRI-O\b/ },
  swarm: { name: 'Docker Swarm', named: /\bSwarm\b/ },
};

/** A name of course.yaml as its makers write it; others are shown as they are. */
export const softwareName = (id: string): string => known[id]?.name ?? id;

/** Those of some names of course.yaml that a text speaks of. */
export const softwareIn = (text: string, ids: readonly string[]): string[] =>
  ids.filter((id) => known[id]?.named.test(text) ?? text.includes(id));
