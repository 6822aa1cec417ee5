#!/bin/sh
# Restores a dump of PostgreSQL into a database that nobody uses, then asks it
set -eu
trap 'docker rm --force --volumes trial' EXIT
docker run --detach --name trial \
  --env POSTGRES_PASSWORD=trial postgres:18-alpine
until docker exec trial pg_isready -h 127.0.0.1
do sleep 1; done
docker exec --interactive trial pg_restore \
  --username postgres --dbname postgres \
  --exit-on-error < "$1"
docker exec trial psql --username postgres \
  --command 'select count(*), max(at) from orders'
