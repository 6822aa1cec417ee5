import type { Program } from '../options.ts';
import { compose } from './compose.ts';

/** Of `docker run` and `docker create`; `net`, `net-alias` and `dns-opt` are hidden synonyms. */
const container = `
  add-host= annotation= a/attach= blkio-weight= blkio-weight-device= cap-add= cap-drop=
  cgroup-parent= cgroupns= cidfile= cpu-count= cpu-percent= cpu-period= cpu-quota= cpu-rt-period=
  cpu-rt-runtime= c/cpu-shares= cpus= cpuset-cpus= cpuset-mems= device= device-cgroup-rule=
  device-read-bps= device-read-iops= device-write-bps= device-write-iops= dns=
  dns-option/dns-opt= dns-search= domainname= entrypoint= e/env= env-file= expose= gpus=
  group-add= health-cmd= health-interval= health-retries= health-start-interval=
  health-start-period= health-timeout= help h/hostname= init i/interactive io-maxbandwidth=
  io-maxiops= ip= ip6= ipc= isolation= l/label= label-file= link= link-local-ip= log-driver=
  log-opt= mac-address= m/memory= memory-reservation= memory-swap= memory-swappiness= mount=
  name= network/net= network-alias/net-alias= no-healthcheck oom-kill-disable oom-score-adj=
  pid= pids-limit= platform= privileged p/publish= P/publish-all pull= q/quiet read-only
  restart= rm runtime= security-opt= shm-size= stop-signal= stop-timeout= storage-opt= sysctl=
  tmpfs= t/tty ulimit= use-api-socket u/user= userns= uts= v/volume= volume-driver=
  volumes-from= w/workdir=`;

/** BuildKit's options, and those that only the classic builder has. */
const build = `
  add-host= allow= annotation= attest= build-arg= build-context= builder= cache-from= cache-to=
  call= cgroup-parent= check compress cpu-period= cpu-quota= c/cpu-shares= cpuset-cpus=
  cpuset-mems= D/debug f/file= force-rm iidfile= isolation= label= load m/memory= memory-swap=
  metadata-file= network= no-cache no-cache-filter= o/output= platform= policy= progress=
  provenance= pull push q/quiet rm sbom= secret= security-opt= shm-size= squash ssh= t/tag=
  target= ulimit=`;

const list = 'a/all f/filter= format= no-trunc q/quiet';
const stop = 's/signal= t/timeout/time=';
const prune = 'a/all filter= f/force';

const same = (group: string, names: string): [string, string][] =>
  names.split(' ').map((name) => [`${group} ${name}`, name]);

/**
 * Docker's commands, after its own reference (github.com/docker/cli 29.7,
 * docs/reference/commandline; github.com/docker/buildx, docs/reference/buildx_build.md). Options
 * end at the first operand where the source says `SetInterspersed(false)`.
 */
