#!/usr/bin/env bash
# Removes a trial stack, its volumes included.
stack=${1:?directory of the stack}
cd "$stack"
docker compose ps --all
docker compose down --volumes
