#!/bin/sh
# The workbench beside a bare terminal program of the same kind, measured from outside in a
# pseudo-terminal, round by round in turn. Prints the table of medians and their ratios.
#
#   tests/side_by_side.sh AVAIN PORTFOLIO
#
# AVAIN is the release build; PORTFOLIO a file with accounts, for instance the one that
#   AVAIN_PORTFOLIO=x1.db AVAIN_SCALE=1 cargo test --test it portfolios::a_generated
# makes. It is copied first: the measurement leaves yours alone. Variables:
#
#   TUI_BENCH   the measuring program (takes --vs NAME::CMD::field=value); needed
#   REFERENCE   the bare program with its arguments, first in the table
#   ROUNDS      how many rounds (7)
set -eu
avain=${1:?usage: tests/side_by_side.sh AVAIN PORTFOLIO}
portfolio=${2:?usage: tests/side_by_side.sh AVAIN PORTFOLIO}
: "${TUI_BENCH:?name the measuring program}"
rounds=${ROUNDS:-7}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder XDG_STATE_HOME=$folder
export XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME
cp "$portfolio" "$folder/portfolio.db"
ours="$avain --lang en --db $folder/portfolio.db"

set --
[ -z "${REFERENCE:-}" ] || set -- --vs "reference::$REFERENCE::text=READY::keys=jk::quit=q"
set -- "$@" --vs "avain::$ours::text=Accounts::keys=jk::quit=q"
echo "the first start computes what later ones find kept"
"$TUI_BENCH" --runs 1 --text Accounts --keys jk --quit q -- $ours >/dev/null 2>&1 || true
"$TUI_BENCH" --runs "$rounds" "$@"

echo
echo "the command line, best of five, in milliseconds"
for words in "list account --json" "check --json" "search steering" "measure --portfolio --json"; do
  best=
  for round in 1 2 3 4 5; do
    begun=$(date +%s%N)
    $ours $words >/dev/null 2>&1 || true
    took=$((($(date +%s%N) - begun) / 1000000))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  echo "  avain $words: $best"
done
