#!/bin/sh
cd /sys/fs/cgroup || exit
sudo mkdir demo
echo 256M | sudo tee demo/memory.max
echo 50 | sudo tee demo/cpu.weight
sudo echo 100 > demo/pids.max
sleep 600 &
echo $! | sudo tee demo/cgroup.procs
