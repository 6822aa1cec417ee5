#!/bin/sh
cd "$(mktemp -d)" || exit
mkdir image write work merged
echo 'from the image' > image/motd
sudo mount -t overlay overlay \
  -o lowerdir=image,upperdir=write,workdir=work \
  merged
sudo rm merged/motd
ls -l merged write
