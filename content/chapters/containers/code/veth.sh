#!/bin/sh
sudo ip netns add blue
sudo ip link add wire type veth peer eth0 netns blue
sudo ip addr add 10.9.0.1/24 dev wire
sudo ip link set wire up
sudo ip -n blue addr add 10.9.0.2/24 dev eth0
sudo ip -n blue link set eth0 up
ping -c 1 10.9.0.2
