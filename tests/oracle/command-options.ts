/** What is known of an option: its first name and whether the next word belongs to it. */
export interface Option {
  name: string;
  takesValue: boolean;
}

export type OptionTable = ReadonlyMap<string, Option>;

/**
 * A table from words such as `publish,p=`: the names of one option, those of one letter being
 * short; `=` says that it takes a value. An option whose value is optional, such as kubectl's
 * `--dry-run`, takes one after `=` only and stands here without.
 */
function table(text: string): OptionTable {
  const entries = text.split(/\s+/u).filter(Boolean).flatMap(namesOf);
  return new Map(entries);
}

function namesOf(entry: string): [string, Option][] {
  const takesValue = entry.endsWith('=');
  const names = entry.replace('=', '').split(',').map(dashed);
  return names.map((name) => [name, { name: names[0]!, takesValue }]);
}

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

/** https://docs.docker.com/reference/cli/docker/, with the hidden older names that still work. */
export const dockerGlobals = table(`config= context,c= debug,D host,H= log-level,l= tls tlscacert=
  tlscert= tlskey= tlsverify version,v`);

const dockerRun = `add-host= annotation= attach,a= blkio-weight= blkio-weight-device= cap-add=
  cap-drop= cgroup-parent= cgroupns= cidfile= cpu-count= cpu-percent= cpu-period= cpu-quota=
  cpu-rt-period= cpu-rt-runtime= cpu-shares,c= cpus= cpuset-cpus= cpuset-mems= detach,d
  detach-keys= device= device-cgroup-rule= device-read-bps= device-read-iops= device-write-bps=
  device-write-iops= disable-content-trust dns= dns-option,dns-opt= dns-search= domainname=
  entrypoint= env,e= env-file= expose= gpus= group-add= health-cmd= health-interval=
  health-retries= health-start-interval= health-start-period= health-timeout= help hostname,h=
  init interactive,i io-maxbandwidth= io-maxiops= ip= ip6= ipc= isolation= kernel-memory= label,l=
  label-file= link= link-local-ip= log-driver= log-opt= mac-address= memory,m=
  memory-reservation= memory-swap= memory-swappiness= mount= name= network,net=
  network-alias,net-alias= no-healthcheck oom-kill-disable oom-score-adj= pid= pids-limit=
  platform= privileged publish,p= publish-all,P pull= quiet,q read-only restart= rm runtime=
  security-opt= shm-size= sig-proxy stop-signal= stop-timeout= storage-opt= sysctl= tmpfs= tty,t
  ulimit= use-api-socket user,u= userns= uts= volume,v= volume-driver= volumes-from= workdir,w=`;

/** The builder of Docker Engine today (buildx) and the one before it. */
const dockerBuild = `add-host= allow= annotation= attest= build-arg= build-context= builder=
  cache-from= cache-to= call= cgroup-parent= check compress cpu-period= cpu-quota= cpu-shares,c=
  cpuset-cpus= cpuset-mems= debug,D disable-content-trust file,f= force-rm iidfile= isolation=
  label= load memory,m= memory-swap= metadata-file= network= no-cache no-cache-filter= output,o=
  platform= progress= provenance= pull push quiet,q rm sbom= secret= security-opt= shm-size=
  squash ssh= tag,t= target= ulimit=`;

