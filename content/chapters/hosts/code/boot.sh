#!/bin/sh
cd ~/quai-slots || exit 1
slot=$(readlink good)
if next=$(readlink next); then
  rm next
  slot=$next
fi
echo "boot on $slot, version $(cat "$slot/version")"
if "./$slot/health"; then
  ln -sfn "$slot" good
else
  echo "$slot is not healthy, next boot on $(readlink good)"
fi
