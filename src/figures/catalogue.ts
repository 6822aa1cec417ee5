import type { FigureWords } from './figure.ts';
import { words as cgroupTree } from './words/cgroup-tree.ts';
import { words as etcdQuorum } from './words/etcd-quorum.ts';
import { words as firstBoot } from './words/first-boot.ts';
import { words as limitWeight } from './words/limit-weight.ts';
import { words as namespacesGlance } from './words/namespaces-glance.ts';
import { words as processOne } from './words/process-one.ts';
import { words as processView } from './words/process-view.ts';
import { words as runtimeStack } from './words/runtime-stack.ts';
import { words as securityFilters } from './words/security-filters.ts';
import { words as systemApplication } from './words/system-application.ts';
import { words as twoSlots } from './words/two-slots.ts';
import { words as userMapping } from './words/user-mapping.ts';
import { words as vmContainer } from './words/vm-container.ts';
import { words as vxlanHosts } from './words/vxlan-hosts.ts';

const catalogue = {
  'cgroup-tree': cgroupTree,
  'etcd-quorum': etcdQuorum,
  'first-boot': firstBoot,
  'limit-weight': limitWeight,
  'namespaces-glance': namespacesGlance,
  'process-one': processOne,
  'process-view': processView,
  'runtime-stack': runtimeStack,
  'security-filters': securityFilters,
  'system-application': systemApplication,
  'two-slots': twoSlots,
  'user-mapping': userMapping,
  'vm-container': vmContainer,
  'vxlan-hosts': vxlanHosts,
} satisfies Record<string, FigureWords>;

/** What a chapter may ask for with `<Figure is>`. */
export type FigureName = keyof typeof catalogue;

/** The words of every figure; read by plain node too, so nothing here may need Astro. */
export const figureWords: Record<FigureName, FigureWords> = catalogue;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(catalogue, name);
