#!/bin/bash
# Records the exercise container-by-hand. Needs root, util-linux and a static busybox.
# The output beside this file comes from Debian 12 with Linux 6.1.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh

open_terminal 1
open_terminal 2
type_in 1 'mkdir -p /srv/box/bin /srv/box/proc /srv/box/dev /srv/box/old' \
  'touch /srv/box/dev/null'
type_in 1 'cp "$(command -v busybox)" /srv/box/bin/busybox'
type_in 1 'chroot /srv/box /bin/busybox --install -s /bin'
type_in 1 "libraries=\$(ldd /usr/bin/setpriv | grep -o '/[^ ]*')"
type_in 1 'cp --parents /usr/bin/setpriv $libraries /srv/box'
type_in 1 'unshare --pid --fork --mount --uts --ipc --net --cgroup bash'
type_in 1 'echo $$' 'hostname box' 'hostname' 'ls /srv'
type_in 1 'mount --bind /srv/box /srv/box' 'cd /srv/box' 'mount -t proc proc proc' \
  'mount --bind /dev/null dev/null'
type_in 1 'pivot_root . old' 'exec /bin/sh' 'umount -l /old' 'rmdir /old'
type_in 1 'ls /' 'ps' 'ip link' 'cat /proc/mounts'
type_in 1 'grep CapEff /proc/self/status'
type_in 1 'exec /usr/bin/setpriv --bounding-set -all --no-new-privs sh'
type_in 1 'id -u' 'grep CapEff /proc/self/status' 'hostname other' 'sleep 4242 &'
type_in 2 'hostname' "lsns --task \$(pgrep -x -f 'sleep 4242')" 'readlink /proc/self/ns/user'
type_in 1 'exit'
type_in 2 "pgrep -x -f 'sleep 4242'" 'echo $?' 'rm -r /srv/box'
close_terminals
