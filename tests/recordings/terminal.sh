# shellcheck shell=bash
# Shells to type into, as a trainee would. Sourced by the recordings; prints "1# line", then what
# the shell of terminal 1 answers. The shells have no tty: a real one also prints its own prompts.

terminals=$(mktemp -d)

# open_terminal NUMBER
open_terminal() {
  mkfifo "$terminals/$1"
  bash --norc <"$terminals/$1" 2>&1 &
  exec {descriptor}>"$terminals/$1"
  eval "terminal_$1=$descriptor"
}

# type_in NUMBER LINE...
type_in() {
  local variable=terminal_$1 number=$1 line
  shift
  for line in "$@"; do
    printf '%s# %s\n' "$number" "$line"
    printf '%s\n' "$line" >&"${!variable}"
    sleep "${pause:-0.6}"
  done
}

close_terminals() {
  local name
  for name in "${!terminal_@}"; do
    eval "exec ${!name}>&-"
  done
  wait
  rm -r "$terminals"
}
