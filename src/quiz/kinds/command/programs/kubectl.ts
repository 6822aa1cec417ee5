import type { Grammar, Program } from '../options.ts';

const files = 'f/filename= k/kustomize= R/recursive';
const printed = 'allow-missing-template-keys o/output= show-managed-fields template=';
const chosen = 'l/selector=';
const made = `${printed} dry-run? field-manager= save-config validate?`;
const rollout = { options: `${files} ${chosen} ${printed} field-manager=` };

const creates: Record<string, string> = {
  clusterrole: 'aggregation-rule= non-resource-url= resource= resource-name= verb=',
  clusterrolebinding: 'clusterrole= group= serviceaccount= user=',
  configmap: 'append-hash from-env-file= from-file= from-literal=',
  cronjob: 'image= restart= schedule=',
  deployment: 'image= port= r/replicas=',
  ingress: 'annotation= class= default-backend= rule=',
  job: 'from= image=',
  namespace: '',
  poddisruptionbudget: 'max-unavailable= min-available= selector=',
  priorityclass: 'description= global-default preemption-policy= value=',
  quota: 'hard= scopes=',
  role: 'resource= resource-name= verb=',
  rolebinding: 'clusterrole= group= role= serviceaccount= user=',
  'secret docker-registry':
    'append-hash docker-email= docker-password= docker-server= docker-username= from-file=',
  'secret generic': 'append-hash from-env-file= from-file= from-literal= type=',
  'secret tls': 'append-hash cert= key=',
  'service clusterip': 'clusterip= tcp=',
  'service externalname': 'external-name= tcp=',
  'service loadbalancer': 'tcp=',
  'service nodeport': 'node-port= tcp=',
  serviceaccount: '',
  token: 'audience= bound-object-kind= bound-object-name= bound-object-uid= duration=',
};

const create = Object.entries(creates).map(([name, options]): [string, Grammar] => [
  `create ${name}`,
  { options: `${made} ${options}` },
]);

/**
 * kubectl's commands, after its source (github.com/kubernetes/kubectl, pkg/cmd) and reference
 * (kubernetes.io/docs/reference/kubectl/generated). `-n` and the like may stand anywhere; a value
 * that pflag calls `NoOptDefVal`, as of `--dry-run`, is written in the same word.
 */
