import { posix } from 'node:path';
import type { CodeFile } from '../../course.ts';
import type { Path } from '../../source/yaml.ts';
import { isFields, strangers, type FieldLists } from '../fields.ts';
import { listAt, textAt, type Fault, type Manifest } from './document.ts';

/** What a tool reads that is no object of a cluster, though it is written like one. */
interface Tool {
  fields: FieldLists;
  more?(manifest: Manifest, files: CodeFile[]): Fault[];
}

/** The fields of a kustomization (kubectl.docs.kubernetes.io/references/kustomize/kustomization/). */
const KUSTOMIZATION =
  'apiVersion kind metadata resources components namespace namePrefix nameSuffix labels ' +
  'commonAnnotations images replicas patches configMapGenerator secretGenerator generatorOptions ' +
  'generators transformers validators replacements configurations crds openapi helmCharts ' +
  'helmGlobals buildMetadata sortOptions';

const kustomization: Tool = {
  fields: {
    '': KUSTOMIZATION,
    'images.*': 'name newName newTag digest tagSuffix',
    'labels.*': 'pairs includeSelectors includeTemplates fields',
    'replicas.*': 'name count',
    'patches.*': 'path patch target options',
    'patches.*.target': 'group version kind name namespace labelSelector annotationSelector',
    'configMapGenerator.*': 'name namespace behavior literals files env envs options',
    'secretGenerator.*': 'name namespace behavior literals files env envs options type',
  },
  more: missingFiles,
};

/** A cluster of kind (kind.sigs.k8s.io/docs/user/configuration/). */
const kindCluster: Tool = {
  fields: {
    '': 'apiVersion kind name networking nodes featureGates runtimeConfig containerdConfigPatches kubeadmConfigPatches kubeadmConfigPatchesJSON6902 containerdConfigPatchesJSON6902',
    networking:
      'ipFamily apiServerAddress apiServerPort podSubnet serviceSubnet disableDefaultCNI kubeProxyMode dnsSearch',
    'nodes.*':
      'role image labels extraMounts extraPortMappings kubeadmConfigPatches kubeadmConfigPatchesJSON6902',
    'nodes.*.extraPortMappings.*': 'containerPort hostPort listenAddress protocol',
    'nodes.*.extraMounts.*': 'hostPath containerPath readOnly selinuxRelabel propagation',
  },
};

const tools: Record<string, Tool> = {
  'kustomize.config.k8s.io/v1beta1 Kustomization': kustomization,
  'kind.x-k8s.io/v1alpha4 Cluster': kindCluster,
};

/** What a tool has against its file; nothing where no tool is known for it. */
export function againstTool(manifest: Manifest, files: CodeFile[]): Fault[] | undefined {
  const key = `${manifest.apiVersion} ${manifest.kind}`;
  const tool = Object.hasOwn(tools, key) ? tools[key] : undefined;
  if (tool === undefined) return undefined;
  const faults = strangers(manifest.value, tool.fields).map(({ path, message }) => ({
    rule: 'manifest-unknown',
    path,
    key: true,
    message,
  }));
  return [...faults, ...(tool.more?.(manifest, files) ?? [])];
}

/** What a kustomization names stands beside it, or is an address. */
function missingFiles({ file, value }: Manifest, files: CodeFile[]): Fault[] {
  const folder = posix.dirname(file.file);
  const named = [
    ...pathsIn(value, 'resources'),
    ...pathsIn(value, 'components'),
    ...listAt(value, 'patches').flatMap((patch, index) => {
      const path = textAt(patch, 'path');
      return path === undefined ? [] : [{ name: path, path: ['patches', index, 'path'] as Path }];
    }),
  ];
  return named
    .filter(({ name }) => !name.includes('://') && !stands(posix.join(folder, name), files))
    .map(({ name, path }) => ({
      rule: 'manifest-reference',
      path,
      message: `\`${name}\` is not beside this file.`,
    }));
}

const stands = (path: string, files: CodeFile[]): boolean =>
  files.some(({ file }) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));

const pathsIn = (value: unknown, list: string): { name: string; path: Path }[] => {
  const names = isFields(value) && Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
  return names.flatMap((name, index) =>
    typeof name === 'string' ? [{ name, path: [list, index] }] : [],
  );
};
