#!/bin/bash
# Records the exercise replace-an-instance. Needs root.
# The output beside this file comes from Debian 12 with util-linux 2.38.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh

open_terminal 1
type_in 1 'mkdir -p /srv/quai/machine /srv/quai/volume' 'cd /srv/quai'
type_in 1 'echo "mount -t tmpfs disk machine" > boot' 'echo "mkdir machine/data" >> boot'
type_in 1 'echo "mount --bind volume machine/data" >> boot'
type_in 1 'echo "echo home > machine/page" >> boot' 'cat boot'
type_in 1 'unshare --mount bash' '. ./boot'
type_in 1 'echo 12 > machine/visits' 'echo 4711 > machine/data/orders' 'ls -R machine'
type_in 1 'exit' 'ls -R /srv/quai'
type_in 1 'unshare --mount bash' '. ./boot' 'ls -R machine'
type_in 1 'cat machine/data/orders' 'cat machine/visits'
type_in 1 'exit' 'cd /' 'rm -r /srv/quai'
close_terminals