export const kubectl: Program = {
  options: `as= as-group= as-uid= cache-dir= certificate-authority= client-certificate=
    client-key= cluster= context= disable-compression insecure-skip-tls-verify kubeconfig=
    match-server-version n/namespace= password= profile= profile-output= request-timeout=
    s/server= tls-server-name= token= user= username= v/v= warnings-as-errors`,
  anywhere: true,
  commands: {
    ...Object.fromEntries(create),
    annotate: {
      options: `${files} ${chosen} ${printed} all A/all-namespaces dry-run? field-manager=
        field-selector= list local overwrite resource-version=`,
    },
    'api-resources': {
      options: 'api-group= cached categories= namespaced no-headers o/output= sort-by= verbs=',
    },
    apply: {
      options: `${files} ${chosen} ${made} all applyset= cascade? force force-conflicts
        grace-period= openapi-patch overwrite prune prune-allowlist= server-side subresource=
        timeout= wait`,
    },
    attach: { options: 'c/container= detach-keys= pod-running-timeout= q/quiet i/stdin t/tty' },
    'auth can-i': { options: 'A/all-namespaces list no-headers q/quiet subresource=' },
    cordon: { options: `${chosen} dry-run?` },
    cp: { options: 'c/container= no-preserve retries=' },
    create: { options: `${files} ${chosen} ${made} edit raw= windows-line-endings` },
    debug: {
      options: `arguments-only attach c/container= copy-to= custom= env= f/filename= image=
        image-pull-policy= keep-annotations keep-init-containers keep-labels keep-liveness
        keep-readiness keep-startup profile= q/quiet replace same-node set-image=
        share-processes i/stdin target= t/tty`,
    },
    delete: {
      options: `${files} ${chosen} all A/all-namespaces cascade? dry-run? field-selector= force
        grace-period= ignore-not-found i/interactive now o/output= raw= timeout= wait`,
    },
    describe: {
      options: `${files} ${chosen} A/all-namespaces chunk-size= show-events`,
    },
    drain: {
      options: `${chosen} chunk-size= delete-emptydir-data disable-eviction dry-run? force
        grace-period= ignore-daemonsets pod-selector= skip-wait-for-delete-timeout= timeout=`,
    },
    edit: {
      options: `${files} ${printed} field-manager= output-patch save-config subresource= validate?
        windows-line-endings`,
    },
    exec: {
      options: 'c/container= f/filename= pod-running-timeout= q/quiet i/stdin t/tty',
    },
    explain: { options: 'api-version= max-depth= o/output= recursive' },
    expose: {
      options: `${files} ${printed} cluster-ip= dry-run? external-ip= field-manager= l/labels=
        load-balancer-ip= name= override-type= overrides= port= protocol= save-config selector=
        session-affinity= target-port= type=`,
    },
    get: {
      options: `${files} ${chosen} ${printed} A/all-namespaces chunk-size= field-selector=
        ignore-not-found L/label-columns= no-headers output-watch-events raw= server-print
        show-kind show-labels sort-by= subresource= w/watch watch-only`,
    },
    label: {
      options: `${files} ${chosen} ${printed} all A/all-namespaces dry-run? field-manager=
        field-selector= list local overwrite resource-version=`,
    },
    logs: {
      options: `${chosen} all-containers all-pods c/container= f/follow ignore-errors
        insecure-skip-tls-verify-backend limit-bytes= max-log-requests= pod-running-timeout=
        prefix p/previous since= since-time= tail= timestamps`,
    },
    patch: {
      options: `${files} ${printed} dry-run? field-manager= local p/patch= patch-file=
        subresource= type=`,
    },
    'port-forward': { options: 'address= pod-running-timeout=' },
    'rollout history': { options: `${files} ${chosen} ${printed} revision=` },
    'rollout pause': rollout,
    'rollout restart': rollout,
    'rollout resume': rollout,
    'rollout status': { options: `${files} ${chosen} revision= timeout= w/watch` },
    'rollout undo': { options: `${files} ${chosen} ${printed} dry-run? to-revision=` },
    run: {
      options: `${printed} annotations= attach cascade? command detach-keys= dry-run? env= expose
        field-manager= f/filename= force grace-period= image= image-pull-policy= k/kustomize=
        l/labels= leave-stdin-open override-type= overrides= pod-running-timeout= port= privileged
        q/quiet R/recursive restart= rm save-config i/stdin timeout= t/tty wait`,
    },
    scale: {
      options: `${files} ${chosen} ${printed} all current-replicas= dry-run? replicas=
        resource-version= timeout=`,
    },
    taint: {
      options: `${chosen} ${printed} all dry-run? field-manager= overwrite validate?`,
    },
    'top node': {
      options: `${chosen} no-headers show-capacity show-swap sort-by= use-protocol-buffers`,
    },
    'top pod': {
      options: `${chosen} A/all-namespaces containers field-selector= no-headers show-swap
        sort-by= sum use-protocol-buffers`,
    },
    uncordon: { options: `${chosen} dry-run?` },
    wait: {
      options: `${files} ${chosen} ${printed} all A/all-namespaces field-selector= for= local
        timeout=`,
    },
  },
  same: {
    'create cj': 'create cronjob',
    'create cm': 'create configmap',
    'create deploy': 'create deployment',
    'create ing': 'create ingress',
    'create ns': 'create namespace',
    'create pc': 'create priorityclass',
    'create pdb': 'create poddisruptionbudget',
    'create resourcequota': 'create quota',
    'create sa': 'create serviceaccount',
    'create svc clusterip': 'create service clusterip',
    'create svc externalname': 'create service externalname',
    'create svc loadbalancer': 'create service loadbalancer',
    'create svc nodeport': 'create service nodeport',
    'top no': 'top node',
    'top nodes': 'top node',
    'top po': 'top pod',
    'top pods': 'top pod',
  },
};