const docker = {
  'docker run': dockerRun,
  'docker exec': `detach,d detach-keys= env,e= env-file= interactive,i privileged tty,t user,u=
    workdir,w=`,
  'docker build': dockerBuild,
  'docker ps': 'all,a filter,f= format= last,n= latest,l no-trunc quiet,q size,s',
  'docker images': 'all,a digests filter,f= format= no-trunc quiet,q tree',
  'docker stop': 'signal,s= timeout,time,t=',
  'docker rm': 'force,f link,l volumes,v',
  'docker rmi': 'force,f no-prune platform=',
  'docker logs': 'details follow,f since= tail,n= timestamps,t until=',
  'docker inspect': 'format,f= size,s type=',
  'docker pull': 'all-tags,a disable-content-trust platform= quiet,q',
  'docker push': 'all-tags,a disable-content-trust platform= quiet,q',
  'docker tag': '',
  'docker save': 'output,o= platform=',
  'docker load': 'input,i= platform= quiet,q',
  'docker export': 'output,o=',
  'docker import': 'change,c= message,m= platform=',
  'docker network create': `attachable aux-address= config-from= config-only driver,d= gateway=
    ingress internal ip-range= ipam-driver= ipam-opt= ipv4 ipv6 label= opt,o= scope= subnet=`,
  'docker network connect': 'alias= driver-opt= gw-priority= ip= ip6= link= link-local-ip=',
  'docker volume create': `availability= driver,d= group= label= limit-bytes= opt,o=
    required-bytes= scope= secret= sharing= topology-preferred= topology-required= type=`,
  'docker cp': 'archive,a follow-link,L quiet,q',
  'docker stats': 'all,a format= no-stream no-trunc',
  'docker top': '',
  'docker update': `blkio-weight= cpu-period= cpu-quota= cpu-rt-period= cpu-rt-runtime=
    cpu-shares,c= cpus= cpuset-cpus= cpuset-mems= memory,m= memory-reservation= memory-swap=
    pids-limit= restart=`,
  'docker pause': '',
};

/** `kubectl options`: what every kubectl command takes, before or behind its name. */
const kubectlAny = `as= as-group= as-uid= cache-dir= certificate-authority= client-certificate=
  client-key= cluster= context= disable-compression insecure-skip-tls-verify kubeconfig=
  log-flush-frequency= match-server-version namespace,n= password= profile= profile-output=
  request-timeout= server,s= tls-server-name= token= user= username= v= vmodule=
  warnings-as-errors`;

export const kubectlGlobals = table(kubectlAny);

const printed = 'allow-missing-template-keys output,o= show-managed-fields template=';
const files = 'filename,f= kustomize,k= recursive,R';

/** https://kubernetes.io/docs/reference/kubectl/generated/ */
const kubectl = {
  'kubectl get': `${printed} ${files} all-namespaces,A chunk-size= field-selector=
    ignore-not-found label-columns,L= no-headers output-watch-events raw= selector,l= server-print
    show-kind show-labels sort-by= subresource= watch,w watch-only`,
  'kubectl describe': `${files} all-namespaces,A chunk-size= selector,l= show-events`,
  'kubectl apply': `${printed} ${files} all cascade dry-run field-manager= force force-conflicts
    grace-period= openapi-patch overwrite prune prune-allowlist= selector,l= server-side
    subresource= timeout= validate wait`,
  'kubectl delete': `${files} all all-namespaces,A cascade dry-run field-selector= force
    grace-period= ignore-not-found interactive,i now output,o= raw= selector,l= timeout= wait`,
  'kubectl logs': `all-containers all-pods container,c= follow,f ignore-errors
    insecure-skip-tls-verify-backend limit-bytes= max-log-requests= pod-running-timeout= prefix
    previous,p selector,l= since= since-time= tail= timestamps`,
  'kubectl exec': 'container,c= filename,f= pod-running-timeout= quiet,q stdin,i tty,t',
  'kubectl run': `${printed} ${files} annotations= attach cascade command dry-run env= expose
    field-manager= force grace-period= image= image-pull-policy= labels,l= leave-stdin-open
    override-type= overrides= pod-running-timeout= port= privileged quiet,q restart= rm
    save-config stdin,i timeout= tty,t wait`,
  'kubectl create': `${printed} ${files} annotation= append-hash audience= bound-object-kind=
    bound-object-name= bound-object-uid= cert= class= clusterip= clusterrole= default-backend=
    description= docker-email= docker-password= docker-server= docker-username= dry-run duration=
    edit external-name= field-manager= from= from-env-file= from-file= from-literal=
    global-default group= hard= image= key= max-unavailable= min-available= node-port=
    non-resource-url= port= preemption-policy= raw= replicas,r= resource= resource-name= restart=
    role= rule= save-config schedule= scopes= selector,l= serviceaccount= tcp= type= validate
    value= verb= windows-line-endings`,
  'kubectl scale': `${printed} ${files} all current-replicas= dry-run replicas= resource-version=
    selector,l= timeout=`,
  'kubectl rollout': `${printed} ${files} dry-run field-manager= revision= selector,l= timeout=
    to-revision= watch,w`,
  'kubectl expose': `${printed} ${files} cluster-ip= dry-run external-ip= field-manager= labels,l=
    load-balancer-ip= name= override-type= overrides= port= protocol= save-config selector=
    session-affinity= target-port= type=`,
  'kubectl port-forward': 'address= pod-running-timeout=',
};

