#!/bin/bash
# Records the exercise memory-limit. Needs root and a host in cgroup v2 with the memory controller.
# The output beside this file comes from Debian 12 with Linux 6.1.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh

uname -r
open_terminal 1
type_in 1 'stat -fc %T /sys/fs/cgroup' 'cat /sys/fs/cgroup/cgroup.controllers'
type_in 1 'echo +memory > /sys/fs/cgroup/cgroup.subtree_control'
type_in 1 'mkdir /sys/fs/cgroup/quai' 'cd /sys/fs/cgroup/quai' 'ls memory.*'
type_in 1 'echo 32M > memory.max' 'echo 0 > memory.swap.max' 'cat memory.max memory.swap.max'
type_in 1 'bash' 'echo $$ > cgroup.procs' 'cat /proc/self/cgroup'
type_in 1 'dd if=/dev/zero of=/dev/null bs=16M count=1' 'sleep 600 &'
type_in 1 'dd if=/dev/zero of=/dev/null bs=64M count=1' 'echo $?' 'cat cgroup.procs'
type_in 1 'grep oom_kill memory.events'
type_in 1 'echo 1 > memory.oom.group' 'dd if=/dev/zero of=/dev/null bs=64M count=1'
type_in 1 'echo $?' 'cat cgroup.procs' 'cat memory.events'
type_in 1 'cd /' 'rmdir /sys/fs/cgroup/quai'
close_terminals
