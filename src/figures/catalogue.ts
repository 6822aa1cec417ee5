import type { FigureWords } from './figure.ts';
import { words as cgroupTree } from './words/cgroup-tree.ts';
import { words as limitWeight } from './words/limit-weight.ts';
import { words as namespacesGlance } from './words/namespaces-glance.ts';
import { words as processOne } from './words/process-one.ts';
import { words as processView } from './words/process-view.ts';
import { words as replaceableInstance } from './words/replaceable-instance.ts';
import { words as runtimeStack } from './words/runtime-stack.ts';
import { words as securityFilters } from './words/security-filters.ts';
import { words as stateTies } from './words/state-ties.ts';
import { words as systemApplication } from './words/system-application.ts';
import { words as upOrOut } from './words/up-or-out.ts';
import { words as userMapping } from './words/user-mapping.ts';
import { words as vmContainer } from './words/vm-container.ts';
import { words as whereContainersSit } from './words/where-containers-sit.ts';
import { words as whoRunsWhat } from './words/who-runs-what.ts';

const catalogue = {
  'cgroup-tree': cgroupTree,
  'limit-weight': limitWeight,
  'namespaces-glance': namespacesGlance,
  'process-one': processOne,
  'process-view': processView,
  'replaceable-instance': replaceableInstance,
  'runtime-stack': runtimeStack,
  'security-filters': securityFilters,
  'state-ties': stateTies,
  'system-application': systemApplication,
  'up-or-out': upOrOut,
  'user-mapping': userMapping,
  'vm-container': vmContainer,
  'where-containers-sit': whereContainersSit,
  'who-runs-what': whoRunsWhat,
} satisfies Record<string, FigureWords>;

/** What a chapter may ask for with `<Figure is>`. */
export type FigureName = keyof typeof catalogue;

/** The words of every figure; read by plain node too, so nothing here may need Astro. */
export const figureWords: Record<FigureName, FigureWords> = catalogue;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(catalogue, name);
