import type { FigureWords } from './figure.ts';
import { words as agentPlaces } from './words/agent-places.ts';
import { words as applyPath } from './words/apply-path.ts';
import { words as bridgeNetwork } from './words/bridge-network.ts';
import { words as cgroupTree } from './words/cgroup-tree.ts';
import { words as claimBinding } from './words/claim-binding.ts';
import { words as clusterComponents } from './words/cluster-components.ts';
import { words as clusterGlance } from './words/cluster-glance.ts';
import { words as clusterOperators } from './words/cluster-operators.ts';
import { words as componentProtocols } from './words/component-protocols.ts';
import { words as composeStack } from './words/compose-stack.ts';
import { words as controlLoop } from './words/control-loop.ts';
import { words as copyUp } from './words/copy-up.ts';
import { words as daemonsetNodes } from './words/daemonset-nodes.ts';
import { words as deploymentChain } from './words/deployment-chain.ts';
import { words as dnsLookup } from './words/dns-lookup.ts';
import { words as dockerRun } from './words/docker-run.ts';
import { words as drainBudget } from './words/drain-budget.ts';
import { words as errorBudget } from './words/error-budget.ts';
import { words as etcdQuorum } from './words/etcd-quorum.ts';
import { words as filterAndScore } from './words/filter-and-score.ts';
import { words as findService } from './words/find-service.ts';
import { words as firstBoot } from './words/first-boot.ts';
import { words as gatewayRoles } from './words/gateway-roles.ts';
import { words as gitopsLoop } from './words/gitops-loop.ts';
import { words as goldenSignals } from './words/golden-signals.ts';
import { words as hostNetwork } from './words/host-network.ts';
import { words as hpaLoop } from './words/hpa-loop.ts';
import { words as imageLayers } from './words/image-layers.ts';
import { words as imageStream } from './words/image-stream.ts';
import { words as ingressRoutes } from './words/ingress-routes.ts';
import { words as initOrder } from './words/init-order.ts';
import { words as jobRuns } from './words/job-runs.ts';
import { words as kubeProxyRules } from './words/kube-proxy-rules.ts';
import { words as kubeletCri } from './words/kubelet-cri.ts';
import { words as labelProduct } from './words/label-product.ts';
import { words as labelSelector } from './words/label-selector.ts';
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
import { words as openshiftLayers } from './words/openshift-layers.ts';
import { words as operatorLoop } from './words/operator-loop.ts';
import { words as overlayNetwork } from './words/overlay-network.ts';
import { words as placeAndReplace } from './words/place-and-replace.ts';
import { words as podNetwork } from './words/pod-network.ts';
import { words as podShares } from './words/pod-shares.ts';
import { words as podStop } from './words/pod-stop.ts';
import { words as policyDoors } from './words/policy-doors.ts';
import { words as probeLife } from './words/probe-life.ts';
import { words as processOne } from './words/process-one.ts';
import { words as processView } from './words/process-view.ts';
import { words as publishedPort } from './words/published-port.ts';
import { words as pushPullDigest } from './words/push-pull-digest.ts';
import { words as rbacBinding } from './words/rbac-binding.ts';
import { words as replaceableInstance } from './words/replaceable-instance.ts';
import { words as requestGates } from './words/request-gates.ts';
import { words as requestsLimits } from './words/requests-limits.ts';
import { words as rolloutSteps } from './words/rollout-steps.ts';
import { words as routeTls } from './words/route-tls.ts';
import { words as runtimeStack } from './words/runtime-stack.ts';
import { words as s2iBuild } from './words/s2i-build.ts';
import { words as saveExport } from './words/save-export.ts';
import { words as sccAdmission } from './words/scc-admission.ts';
import { words as secretPath } from './words/secret-path.ts';
import { words as secretRoute } from './words/secret-route.ts';
import { words as securityFilters } from './words/security-filters.ts';
import { words as serviceEndpoints } from './words/service-endpoints.ts';
import { words as sharedLayers } from './words/shared-layers.ts';
import { words as sharedVolume } from './words/shared-volume.ts';
import { words as specStatus } from './words/spec-status.ts';
import { words as stableIdentity } from './words/stable-identity.ts';
import { words as stateTies } from './words/state-ties.ts';
import { words as stopSignals } from './words/stop-signals.ts';
import { words as swarmNodes } from './words/swarm-nodes.ts';
import { words as systemApplication } from './words/system-application.ts';
import { words as telemetryPaths } from './words/telemetry-paths.ts';
import { words as threeDoors } from './words/three-doors.ts';
import { words as threeReleases } from './words/three-releases.ts';
import { words as traceSpans } from './words/trace-spans.ts';
import { words as twoClocks } from './words/two-clocks.ts';
import { words as twoSlots } from './words/two-slots.ts';
import { words as upOrOut } from './words/up-or-out.ts';
import { words as userMapping } from './words/user-mapping.ts';
import { words as vmContainer } from './words/vm-container.ts';
import { words as volumeLifetimes } from './words/volume-lifetimes.ts';
import { words as vxlanHosts } from './words/vxlan-hosts.ts';
import { words as watchStream } from './words/watch-stream.ts';
import { words as watchedLevels } from './words/watched-levels.ts';
import { words as waysIn } from './words/ways-in.ts';
import { words as whereContainersSit } from './words/where-containers-sit.ts';
import { words as whoMakesWhat } from './words/who-makes-what.ts';
import { words as whoOperates } from './words/who-operates.ts';
import { words as whoRunsWhat } from './words/who-runs-what.ts';
import { words as workCycle } from './words/work-cycle.ts';
import { words as writableLayer } from './words/writable-layer.ts';

