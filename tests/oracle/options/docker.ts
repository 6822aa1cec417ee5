/**
 * https://docs.docker.com/reference/cli/docker/, with the hidden older names that still work.
 * How a row is read: ../command-options.ts.
 */
export const dockerBefore = `config= context,c= debug,D host,H= log-level,l= tls tlscacert=
  tlscert= tlskey= tlsverify version,v`;

const dockerRun = `add-host= annotation= attach,a= blkio-weight= blkio-weight-device= cap-add=
  cap-drop= cgroup-parent= cgroupns= cidfile= cpu-count= cpu-percent= cpu-period= cpu-quota=
  cpu-rt-period= cpu-rt-runtime= cpu-shares,c= cpus= cpuset-cpus= cpuset-mems= detach,d
  detach-keys= device= device-cgroup-rule= device-read-bps= device-read-iops= device-write-bps=
  device-write-iops= dns= dns-option,dns-opt= dns-search= domainname=
  entrypoint= env,e= env-file= expose= gpus= group-add= health-cmd= health-interval=
  health-retries= health-start-interval= health-start-period= health-timeout= help hostname,h=
  init interactive,i io-maxbandwidth= io-maxiops= ip= ip6= ipc= isolation= label,l=
  label-file= link= link-local-ip= log-driver= log-opt= mac-address= memory,m=
  memory-reservation= memory-swap= memory-swappiness= mount= name= network,net=
  network-alias,net-alias= no-healthcheck oom-kill-disable oom-score-adj= pid= pids-limit=
  platform= privileged publish,p= publish-all,P pull= quiet,q read-only restart= rm runtime=
  security-opt= shm-size= sig-proxy stop-signal= stop-timeout= storage-opt= sysctl= tmpfs= tty,t
  ulimit= use-api-socket user,u= userns= uts= volume,v= volume-driver= volumes-from= workdir,w=`;

/** The builder of Docker Engine today (buildx) and the one before it. */
const dockerBuild = `add-host= allow= annotation= attest= build-arg= build-context= builder=
  cache-from= cache-to= call= cgroup-parent= check compress cpu-period= cpu-quota= cpu-shares,c=
  cpuset-cpus= cpuset-mems= debug,D file,f= force-rm iidfile= isolation=
  label= load memory,m= memory-swap= metadata-file= network= no-cache no-cache-filter= output,o=
  platform= progress= provenance= pull push quiet,q rm sbom= secret= security-opt= shm-size=
  squash ssh= tag,t= target= ulimit=`;

export const docker: Record<string, string> = {
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
  'docker pull': 'all-tags,a platform= quiet,q',
  'docker push': 'all-tags,a platform= quiet,q',
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

/** Commands whose options end at the first operand (`SetInterspersed(false)` in docker/cli). */
export const dockerRunners = ['docker run', 'docker exec', 'docker top', 'docker tag'];

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
