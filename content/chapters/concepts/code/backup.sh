#!/bin/sh
docker stop db
docker run --rm \
  --mount type=volume,src=data,dst=/data,readonly \
  --mount type=bind,src="$PWD",dst=/backup \
  alpine:3.23 tar -czf /backup/data.tgz -C /data .
docker start db
