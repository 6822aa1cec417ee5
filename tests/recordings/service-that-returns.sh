#!/bin/bash
# Records the exercise service-that-returns. Needs root on a system started by systemd.
# The output beside this file comes from Debian 12, with systemd 252, in a systemd-nspawn container.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh

open_terminal 1
type_in 1 "cat > /etc/systemd/system/quai.service <<'END'
[Unit]
Description=Exercise of the chapter on hosts

[Service]
ExecStart=/bin/sleep infinity
Restart=always
RestartSec=1

[Install]
WantedBy=multi-user.target
END" 'systemctl daemon-reload' 'systemctl start quai' 'systemctl is-active quai' 'systemctl is-enabled quai'
pause=3 type_in 1 'kill -KILL $(systemctl show --property MainPID --value quai)'
type_in 1 'systemctl show --property MainPID,NRestarts quai'
pause=3 type_in 1 'systemctl stop quai'
type_in 1 'systemctl is-active quai'
type_in 1 'mkdir /etc/systemd/system/quai.service.d' \
  "cat > /etc/systemd/system/quai.service.d/broken.conf <<'END'
[Service]
ExecStart=
ExecStart=/bin/false
END" 'systemctl daemon-reload'
pause=8 type_in 1 'systemctl start quai'
type_in 1 'systemctl show --property ActiveState,NRestarts,Result quai' \
  'journalctl --unit quai --lines 3 --output cat'
type_in 1 'rm -r /etc/systemd/system/quai.service.d' 'systemctl daemon-reload' \
  'systemctl reset-failed quai' 'systemctl enable --now quai' 'systemctl is-active quai' \
  'readlink /etc/systemd/system/multi-user.target.wants/quai.service'
type_in 1 'systemctl disable --now quai' 'rm /etc/systemd/system/quai.service' 'systemctl daemon-reload'
close_terminals
