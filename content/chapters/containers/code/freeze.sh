#!/bin/sh
cd /sys/fs/cgroup || exit
sudo mkdir demo
sleep 600 &
echo $! | sudo tee demo/cgroup.procs
echo 1 | sudo tee demo/cgroup.freeze
sleep 1
cat demo/cgroup.events
