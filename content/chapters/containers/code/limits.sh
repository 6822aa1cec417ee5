#!/bin/sh
docker run --detach --name web \
  --memory 256m \
  --cpus 0.5 \
  --pids-limit 100 \
  alpine:3.23 sleep 1d
docker exec --workdir /sys/fs/cgroup web \
  cat memory.max cpu.max pids.max
