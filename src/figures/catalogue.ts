import type { FigureWords } from './figure.ts';
import { words as cgroupTree } from './words/cgroup-tree.ts';
import { words as composeStack } from './words/compose-stack.ts';
import { words as limitWeight } from './words/limit-weight.ts';
import { words as namespacesGlance } from './words/namespaces-glance.ts';
import { words as ociSpecifications } from './words/oci-specifications.ts';
import { words as processOne } from './words/process-one.ts';
import { words as processView } from './words/process-view.ts';
import { words as runtimeStack } from './words/runtime-stack.ts';
import { words as securityFilters } from './words/security-filters.ts';
import { words as swarmNodes } from './words/swarm-nodes.ts';
import { words as systemApplication } from './words/system-application.ts';
import { words as userMapping } from './words/user-mapping.ts';
import { words as vmContainer } from './words/vm-container.ts';
import { words as whoMakesWhat } from './words/who-makes-what.ts';

const catalogue = {
  'cgroup-tree': cgroupTree,
  'compose-stack': composeStack,
  'limit-weight': limitWeight,
  'namespaces-glance': namespacesGlance,
  'oci-specifications': ociSpecifications,
  'process-one': processOne,
  'process-view': processView,
  'runtime-stack': runtimeStack,
  'security-filters': securityFilters,
  'swarm-nodes': swarmNodes,
  'system-application': systemApplication,
  'user-mapping': userMapping,
  'vm-container': vmContainer,
  'who-makes-what': whoMakesWhat,
} satisfies Record<string, FigureWords>;

/** What a chapter may ask for with `<Figure is>`. */
export type FigureName = keyof typeof catalogue;

/** The words of every figure; read by plain node too, so nothing here may need Astro. */
export const figureWords: Record<FigureName, FigureWords> = catalogue;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(catalogue, name);
