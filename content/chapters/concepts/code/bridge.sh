#!/bin/sh
sudo ip link add quai0 type bridge
sudo ip addr add 10.88.0.1/24 dev quai0
sudo ip link set quai0 up
sudo ip netns add web
sudo ip link add web0 type veth peer eth0 netns web
sudo ip link set web0 master quai0 up
sudo ip -n web addr add 10.88.0.2/24 dev eth0
sudo ip -n web link set eth0 up
ping -c 1 10.88.0.2
