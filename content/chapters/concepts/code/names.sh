#!/bin/sh
docker network create back
docker run --detach --name db --network back \
  alpine:3.23 sleep 1d
docker run --rm --network back alpine:3.23 \
  ping -c 1 db
docker run --rm alpine:3.23 ping -c 1 db
