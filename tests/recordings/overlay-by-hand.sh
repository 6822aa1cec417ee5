#!/bin/bash
# Records the exercise overlay-by-hand. Needs root; run it in a mount namespace of its own:
# unshare --mount ./overlay-by-hand.sh
# The output beside this file comes from Debian 12 with Linux 6.18 and its files on ext4.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
pause=1.5

uname -r
open_terminal 1
type_in 1 'mkdir /srv/layers' 'cd /srv/layers'
type_in 1 'mkdir image web web.work web.root api api.work api.root'
type_in 1 'echo welcome > image/motd' 'head -c 100M /dev/urandom > image/big'
type_in 1 'mount -t overlay overlay -o lowerdir=image,upperdir=web,workdir=web.work web.root'
type_in 1 'mount -t overlay overlay -o lowerdir=image,upperdir=api,workdir=api.work api.root'
type_in 1 'ls web.root api.root' 'ls web api'
type_in 1 'echo x >> web.root/big' 'sync' 'du -m image web api' 'ls -l web.root/big api.root/big'
type_in 1 'chmod 600 api.root/big' 'sync' 'du -m image web api'
type_in 1 'rm web.root/motd' 'ls web.root api.root image' 'ls -l web'
type_in 1 "stat --format '%t,%T' web/motd" 'cat image/motd'
type_in 1 'umount web.root' 'rm -r web web.work' 'mkdir web web.work'
type_in 1 'mount -t overlay overlay -o lowerdir=image,upperdir=web,workdir=web.work web.root'
type_in 1 'cat web.root/motd' 'ls web' 'tail -c 1 api.root/big | wc -c'
type_in 1 'cd /' 'umount /srv/layers/web.root /srv/layers/api.root' 'rm -r /srv/layers'
close_terminals