const catalogue = {
  'agent-places': agentPlaces,
  'apply-path': applyPath,
  'bridge-network': bridgeNetwork,
  'cgroup-tree': cgroupTree,
  'claim-binding': claimBinding,
  'cluster-components': clusterComponents,
  'cluster-glance': clusterGlance,
  'cluster-operators': clusterOperators,
  'component-protocols': componentProtocols,
  'compose-stack': composeStack,
  'control-loop': controlLoop,
  'copy-up': copyUp,
  'daemonset-nodes': daemonsetNodes,
  'deployment-chain': deploymentChain,
  'dns-lookup': dnsLookup,
  'docker-run': dockerRun,
  'drain-budget': drainBudget,
  'error-budget': errorBudget,
  'etcd-quorum': etcdQuorum,
  'filter-and-score': filterAndScore,
  'find-service': findService,
  'first-boot': firstBoot,
  'gateway-roles': gatewayRoles,
  'gitops-loop': gitopsLoop,
  'golden-signals': goldenSignals,
  'host-network': hostNetwork,
  'hpa-loop': hpaLoop,
  'image-layers': imageLayers,
  'image-stream': imageStream,
  'ingress-routes': ingressRoutes,
  'init-order': initOrder,
  'job-runs': jobRuns,
  'kube-proxy-rules': kubeProxyRules,
  'kubelet-cri': kubeletCri,
  'label-product': labelProduct,
  'label-selector': labelSelector,
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
  'openshift-layers': openshiftLayers,
  'operator-loop': operatorLoop,
  'overlay-network': overlayNetwork,
  'place-and-replace': placeAndReplace,
  'pod-network': podNetwork,
  'pod-shares': podShares,
  'pod-stop': podStop,
  'policy-doors': policyDoors,
  'probe-life': probeLife,
  'process-one': processOne,
  'process-view': processView,
  'published-port': publishedPort,
  'push-pull-digest': pushPullDigest,
  'rbac-binding': rbacBinding,
  'replaceable-instance': replaceableInstance,
  'request-gates': requestGates,
  'requests-limits': requestsLimits,
  'rollout-steps': rolloutSteps,
  'route-tls': routeTls,
  'runtime-stack': runtimeStack,
  's2i-build': s2iBuild,
  'save-export': saveExport,
  'scc-admission': sccAdmission,
  'secret-path': secretPath,
  'secret-route': secretRoute,
  'security-filters': securityFilters,
  'service-endpoints': serviceEndpoints,
  'shared-layers': sharedLayers,
  'shared-volume': sharedVolume,
  'spec-status': specStatus,
  'stable-identity': stableIdentity,
  'state-ties': stateTies,
  'stop-signals': stopSignals,
  'swarm-nodes': swarmNodes,
  'system-application': systemApplication,
  'telemetry-paths': telemetryPaths,
  'three-doors': threeDoors,
  'three-releases': threeReleases,
  'trace-spans': traceSpans,
  'two-clocks': twoClocks,
  'two-slots': twoSlots,
  'up-or-out': upOrOut,
  'user-mapping': userMapping,
  'vm-container': vmContainer,
  'volume-lifetimes': volumeLifetimes,
  'vxlan-hosts': vxlanHosts,
  'watch-stream': watchStream,
  'watched-levels': watchedLevels,
  'ways-in': waysIn,
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
