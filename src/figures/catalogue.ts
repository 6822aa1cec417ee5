import type { FigureWords } from './figure.ts';
import { words as agentPlaces } from './words/agent-places.ts';
import { words as bridgeNetwork } from './words/bridge-network.ts';
import { words as cgroupTree } from './words/cgroup-tree.ts';
import { words as composeStack } from './words/compose-stack.ts';
import { words as copyUp } from './words/copy-up.ts';
import { words as dockerRun } from './words/docker-run.ts';
import { words as errorBudget } from './words/error-budget.ts';
import { words as etcdQuorum } from './words/etcd-quorum.ts';
import { words as findService } from './words/find-service.ts';
import { words as firstBoot } from './words/first-boot.ts';
import { words as gitopsLoop } from './words/gitops-loop.ts';
import { words as goldenSignals } from './words/golden-signals.ts';
import { words as hostNetwork } from './words/host-network.ts';
import { words as imageLayers } from './words/image-layers.ts';
import { words as labelProduct } from './words/label-product.ts';
import { words as layeringGoodBad } from './words/layering-good-bad.ts';
import { words as layersCache } from './words/layers-cache.ts';
import { words as limitWeight } from './words/limit-weight.ts';
import { words as logRotation } from './words/log-rotation.ts';
import { words as manyContainers } from './words/many-containers.ts';
import { words as mountKinds } from './words/mount-kinds.ts';
import { words as multiStage } from './words/multi-stage.ts';
import { words as namesNetwork } from './words/names-network.ts';
import { words as namespacesGlance } from './words/namespaces-glance.ts';
import { words as ociSpecifications } from './words/oci-specifications.ts';
import { words as overlayNetwork } from './words/overlay-network.ts';
import { words as placeAndReplace } from './words/place-and-replace.ts';
import { words as processOne } from './words/process-one.ts';
import { words as processView } from './words/process-view.ts';
import { words as publishedPort } from './words/published-port.ts';
import { words as pushPullDigest } from './words/push-pull-digest.ts';
import { words as replaceableInstance } from './words/replaceable-instance.ts';
import { words as runtimeStack } from './words/runtime-stack.ts';
import { words as saveExport } from './words/save-export.ts';
import { words as secretRoute } from './words/secret-route.ts';
import { words as securityFilters } from './words/security-filters.ts';
import { words as sharedLayers } from './words/shared-layers.ts';
import { words as sharedVolume } from './words/shared-volume.ts';
import { words as stateTies } from './words/state-ties.ts';
import { words as stopSignals } from './words/stop-signals.ts';
import { words as swarmNodes } from './words/swarm-nodes.ts';
import { words as systemApplication } from './words/system-application.ts';
import { words as telemetryPaths } from './words/telemetry-paths.ts';
import { words as threeReleases } from './words/three-releases.ts';
import { words as traceSpans } from './words/trace-spans.ts';
import { words as twoClocks } from './words/two-clocks.ts';
import { words as twoSlots } from './words/two-slots.ts';
import { words as upOrOut } from './words/up-or-out.ts';
import { words as userMapping } from './words/user-mapping.ts';
import { words as vmContainer } from './words/vm-container.ts';
import { words as vxlanHosts } from './words/vxlan-hosts.ts';
import { words as watchedLevels } from './words/watched-levels.ts';
import { words as whereContainersSit } from './words/where-containers-sit.ts';
import { words as whoMakesWhat } from './words/who-makes-what.ts';
import { words as whoOperates } from './words/who-operates.ts';
import { words as whoRunsWhat } from './words/who-runs-what.ts';
import { words as workCycle } from './words/work-cycle.ts';
import { words as writableLayer } from './words/writable-layer.ts';

const catalogue = {
  'agent-places': agentPlaces,
  'bridge-network': bridgeNetwork,
  'cgroup-tree': cgroupTree,
  'compose-stack': composeStack,
  'copy-up': copyUp,
  'docker-run': dockerRun,
  'error-budget': errorBudget,
  'etcd-quorum': etcdQuorum,
  'find-service': findService,
  'first-boot': firstBoot,
  'gitops-loop': gitopsLoop,
  'golden-signals': goldenSignals,
  'host-network': hostNetwork,
  'image-layers': imageLayers,
  'label-product': labelProduct,
  'layering-good-bad': layeringGoodBad,
  'layers-cache': layersCache,
  'limit-weight': limitWeight,
  'log-rotation': logRotation,
  'many-containers': manyContainers,
  'mount-kinds': mountKinds,
  'multi-stage': multiStage,
  'names-network': namesNetwork,
  'namespaces-glance': namespacesGlance,
  'oci-specifications': ociSpecifications,
  'overlay-network': overlayNetwork,
  'place-and-replace': placeAndReplace,
  'process-one': processOne,
  'process-view': processView,
  'published-port': publishedPort,
  'push-pull-digest': pushPullDigest,
  'replaceable-instance': replaceableInstance,
  'runtime-stack': runtimeStack,
  'save-export': saveExport,
  'secret-route': secretRoute,
  'security-filters': securityFilters,
  'shared-layers': sharedLayers,
  'shared-volume': sharedVolume,
  'state-ties': stateTies,
  'stop-signals': stopSignals,
  'swarm-nodes': swarmNodes,
  'system-application': systemApplication,
  'telemetry-paths': telemetryPaths,
  'three-releases': threeReleases,
  'trace-spans': traceSpans,
  'two-clocks': twoClocks,
  'two-slots': twoSlots,
  'up-or-out': upOrOut,
  'user-mapping': userMapping,
  'vm-container': vmContainer,
  'vxlan-hosts': vxlanHosts,
  'watched-levels': watchedLevels,
  'where-containers-sit': whereContainersSit,
  'who-makes-what': whoMakesWhat,
  'who-operates': whoOperates,
  'who-runs-what': whoRunsWhat,
  'work-cycle': workCycle,
  'writable-layer': writableLayer,
} satisfies Record<string, FigureWords>;

/** What a chapter may ask for with `<Figure is>`. */
export type FigureName = keyof typeof catalogue;

/** The words of every figure; read by plain node too, so nothing here may need Astro. */
export const figureWords: Record<FigureName, FigureWords> = catalogue;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(catalogue, name);
