#!/usr/bin/env bash
# Takes one image from a registry and hands it to two engines.
set -euo pipefail

source=docker://docker.io/library/alpine:3.23
skopeo copy "$source" oci:box:3.23
podman pull oci:box:3.23
skopeo copy oci:box:3.23 \
  docker-archive:box.tar:box:3.23
docker load --input box.tar
