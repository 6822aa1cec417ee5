#!/bin/bash
# Records the exercise nat-by-hand. Needs root, nftables, curl and Python; run it in namespaces of
# its own: unshare --net --mount sh -c 'mount -t tmpfs tmpfs /run; ./nat-by-hand.sh'
# The output beside this file comes from Debian 12 with Linux 6.18.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
pause=1

uname -r
ip link set lo up
open_terminal 1
type_in 1 'ip link add quai0 type bridge' 'ip address add 10.88.0.1/24 dev quai0'
type_in 1 'ip link set quai0 up'
type_in 1 'for name in web db; do
  ip netns add $name
  ip link add $name type veth peer name eth0 netns $name
  ip link set $name master quai0 up
  ip -n $name link set eth0 up
done'
type_in 1 'ip -n web address add 10.88.0.2/24 dev eth0'
type_in 1 'ip -n db address add 10.88.0.3/24 dev eth0' 'ip netns exec web ping -c 1 10.88.0.3'
type_in 1 'ip netns add outside' 'ip link add out0 type veth peer name eth0 netns outside'
type_in 1 'ip address add 198.51.100.1/24 dev out0' 'ip link set out0 up'
type_in 1 'ip -n outside address add 198.51.100.7/24 dev eth0' 'ip -n outside link set eth0 up'
type_in 1 'ip netns exec web ping -c 1 -W 2 198.51.100.7'
type_in 1 'ip -n web route add default via 10.88.0.1' 'sysctl -w net.ipv4.ip_forward=1'
pause=4 type_in 1 'ip netns exec web ping -c 1 -W 2 198.51.100.7'
type_in 1 'nft add table ip quai'
type_in 1 "nft add chain ip quai outgoing '{ type nat hook postrouting priority srcnat; }'"
type_in 1 'nft add rule ip quai outgoing ip saddr 10.88.0.0/24 oifname out0 masquerade'
type_in 1 'ip netns exec web ping -c 1 198.51.100.7'
pause=2 type_in 1 'ip netns exec outside python3 -m http.server 80 &'
type_in 1 'ip netns exec web curl -s -o /dev/null http://198.51.100.7'
pause=2 type_in 1 'ip netns exec web python3 -m http.server 80 2>/dev/null &'
type_in 1 "code='%{http_code}\n'"
type_in 1 'ip netns exec outside curl -s -o /dev/null -w "$code" http://198.51.100.1:8080'
type_in 1 "nft add chain ip quai incoming '{ type nat hook prerouting priority dstnat; }'"
type_in 1 'nft add rule ip quai incoming iifname out0 tcp dport 8080 dnat to 10.88.0.2:80'
type_in 1 'ip netns exec outside curl -s -o /dev/null -w "$code" http://198.51.100.1:8080'
type_in 1 "nft add chain ip quai input '{ type filter hook input priority filter; }'"
type_in 1 'nft add rule ip quai input tcp dport 8080 counter drop'
type_in 1 'ip netns exec outside curl -s -o /dev/null -w "$code" http://198.51.100.1:8080'
type_in 1 'nft list chain ip quai input'
type_in 1 "nft add chain ip quai forward '{ type filter hook forward priority filter; }'"
type_in 1 'nft add rule ip quai forward iifname out0 ip daddr 10.88.0.2 tcp dport 80 counter drop'
pause=4 type_in 1 'ip netns exec outside curl -s -m 2 -o /dev/null -w "$code" http://198.51.100.1:8080'
type_in 1 'nft list chain ip quai forward'
type_in 1 'kill $(jobs -p)' 'nft delete table ip quai'
type_in 1 'ip netns delete web' 'ip netns delete db' 'ip netns delete outside'
type_in 1 'ip link delete quai0' 'ip -brief link'
close_terminals
