#!/bin/sh
docker volume create data
docker run --rm \
  --mount type=volume,src=data,dst=/srv \
  alpine:3.23 sh -c 'date > /srv/proof'
docker run --rm \
  --mount type=volume,src=data,dst=/mnt \
  alpine:3.23 cat /mnt/proof
