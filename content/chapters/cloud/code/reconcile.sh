#!/bin/sh
api=http://127.0.0.1:8700/servers
call() { curl -s -H 'Authorization: Bearer quai' "$@"; }
names() { call "$api" | grep -o '{[^}]*}' | grep "$1" | grep -o 'i-[0-9]*'; }
last() { names running | tail -n 1; }
remove() { call -X DELETE "$api/$1"; }
while sleep 2; do
  want=$(cat desired)
  up=$(names running | wc -l)
  for n in $(names stopped); do remove "$n"; done
  [ "$up" -lt "$want" ] && call -X POST "$api"
  [ "$up" -gt "$want" ] && remove "$(last)"
done
