/** Programs that run another one: unshare(1), nsenter(1), sudo(8), env(1), time(1), nohup(1). */
export const programRunners: Record<string, string> = {
  unshare: `mount,m? uts,u? ipc,i? net,n? pid,p? user,U? cgroup,C? time,T? fork,f map-user=
    map-group= map-root-user,r map-current-user,c map-auto map-users= map-groups= kill-child?
    mount-proc? propagation= setgroups= keep-caps root,R= wd,w= setuid,S= setgid,G= monotonic=
    boottime= help,h version,V`,
  nsenter: `all,a target,t= mount,m?? uts,u?? ipc,i?? net,n?? pid,p?? cgroup,C?? user,U??
    time,T?? setuid,S= setgid,G= preserve-credentials keep-caps user-parent env,e root,r?? wd,w?? wdns,W?? no-fork,F
    follow-context,Z help,h version,V`,
  sudo: `preserve-env,E? user,u= group,g= login,i shell,s set-home,H non-interactive,n chdir,D=
    background,b`,
  env: 'ignore-environment,i null,0 unset,u= chdir,C= debug,v',
  time: 'portability,p verbose,v output,o= append,a format,f=',
  nohup: '',
};
