/** `kubectl options`: what every kubectl command takes, before or behind its name. */
export const kubectlAny = `as= as-group= as-uid= cache-dir= certificate-authority=
  client-certificate= client-key= cluster= context= disable-compression insecure-skip-tls-verify
  kubeconfig= match-server-version namespace,n= password= profile= profile-output=
  request-timeout= server,s= tls-server-name= token= user= username= -v,--v= warnings-as-errors`;

const printed = 'allow-missing-template-keys output,o= show-managed-fields template=';
const files = 'filename,f= kustomize,k= recursive,R';
const dry = 'dry-run? field-manager=';
const made = `${printed} ${dry} save-config validate?`;
const rolled = `${printed} ${files} selector,l=`;
const secret = `${made} append-hash`;
const fromFiles = 'from-env-file= from-file= from-literal=';

/** https://kubernetes.io/docs/reference/kubectl/generated/ */
const commands: Record<string, string> = {
  get: `${printed} ${files} all-namespaces,A chunk-size= field-selector= ignore-not-found
    label-columns,L= no-headers output-watch-events raw= selector,l= server-print show-kind
    show-labels sort-by= subresource= watch,w watch-only`,
  'api-resources': 'api-group= cached categories= namespaced no-headers output,o= sort-by= verbs=',
  'auth can-i': 'all-namespaces,A list no-headers quiet,q subresource=',
  cordon: 'dry-run? selector,l=',
  uncordon: 'dry-run? selector,l=',
  drain: `chunk-size= delete-emptydir-data disable-eviction dry-run? force grace-period=
    ignore-daemonsets pod-selector= selector,l= skip-wait-for-delete-timeout= timeout=`,
  taint: `${printed} ${dry} all overwrite selector,l= validate?`,
  debug: `arguments-only attach container,c= copy-to= custom= env= filename,f= image=
    image-pull-policy= keep-annotations keep-init-containers keep-labels keep-liveness
    keep-readiness keep-startup profile= quiet,q replace same-node set-image= share-processes
    stdin,i target= tty,t`,
  describe: `${files} all-namespaces,A chunk-size= selector,l= show-events`,
  apply: `${printed} ${files} ${dry} all cascade? force force-conflicts grace-period=
    openapi-patch overwrite prune prune-allowlist= selector,l= server-side subresource= timeout=
    validate? wait`,
  delete: `${files} all all-namespaces,A cascade? dry-run? field-selector= force grace-period=
    ignore-not-found interactive,i now output,o= raw= selector,l= timeout= wait`,
  logs: `all-containers all-pods container,c= follow,f ignore-errors
    insecure-skip-tls-verify-backend limit-bytes= max-log-requests= pod-running-timeout= prefix
    previous,p selector,l= since= since-time= tail= timestamps`,
  exec: 'container,c= filename,f= pod-running-timeout= quiet,q stdin,i tty,t',
  run: `${printed} ${files} ${dry} annotations= attach cascade? command env= expose force
    grace-period= image= image-pull-policy= labels,l= leave-stdin-open override-type= overrides=
    pod-running-timeout= port= privileged quiet,q restart= rm save-config stdin,i timeout= tty,t
    wait`,
  create: `${made} ${files} edit raw= selector,l= windows-line-endings`,
  'create clusterrole': `${made} aggregation-rule= non-resource-url= resource= resource-name= verb=`,
  'create clusterrolebinding': `${made} clusterrole= group= serviceaccount=`,
  'create configmap': `${made} ${fromFiles} append-hash`,
  'create cronjob': `${made} image= restart= schedule=`,
  'create deployment': `${made} image= port= replicas,r=`,
  'create ingress': `${made} annotation= class= default-backend= rule=`,
  'create job': `${made} from= image=`,
  'create namespace': made,
  'create poddisruptionbudget': `${made} max-unavailable= min-available= selector=`,
  'create priorityclass': `${made} description= global-default preemption-policy= value=`,
  'create quota': `${made} hard= scopes=`,
  'create role': `${made} resource= resource-name= verb=`,
  'create rolebinding': `${made} clusterrole= group= role= serviceaccount=`,
  'create secret docker-registry': `${secret} docker-email= docker-password= docker-server=
    docker-username= from-file=`,
  'create secret generic': `${secret} ${fromFiles} type=`,
  'create secret tls': `${secret} cert= key=`,
  'create service clusterip': `${made} clusterip= tcp=`,
  'create service externalname': `${made} external-name= tcp=`,
  'create service loadbalancer': `${made} tcp=`,
  'create service nodeport': `${made} node-port= tcp=`,
  'create serviceaccount': made,
  'create token': `${printed} audience= bound-object-kind= bound-object-name= bound-object-uid=
    duration=`,
  scale: `${printed} ${files} all current-replicas= dry-run? replicas= resource-version=
    selector,l= timeout=`,
  'rollout history': `${rolled} revision=`,
  'rollout pause': `${rolled} field-manager=`,
  'rollout restart': `${rolled} field-manager=`,
  'rollout resume': `${rolled} field-manager=`,
  'rollout status': `${files} revision= selector,l= timeout= watch,w`,
  'rollout undo': `${rolled} dry-run? to-revision=`,
  expose: `${printed} ${files} ${dry} cluster-ip= external-ip= labels,l= load-balancer-ip= name=
    override-type= overrides= port= protocol= save-config selector= session-affinity=
    target-port= type=`,
  'port-forward': 'address= pod-running-timeout=',
};

export const kubectl: Record<string, string> = Object.fromEntries(
  Object.entries(commands).map(([name, text]) => [`kubectl ${name}`, `${text} ${kubectlAny}`]),
);
