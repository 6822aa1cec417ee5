#!/bin/sh
docker run --detach --name api \
  --user 1000:1000 \
  --cap-drop ALL \
  --security-opt no-new-privileges \
  --read-only \
  --tmpfs /tmp \
  alpine:3.23 sleep 1d
