#!/bin/sh
sudo ip -n web route add default via 10.88.0.1
sudo sysctl -q -w net.ipv4.ip_forward=1
sudo nft -f - <<'END'
table ip quai {
  chain outgoing {
    type nat hook postrouting priority srcnat;
    ip saddr 10.88.0.0/24 oif != quai0 masquerade
  }
}
END
sudo ip netns exec web ping -c 1 1.1.1.1
