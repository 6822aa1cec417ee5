#!/bin/sh
sudo ip netns add host1
sudo ip netns add host2
sudo ip link add wire1 netns host1 \
  type veth peer name wire2 netns host2
for n in 1 2; do
  inside="sudo ip netns exec host$n"
  $inside ip addr add 192.0.2.$n/24 dev wire$n
  $inside ip link set wire$n up
  $inside ip link add vxlan42 type vxlan id 42 \
    dev wire$n local 192.0.2.$n \
    remote 192.0.2.$((3 - n)) dstport 4789
  $inside ip addr add 10.42.0.$n/24 dev vxlan42
  $inside ip link set vxlan42 up
done
sudo ip netns exec host1 ping -c 2 10.42.0.2
