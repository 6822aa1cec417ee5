import { describe, expect, it } from 'vitest';
import { manifest } from '../../../../src/check/examples/manifest.ts';
import { amountOf } from '../../../../src/check/examples/manifest/quantity.ts';
import { file, rulesOf } from './file.ts';

const rules = (...lines: string[]): string[] => rulesOf(manifest, 'boat.yaml', lines);
const said = (text: string): string[] =>
  manifest
    .check([file('boat.yaml', text)])
    .map(({ line, column, message }) => `${line}:${column} ${message}`);

const object = (apiVersion: string, kind: string, ...lines: string[]): string[] => [
  `apiVersion: ${apiVersion}`,
  `kind: ${kind}`,
  'metadata: { name: boat }',
  ...lines,
];

describe('a manifest', () => {
  it('is known by its apiVersion and kind', () => {
    const reads = (text: string): boolean => manifest.reads(file('a.yaml', text));
    expect(reads('apiVersion: v1\nkind: Pod\n')).toBe(true);
    expect(reads('apiVersion: v2\nname: shop\n')).toBe(false);
    expect(manifest.reads(file('a.json', 'apiVersion: v1\nkind: Pod\n'))).toBe(false);
  });

  it('is judged document by document, each where it stands', () => {
    const one = object('v1', 'ConfigMap', 'data: { a: "1" }').join('\n');
    const two = object('v1', 'ConfigMap', 'dta: { a: "1" }').join('\n');
    expect(said(`${one}\n---\n${two}\n`)).toEqual([
      '9:1 `dta` is no field of the top level. Did you mean `data`?',
    ]);
  });

  it('may hold what it wants where its schema has a map', () => {
    expect(rules(...object('v1', 'ConfigMap', 'data: { anything: "1" }'))).toEqual([]);
    const chart =
      'spec: { interval: 5m, chart: { spec: { chart: a, sourceRef: { kind: GitRepository, name: a } } }, values: { any: { thing: 1 } } }';
    expect(rules(...object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', chart))).toEqual([]);
  });

  it('of a group that nobody knows here is only parsed, and the run says so', () => {
    const text = object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', 'spec: {}').join('\n');
    expect(manifest.check([file('a.yaml', text)])).toEqual([]);
    expect(manifest.remark!([file('a.yaml', text)])).toBe(
      'Only parsed, for want of a schema: snapshot.storage.k8s.io/v1 VolumeSnapshot.',
    );
    expect(manifest.remark!([file('a.yaml', 'apiVersion: v1\nkind: Pod\n')])).toBeUndefined();
  });

  it('of the Gateway API is judged by its schema', () => {
    const route = 'spec: { rules: [{ matches: [{ path: { type: Prefix, value: / } }] }] }';
    expect(rules(...object('gateway.networking.k8s.io/v1', 'HTTPRoute', route))).toEqual([
      'manifest-value',
    ]);
  });
});

describe('what the API server refuses beyond the schema', () => {
  const pod = (...lines: string[]): string[] =>
    object(
      'v1',
      'Pod',
      'spec:',
      '  containers:',
      '    - name: boat',
      ...lines.map((line) => `      ${line}`),
    );

  it.each([
    ['a probe by number', 'image: alpine:3.23', 'readinessProbe: { httpGet: { port: 80 } }'],
    ['an image by digest', `image: alpine@sha256:${'0'.repeat(64)}`, 'tty: true'],
    ['a registry with a port', 'image: registry.example:5000/boat:1', 'tty: true'],
    [
      'a request at its limit',
      'image: alpine:3.23',
      'resources: { requests: { cpu: 1 }, limits: { cpu: 1000m } }',
    ],
  ])('is not %s', (_, ...lines) => expect(rules(...pod(...lines))).toEqual([]));

  it.each([
    ['manifest-reference', 'readinessProbe: { httpGet: { port: http } }'],
    ['manifest-resources', 'resources: { requests: { cpu: "2" }, limits: { cpu: 500m } }'],
    ['manifest-value', 'resources: { limits: { memory: 1 GB } }'],
  ])('is %s in a container', (rule, line) =>
    expect(rules(...pod('image: alpine:3.23', line))).toEqual([rule]),
  );

  it('leaves a StatefulSet the volumes of its claims', () => {
    const spec = [
      'spec:',
      '  serviceName: boat',
      '  selector: { matchLabels: { app: boat } }',
      '  volumeClaimTemplates: [{ metadata: { name: hold }, spec: { accessModes: [ReadWriteOnce] } }]',
      '  template:',
      '    metadata: { labels: { app: boat } }',
      '    spec:',
      '      containers: [{ name: boat, image: alpine:3.23, volumeMounts: [{ name: hold, mountPath: /hold }] }]',
    ];
    expect(rules(...object('apps/v1', 'StatefulSet', ...spec))).toEqual([]);
    expect(
      rules(
        ...object(
          'apps/v1',
          'StatefulSet',
          ...spec.map((line) => line.replace('{ name: hold },', '{ name: hull },')),
        ),
      ),
    ).toEqual(['manifest-reference']);
  });

  it('is a port out of range', () => {
    const service = (port: string): string[] =>
      rules(...object('v1', 'Service', `spec: { type: NodePort, ports: [${port}] }`));
    expect(service('{ port: 80, nodePort: 30080 }')).toEqual([]);
    expect(service('{ port: 80, nodePort: 8080 }')).toEqual(['manifest-value']);
    expect(service('{ port: 70000 }')).toEqual(['manifest-value']);
  });

  it.each(['*/15 * * * *', '0 2 * * 1-5', '0 8,20 1 JAN MON', '@daily', '0 0-6/2 * * *'])(
    'is not the schedule %s',
    (schedule) => {
      const job = `spec: { schedule: "${schedule}", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: boat, image: "alpine:3.23" }] } } } } }`;
      expect(rules(...object('batch/v1', 'CronJob', job))).toEqual([]);
    },
  );

  it('is no name of a role, which may have a colon', () => {
    const role = [
      'apiVersion: rbac.authorization.k8s.io/v1',
      'kind: ClusterRole',
      'metadata: { name: "boat:reader" }',
      'rules: []',
    ];
    expect(rules(...role)).toEqual([]);
  });

  it('is not said where the selected pods stand elsewhere', () => {
    const service = object(
      'v1',
      'Service',
      'spec: { selector: { app: raft }, ports: [{ port: 80 }] }',
    );
    expect(rules(...service)).toEqual([]);
  });
});

describe('a kind that the chapter defines', () => {
  const definition = file(
    'crd.yaml',
    `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: tides.sea.example }
spec:
  group: sea.example
  scope: Namespaced
  names: { plural: tides, kind: Tide }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [port]
              properties:
                port: { type: string }
                hours: { type: integer, minimum: 1 }
`,
  );
  const tide = (spec: string): string[] =>
    manifest
      .check([
        definition,
        file('tide.yaml', object('sea.example/v1', 'Tide', `spec: ${spec}`).join('\n')),
      ])
      .map(({ rule }) => rule);

  it.each([
    ['{ port: Brest, hours: 6 }', []],
    ['{ hours: 6 }', ['manifest-required']],
    ['{ port: Brest, hours: 0 }', ['manifest-value']],
    ['{ port: Brest, hour: 6 }', ['manifest-unknown']],
  ])('is judged by its definition: %s', (spec, expected) => expect(tide(spec)).toEqual(expected));
});

describe('a kind of OpenShift', () => {
  const route = (spec: string): string[] =>
    rules(...object('route.openshift.io/v1', 'Route', `spec: ${spec}`));

  it.each([
    ['{ to: { kind: Service, name: boat }, port: { targetPort: 8080 } }', []],
    ['{ to: { kind: Service, name: boat }, tls: { termination: edge } }', []],
    ['{ host: boat.example }', ['manifest-required']],
    [
      '{ to: { kind: Service, name: boat }, tls: { terminatoin: edge, termination: edge } }',
      ['manifest-unknown'],
    ],
    ['{ to: { kind: Service, name: boat }, path: 3 }', ['manifest-value']],
  ])('is judged by its API: %s', (spec, expected) => expect(route(spec)).toEqual(expected));

  it('may hold objects of any kind in a template', () => {
    const template = 'objects: [{ apiVersion: v1, kind: Service, spec: { any: thing } }]';
    expect(rules(...object('template.openshift.io/v1', 'Template', template))).toEqual([]);
  });
});

describe('a file of a tool', () => {
  it('is judged by the fields of the tool', () => {
    const kind = [
      'apiVersion: kind.x-k8s.io/v1alpha4',
      'kind: Cluster',
      'nodes:',
      '  - role: worker',
    ];
    expect(rules(...kind)).toEqual([]);
    expect(rules(...kind, '    lables: {}')).toEqual(['manifest-unknown']);
  });

  it('names files that stand beside it', () => {
    const kustomization = (name: string): string[] => {
      const text = `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${name}]\n`;
      const files = [
        file('prod/kustomization.yaml', text),
        file('base/front.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: boat }\n'),
      ];
      return manifest.check(files).map(({ rule }) => rule);
    };
    expect(kustomization('../base')).toEqual([]);
    expect(kustomization('../base/front.yaml')).toEqual([]);
    expect(kustomization('https://charts.example/base')).toEqual([]);
    expect(kustomization('../bas')).toEqual(['manifest-reference']);
  });
});

describe('a quantity', () => {
  it.each([
    ['500m', 0.5],
    ['2', 2],
    [1.5, 1.5],
    ['128Mi', 134_217_728],
    ['1G', 1e9],
    ['1e3', 1000],
    ['100k', 100_000],
    ['64MB', undefined],
    ['1 Gi', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('%s means %s', (written, amount) => expect(amountOf(written)).toBe(amount));
});
