#!/bin/sh
sudo unshare --uts sh -c 'hostname web; hostname'
hostname
