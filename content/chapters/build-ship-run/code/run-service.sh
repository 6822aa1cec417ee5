#!/usr/bin/env bash
docker run --detach --name api \
  --publish 127.0.0.1:8080:8080 \
  --mount type=volume,src=api-data,dst=/data \
  --env-file api.env \
  --restart unless-stopped \
  --memory 256m --cpus 0.5 --pids-limit 100 \
  --read-only --tmpfs /tmp \
  registry.example.com/team/api:1.4
