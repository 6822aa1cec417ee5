#!/bin/bash
# Records the exercise private-processes. Needs root and util-linux.
# The output beside this file comes from Debian 12 with Linux 6.1.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh

open_terminal 1
open_terminal 2
type_in 1 'readlink /proc/self/ns/pid' 'ps -e | wc -l'
type_in 1 'unshare --pid --fork bash' 'echo $$' 'ps -e | wc -l' 'exit'
type_in 1 'unshare --pid --fork --mount-proc bash' 'ps -e' 'sleep 4242 &'
type_in 2 'lsns --type pid' "pid=\$(pgrep -x -f 'sleep 4242')" 'grep NSpid /proc/$pid/status'
type_in 1 'kill -KILL 1' 'echo $$'
type_in 1 'readlink /proc/self/ns/pid /proc/self/ns/net' 'hostname'
type_in 2 'readlink /proc/self/ns/pid /proc/self/ns/net' 'hostname'
type_in 2 'kill -KILL $(ps -o ppid= -p $pid)' "pgrep -x -f 'sleep 4242'" 'echo $?'
close_terminals