/** unshare(1), nsenter(1) and the programs that run another one. */
const others = {
  unshare: `mount,m uts,u ipc,i net,n pid,p user,U cgroup,C time,T fork,f map-user= map-group=
    map-root-user,r map-current-user,c map-auto map-users= map-groups= kill-child mount-proc
    propagation= setgroups= keep-caps root,R= wd,w= setuid,S= setgid,G= monotonic= boottime=
    help,h version,V`,
  nsenter: `all,a target,t= mount,m uts,u ipc,i net,n pid,p cgroup,C user,U time,T setuid,S=
    setgid,G= preserve-credentials root,r wd,w wdns,W= no-fork,F follow-context,Z help,h
    version,V`,
  sudo: `preserve-env,E user,u= group,g= login,i shell,s set-home,H non-interactive,n chdir,D=
    background,b`,
  env: 'ignore-environment,i null,0 unset,u= chdir,C= debug,v',
  time: 'portability,p verbose,v output,o= append,a format,f=',
  nohup: '',
};

const kubectlTables = Object.entries(kubectl).map(
  ([name, text]) => [name, table(`${text} ${kubectlAny}`)] as const,
);

const otherTables = Object.entries({ ...docker, ...others }).map(
  ([name, text]) => [name, table(text)] as const,
);

/** By program and subcommand, in docker's short spelling: `docker ps`, not `docker container ls`. */
export const optionTables: ReadonlyMap<string, OptionTable> = new Map([
  ...kubectlTables,
  ...otherTables,
]);

/** What stands behind the first operand of these belongs to the program that they run. */
export const runners: ReadonlySet<string> = new Set([
  ...['docker run', 'docker exec', 'docker top'],
  ...Object.keys(others),
]);

const container =
  'attach commit cp create diff exec export kill logs pause port rename restart rm run start stats ' +
  'stop top unpause update wait';
const image = 'build history import load pull push save tag';

const shortened = (group: string, commands: string) =>
  commands.split(' ').map((name) => [`docker ${group} ${name}`, `docker ${name}`] as const);

/** Docker's management commands by the short one that does the same ("Aliases" in its pages). */
export const dockerAliases: ReadonlyMap<string, string> = new Map([
  ...shortened('container', container),
  ...shortened('image', image),
  ...['ls', 'list', 'ps'].map((name) => [`docker container ${name}`, 'docker ps'] as const),
  ...['ls', 'list'].map((name) => [`docker image ${name}`, 'docker images'] as const),
  ...['rm', 'remove'].map((name) => [`docker image ${name}`, 'docker rmi'] as const),
  ['docker container remove', 'docker rm'],
  ['docker builder build', 'docker build'],
  ['docker buildx build', 'docker build'],
  ['docker network list', 'docker network ls'],
  ['docker network remove', 'docker network rm'],
  ['docker volume list', 'docker volume ls'],
  ['docker volume remove', 'docker volume rm'],
  ['docker system info', 'docker info'],
  ['docker system events', 'docker events'],
]);
