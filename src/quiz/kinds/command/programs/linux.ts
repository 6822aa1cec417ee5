import type { Program } from '../options.ts';

const before = (options: string): Program => ({ options, endAtOperand: true, commands: {} });
const prefix = (options: string): Program => ({ ...before(options), prefix: true });

/**
 * Programs that run another: their options end where its command begins. After their own tables
 * of options: github.com/util-linux/util-linux (sys-utils/unshare.c, sys-utils/nsenter.c), sudo
 * 1.9 (src/parse_args.c), GNU coreutils 9 (env, nohup) and GNU time 1.9.
 */
export const linux: Record<string, Program> = {
  unshare: before(`
    m/mount? u/uts? i/ipc? n/net? p/pid? U/user? C/cgroup? T/time? f/fork kill-child?
    forward-signals mount-proc? mount-binfmt? map-user= map-users= map-group= map-groups=
    r/map-root-user c/map-current-user map-auto map-subids owner= propagation= setgroups=
    keep-caps S/setuid= G/setgid= R/root= w/wd= monotonic= boottime= l/load-interp= clear-env
    whitelist-env= h/help V/version`),
  nsenter: before(`
    a/all t/target= m/mount* u/uts* i/ipc* n/net* N/net-socket= p/pid* U/user* C/cgroup* T/time*
    S/setuid= G/setgid= r/root* w/wd* W/wdns* e/env F/no-fork c/join-cgroup
    preserve-credentials keep-caps user-parent Z/follow-context h/help V/version`),
  sudo: prefix(`
    A/askpass a/auth-type= b/background B/bell D/chdir= R/chroot= C/close-from=
    T/command-timeout= e/edit g/group= host= l/list i/login c/login-class= N/no-update
    n/non-interactive U/other-user= E/preserve-env? P/preserve-groups p/prompt=
    K/remove-timestamp k/reset-timestamp r/role= H/set-home s/shell S/stdin t/type= u/user=
    v/validate V/version`),
  env: before(`
    i/ignore-environment 0/null u/unset= C/chdir= S/split-string= block-signal? default-signal?
    ignore-signal? list-signal-handling v/debug help version`),
  time: prefix('a/append f/format= o/output= p/portability q/quiet v/verbose h/help V/version'),
  nohup: prefix('help version'),
};
