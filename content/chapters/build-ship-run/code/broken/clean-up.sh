#!/usr/bin/env bash
set -eu
docker image prune --force
docker rm --force $(docker ps --all --quiet)
docker volume prune --all --force
docker builder prune --force --filter until=168h
docker system df
