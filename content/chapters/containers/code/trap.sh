#!/bin/sh
stop() {
  echo 'saving, then leaving'
  exit 0
}
trap stop TERM
while true; do sleep 1; done
