#!/bin/bash
# Records the exercise vxlan-by-hand. Needs root, iproute2, ping and tcpdump.
# The output beside this file comes from Debian 12 with Linux 6.18.
# shellcheck source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh

open_terminal 1
open_terminal 2
type_in 1 'ip netns add host1' 'ip netns add host2' \
  'ip link add wire1 netns host1 type veth peer name wire2 netns host2' \
  'ip -n host1 addr add 192.0.2.1/24 dev wire1' \
  'ip -n host2 addr add 192.0.2.2/24 dev wire2' \
  'ip -n host1 link set wire1 up' 'ip -n host2 link set wire2 up'
pause=2 type_in 1 'ip netns exec host1 ping -c 1 192.0.2.2'
type_in 1 'ip -n host1 link add vxlan42 type vxlan id 42 dev wire1 local 192.0.2.1 remote 192.0.2.2 dstport 4789' \
  'ip -n host2 link add vxlan42 type vxlan id 42 dev wire2 local 192.0.2.2 remote 192.0.2.1 dstport 4789' \
  'ip -n host1 addr add 10.42.0.1/24 dev vxlan42' \
  'ip -n host2 addr add 10.42.0.2/24 dev vxlan42' \
  'ip -n host1 link set vxlan42 up' 'ip -n host2 link set vxlan42 up'
pause=2 type_in 1 'ip netns exec host1 ping -c 1 10.42.0.2'
sleep 15 # until IPv6 has finished presenting itself
pause=1 type_in 2 'ip netns exec host2 tcpdump -n -i wire2 -c 2 udp port 4789'
pause=3 type_in 1 'ip netns exec host1 ping -c 1 10.42.0.2'
type_in 1 'ip -n host1 link show vxlan42'
pause=2 type_in 1 'ip netns exec host1 ping -c 1 -M do -s 1422 10.42.0.2' \
  'ip netns exec host1 ping -c 1 -M do -s 1423 10.42.0.2'
type_in 1 'ip -n host2 link del vxlan42' \
  'ip -n host2 link add vxlan42 type vxlan id 43 dev wire2 local 192.0.2.2 remote 192.0.2.1 dstport 4789' \
  'ip -n host2 addr add 10.42.0.2/24 dev vxlan42' 'ip -n host2 link set vxlan42 up'
pause=3 type_in 1 'ip netns exec host1 ping -c 1 -W 2 10.42.0.2' \
  'ip netns exec host1 ping -c 1 192.0.2.2' 'ip -n host2 -d link show vxlan42'
pause=1 type_in 2 'ip netns exec host2 tcpdump -n -i wire2 -c 1 udp port 4789'
pause=3 type_in 1 'ip netns exec host1 ping -c 1 -W 2 10.42.0.2'
type_in 1 'ip netns del host1' 'ip netns del host2'
close_terminals
