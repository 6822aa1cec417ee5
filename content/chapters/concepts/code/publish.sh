#!/bin/sh
sudo nft -f - <<'END'
table ip quai {
  chain incoming {
    type nat hook prerouting priority dstnat;
    tcp dport 8080 dnat to 10.88.0.2:80
  }
}
END
