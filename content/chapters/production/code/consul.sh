#!/bin/sh
# Talks to a Consul agent on this machine
consul=http://127.0.0.1:8500/v1
curl -X PUT --data 20 "$consul/kv/shop/limit"
curl "$consul/kv/shop/limit?raw"
curl -X PUT --data @service.json \
  "$consul/agent/service/register"
curl "$consul/health/service/api?passing"
dig @127.0.0.1 -p 8600 +short api.service.consul
