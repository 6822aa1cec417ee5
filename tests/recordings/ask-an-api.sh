#!/bin/bash
# Records the exercise ask-an-api. Needs python3 and curl; port 8700 must be free.
# The output beside this file comes from Debian 12 with Python 3.11 and curl 7.88.
# The shells of the terminals expand these lines, this script does not.
# shellcheck disable=SC2016 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
place=$(mktemp -d)
cp ../../content/chapters/cloud/code/provider.sh "$place"

open_terminal 1
open_terminal 2
type_in 1 "cd $place" >/dev/null
type_in 2 "cd $place" >/dev/null
pause=1 type_in 1 'sh provider.sh & echo $! > provider; wait'
type_in 2 'api=http://127.0.0.1:8700' 'curl -s -w "%{http_code}\n" $api/servers'
type_in 2 'auth="Authorization: Bearer quai"'
type_in 2 'curl -s -H "$auth" -X POST $api/servers' 'curl -s -H "$auth" -X POST $api/servers'
type_in 2 'curl -s -H "$auth" $api/servers' "pgrep -a -x -f 'sleep 1d'"
type_in 2 'for n in 3 4 5; do curl -s -H "$auth" -X POST $api/servers; done'
type_in 2 'curl -s -H "$auth" $api/usage'
type_in 2 'curl -s -w "%{http_code}\n" -H "$auth" -X DELETE $api/servers/i-1'
type_in 2 'curl -s -w "%{http_code}\n" -H "$auth" -X DELETE $api/servers/i-1'
type_in 2 'curl -s -H "$auth" $api/servers'
# In place of Ctrl+C, which a shell without a tty does not have.
type_in 2 'kill $(cat provider)' "pgrep -a -x -f 'sleep 1d'"
close_terminals
rm -r "$place"
