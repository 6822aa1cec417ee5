#!/bin/sh
set -e
mkdir -p /tmp/cache
echo "starting $1"
exec "$@"
