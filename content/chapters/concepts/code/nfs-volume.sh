#!/bin/sh
docker volume create \
  --driver local \
  --opt type=nfs \
  --opt o=addr=192.0.2.20,rw,nfsvers=4 \
  --opt device=:/export/data \
  data-nfs