export const docker: Program = {
  options: `config= c/context= D/debug H/host= l/log-level= tls tlscacert= tlscert= tlskey=
    tlsverify v/version`,
  commands: {
    ...compose,
    attach: { options: 'detach-keys= no-stdin sig-proxy' },
    build: { options: build },
    'builder prune': { options: `${prune} keep-storage=` },
    commit: { options: 'a/author= c/change= m/message= no-pause p/pause', endAtOperand: true },
    'container inspect': { options: 'f/format= s/size' },
    'container prune': { options: prune },
    'context create': { options: 'description= docker= from=' },
    'context inspect': { options: 'f/format=' },
    'context ls': { options: 'format= q/quiet' },
    'context rm': { options: 'f/force' },
    'context show': { options: '' },
    'context use': { options: '' },
    cp: { options: 'a/archive L/follow-link q/quiet' },
    create: { options: container, endAtOperand: true },
    diff: { options: '' },
    events: { options: 'f/filter= format= since= until=' },
    exec: {
      options:
        'd/detach detach-keys= e/env= env-file= i/interactive privileged t/tty u/user= w/workdir=',
      endAtOperand: true,
    },
    export: { options: 'o/output=' },
    history: { options: 'format= H/human no-trunc platform= q/quiet' },
    'image inspect': { options: 'f/format= platform=' },
    'image prune': { options: prune },
    images: { options: `${list} digests tree` },
    import: { options: 'c/change= m/message= platform=' },
    info: { options: 'f/format=' },
    inspect: { options: 'f/format= s/size type=' },
    kill: { options: 's/signal=' },
    load: { options: 'i/input= platform= q/quiet' },
    login: { options: 'p/password= password-stdin u/username=' },
    logout: { options: '' },
    logs: { options: 'details f/follow since= n/tail= t/timestamps until=' },
    'network connect': {
      options: 'alias= driver-opt= gw-priority= ip= ip6= link= link-local-ip=',
    },
    'network create': {
      options: `attachable aux-address= config-from= config-only d/driver= gateway= ingress
        internal ip-range= ipam-driver= ipam-opt= ipv4 ipv6 label= o/opt= scope= subnet=`,
    },
    'network disconnect': { options: 'f/force' },
    'network inspect': { options: 'f/format= v/verbose' },
    'network ls': { options: 'f/filter= format= no-trunc q/quiet' },
    'network prune': { options: prune },
    'network rm': { options: 'f/force' },
    pause: { options: '' },
    port: { options: '' },
    ps: { options: `${list} n/last= l/latest s/size` },
    pull: { options: 'a/all-tags platform= q/quiet' },
    push: { options: 'a/all-tags platform= q/quiet' },
    rename: { options: '' },
    restart: { options: stop },
    rm: { options: 'f/force l/link v/volumes' },
    rmi: { options: 'f/force no-prune platform=' },
    run: { options: `${container} d/detach detach-keys= sig-proxy`, endAtOperand: true },
    save: { options: 'o/output= platform=' },
    search: { options: 'f/filter= format= limit= no-trunc' },
    start: { options: 'a/attach checkpoint= checkpoint-dir= detach-keys= i/interactive' },
    stats: { options: 'a/all format= no-stream no-trunc' },
    stop: { options: stop },
    'system df': { options: 'format= v/verbose' },
    'system prune': { options: `${prune} volumes` },
    tag: { options: '', endAtOperand: true },
    top: { options: '', endAtOperand: true },
    unpause: { options: '' },
    update: {
      options: `blkio-weight= cpu-period= cpu-quota= cpu-rt-period= cpu-rt-runtime= c/cpu-shares=
        cpus= cpuset-cpus= cpuset-mems= m/memory= memory-reservation= memory-swap= pids-limit=
        restart=`,
    },
    version: { options: 'f/format=' },
    'volume create': {
      options: `availability= d/driver= group= label= limit-bytes= name= o/opt= required-bytes= scope=
        secret= sharing= topology-preferred= topology-required= type=`,
    },
    'volume inspect': { options: 'f/format=' },
    'volume ls': { options: 'cluster f/filter= format= q/quiet' },
    'volume prune': { options: prune },
    'volume rm': { options: 'f/force' },
    wait: { options: '' },
  },
  same: Object.fromEntries([
    ...same(
      'container',
      'attach commit cp create diff exec export kill logs pause port ps rename restart rm run start stats stop top unpause update wait',
    ),
    ...same('image', 'build history import load pull push save tag'),
    ...same('system', 'events info'),
    ...same('builder', 'build'),
    ['container list', 'ps'],
    ['container ls', 'ps'],
    ['container remove', 'rm'],
    ['context list', 'context ls'],
    ['context remove', 'context rm'],
    ['buildx b', 'build'],
    ['buildx build', 'build'],
    ['image list', 'images'],
    ['image ls', 'images'],
    ['image remove', 'rmi'],
    ['image rm', 'rmi'],
    ['network list', 'network ls'],
    ['network remove', 'network rm'],
    ['volume list', 'volume ls'],
    ['volume remove', 'volume rm'],
  ]),
};
