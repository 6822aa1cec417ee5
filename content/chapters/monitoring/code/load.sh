#!/bin/sh
user=0
while :; do
  user=$(((user + 1) % 2000))
  wget -q -O /dev/null "http://api:8000/?user=$user"
  sleep 0.05
done
