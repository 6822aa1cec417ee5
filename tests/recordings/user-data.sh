#!/bin/bash
# Records what cloud-init says of the two files of user data. Needs cloud-init; changes nothing.
# The output beside this file comes from cloud-init 22.4.2, the version of Debian 12.
cd "$(dirname "$0")/../../content/chapters/cloud/code" || exit 1

for file in user-data.yaml faulty.yaml broken/user-data.yaml; do
  printf '# cloud-init schema --config-file %s\n' "$file"
  cloud-init schema --config-file "$file" 2>&1
done
