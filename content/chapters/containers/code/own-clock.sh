#!/bin/sh
uptime -p
sudo unshare --time --boottime 864000 uptime -p
