#!/bin/sh
# Keeps the stack of a Git repository running; its address is the argument
git clone --quiet "$1" wanted
cd wanted || exit
while true; do
  git fetch --quiet
  git reset --quiet --hard origin/main
  docker compose up --detach --remove-orphans
  sleep 5
done
