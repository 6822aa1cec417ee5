#!/bin/sh
cd "$(mktemp -d)" || exit
mkdir image write work merged
echo 'from the image' > image/motd
sudo mount -t overlay overlay \
  -o lowerdir=image,upperdir=write,workdir=work \
  merged
echo 'one line more' | sudo tee -a merged/motd
head image/motd write/motd
