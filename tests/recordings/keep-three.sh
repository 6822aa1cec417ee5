#!/bin/bash
# Records the exercise keep-three. Needs python3 and curl; port 8700 must be free.
# The output beside this file comes from Debian 12 with Python 3.11 and curl 7.88.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
code=$(realpath ../../content/chapters/cloud/code)
place=$(mktemp -d)
cp "$code/provider.sh" "$code/reconcile.sh" "$place"

for number in 1 2 3; do
  open_terminal "$number"
  type_in "$number" "cd $place" >/dev/null
done
pause=1 type_in 1 'sh provider.sh & echo $! > provider; wait'
pause=9 type_in 2 'echo 3 > desired; sh reconcile.sh & echo $! > loop; wait'
type_in 3 'list() { curl -s -H "Authorization: Bearer quai" http://127.0.0.1:8700/servers; }' 'list'
pause=6 type_in 3 "kill \$(pgrep -n -x -f 'sleep 1d'); list"
type_in 3 'list'
pause=6 type_in 3 'curl -s -H "Authorization: Bearer quai" -X POST http://127.0.0.1:8700/servers'
type_in 3 'list'
pause=7 type_in 3 'echo 1 > desired'
type_in 3 'list'
pause=11 type_in 3 'echo 6 > desired'
pause=12 type_in 3 'echo 0 > desired'
type_in 3 'list'
# In place of Ctrl+C, which a shell without a tty does not have.
type_in 3 'kill $(cat loop provider)'
close_terminals
rm -r "$place"
