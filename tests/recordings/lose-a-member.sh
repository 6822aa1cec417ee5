#!/bin/bash
# Records the exercise lose-a-member. Needs etcd and etcdctl (Debian: etcd-server, etcd-client).
# The output beside this file comes from Debian 12, which has etcd 3.4.23.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
HOME=$(mktemp -d)
export HOME

open_terminal 1
type_in 1 'cd' 'mkdir quai-etcd' \
  'peers=a=http://127.0.0.1:12380,b=http://127.0.0.1:22380,c=http://127.0.0.1:32380'
type_in 1 'member() {
  client=http://127.0.0.1:${2}2379
  peer=http://127.0.0.1:${2}2380
  etcd --name $1 --data-dir quai-etcd/$1 --initial-cluster $peers \
    --listen-client-urls $client --advertise-client-urls $client \
    --listen-peer-urls $peer --initial-advertise-peer-urls $peer \
    >>quai-etcd/$1.log 2>&1 &
  echo $! >quai-etcd/$1.pid
}'
pause=3 type_in 1 'member a 1; member b 2; member c 3'
type_in 1 'export ETCDCTL_API=3 ETCDCTL_ENDPOINTS=127.0.0.1:12379' \
  'etcdctl member list -w table' 'etcdctl put reboot/lock host1' 'etcdctl get reboot/lock'
pause=3 type_in 1 'kill -KILL $(cat quai-etcd/c.pid)'
type_in 1 'etcdctl put reboot/lock host2' 'etcdctl get reboot/lock'
pause=3 type_in 1 'kill -KILL $(cat quai-etcd/b.pid)'
pause=8 type_in 1 'etcdctl put reboot/lock host3' 'etcdctl get reboot/lock' \
  'etcdctl get --consistency=s reboot/lock'
pause=4 type_in 1 'member b 2'
type_in 1 'etcdctl get reboot/lock' 'etcdctl put reboot/lock host3'
pause=4 type_in 1 'member c 3'
type_in 1 'ETCDCTL_ENDPOINTS=127.0.0.1:32379 etcdctl get --consistency=s reboot/lock'
pause=2 type_in 1 'kill $(cat quai-etcd/*.pid)' 'rm -r quai-etcd'
close_terminals
