#!/bin/bash
# Records the exercise slots-by-hand. Needs no privilege; strace shows the system calls.
# The output beside this file comes from Debian 12.
# shellcheck disable=SC2016,SC2088 source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
HOME=$(mktemp -d)
export HOME

open_terminal 1
type_in 1 'mkdir -p ~/quai-slots/a ~/quai-slots/b' 'cd ~/quai-slots' \
  'echo 1.0 > a/version' 'printf "#!/bin/sh\nexit 0\n" > a/health' 'chmod +x a/health' 'ln -s a good'
type_in 1 "cat > ~/quai-boot <<'END'
$(cat ../../content/chapters/hosts/code/boot.sh)
END" 'chmod +x ~/quai-boot' '~/quai-boot'
type_in 1 'echo 2.0 > b/version' 'printf "#!/bin/sh\nexit 1\n" > b/health' 'chmod +x b/health' \
  'ln -s b next' 'cat good/version'
type_in 1 '~/quai-boot' '~/quai-boot'
type_in 1 'printf "#!/bin/sh\nkill -KILL \$PPID\n" > b/health' 'ln -s b next' '~/quai-boot' 'ls' '~/quai-boot'
type_in 1 'printf "#!/bin/sh\nexit 0\n" > b/health' 'ln -s b next' '~/quai-boot' '~/quai-boot' 'readlink good'
type_in 1 'strace -e trace=symlinkat,renameat,unlinkat ln -sfn a good'
type_in 1 'cd' 'rm -r ~/quai-slots ~/quai-boot'
close_terminals
