#!/bin/sh
# The workbench beside a bare terminal program of the same kind, measured from outside in a
# pseudo-terminal, round by round in turn, and the command line beside sqlite3. Prints a table of
# medians with their ratios and the bars they are held against.
#
#   tests/side_by_side.sh AVAIN PORTFOLIO
#
# AVAIN is the release build; PORTFOLIO a file with accounts, for instance the one that
#   AVAIN_PORTFOLIO=x1.db AVAIN_SCALE=1 cargo test --test it portfolios::a_generated
# makes. It is copied first: the measurement leaves yours alone. Variables:
#
#   TUI_BENCH   the measuring program (takes --vs NAME::CMD::field=value, writes --json); needed
#   REFERENCE   the bare program with its arguments, first in the table; needed
#   ROUNDS      how many rounds (7)
#   LARGER      a larger portfolio, to tell what growth costs
#
# What a hot path takes inside, without the terminal, search as you type among them:
# cargo bench --bench speed.
set -eu
avain=${1:?usage: tests/side_by_side.sh AVAIN PORTFOLIO}
portfolio=${2:?usage: tests/side_by_side.sh AVAIN PORTFOLIO}
: "${TUI_BENCH:?name the measuring program}"
: "${REFERENCE:?name the bare program}"
rounds=${ROUNDS:-7}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder XDG_STATE_HOME=$folder
export XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME

# A copy with everything computed that is kept.
copy() {
  cp "$1" "$folder/$2.db"
  "$avain" --db "$folder/$2.db" check --json >/dev/null 2>&1 || true
}
copy "$portfolio" portfolio
ours="$avain --lang en --db $folder/portfolio.db"

# The file of figures, then --vs for each program.
measure() {
  figures=$1
  shift
  "$TUI_BENCH" --runs "$rounds" --json "$figures" "$@" >/dev/null 2>"$folder/said" || cat "$folder/said"
}
reference="reference::$REFERENCE::text=READY::keys=jk::quit=q"
at_work="avain::$ours::text=Accounts::keys=jk::scroll=<enter><esc>::quit=<esc>q"
set --
if [ -n "${LARGER:-}" ]; then
  copy "$LARGER" larger
  set -- --vs "larger::$avain --lang en --db $folder/larger.db::text=Accounts::keys=jk::quit=q"
fi
measure "$folder/work.json" --vs "$reference" --vs "$at_work" "$@"
down="s/keys=jk/keys=j/; s/::scroll=[^:]*//"
measure "$folder/down.json" --n 0 --idle 0 --flood 200 --resize 100x30 \
  --vs "$(echo "$reference" | sed "$down")" --vs "$(echo "$at_work" | sed "$down")"
measure "$folder/hang.json" --n 0 --idle 0 --hangup default --vs "$reference" --vs "$at_work"
# A key that means nothing here.
measure "$folder/mute.json" --n 20 --key-timeout 0.1 --vs "avain::$ours::text=Accounts::keys=Z::quit=q"

# Milliseconds a command takes, best of seven.
best() {
  best=
  for _ in 1 2 3 4 5 6 7; do
    begun=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    took=$((($(date +%s%N) - begun) / 10000))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  echo "$best" | awk '{ printf "%.2f", $1 / 100 }'
}
account=$(sqlite3 "$folder/portfolio.db" 'SELECT "name" FROM "account" ORDER BY "id" LIMIT 1')
{
  echo "list sqlite $(best sqlite3 -json "$folder/portfolio.db" 'SELECT * FROM "account" WHERE "removed" = 0 ORDER BY "name"')"
  echo "list avain $(best $ours list account --json)"
  for format in md html json; do
    echo "summary $format $(best $ours summary "$account" --format "$format")"
  done
  echo "brief md $(best $ours brief "$account")"
  echo "check kept $(best $ours check --json)"
  sqlite3 "$folder/portfolio.db" 'DROP TABLE IF EXISTS "pulse"'
  echo "check anew $(AVAIN_TODAY=2026-11-22 best sh -c "$ours check --json >/dev/null; sqlite3 $folder/portfolio.db 'DROP TABLE IF EXISTS \"pulse\"'")"
} >"$folder/commands"

python3 - "$folder" <<'TABLE'
import json, sys
folder = sys.argv[1]
def read(name):
    try:
        return json.load(open(f"{folder}/{name}.json"))["apps"]
    except (OSError, ValueError, KeyError):
        return {}
work, down, hang, mute = read("work"), read("down"), read("hang"), read("mute")
def of(apps, app, figure):
    return apps.get(app, {}).get("summary", {}).get(figure, {}).get("median")
def line(what, ours, theirs, bar):
    shown = lambda one: "-" if one is None else f"{one:.2f}"
    ratio = f"{ours / theirs:.2f} x" if ours is not None and theirs else "-"
    print(f"| {what} | {shown(ours)} | {shown(theirs)} | {ratio} | {bar} |")
def both(what, figure, bar, apps=work):
    line(what, of(apps, "avain", figure), of(apps, "reference", figure), bar)
print("| what | avain | beside it | ratio | bar |")
print("|---|--:|--:|--:|---|")
both("start, CPU ms", "startup_cpu", "<= 1.5 x")
both("start, text on screen ms", "text", "<= 1.5 x")
both("memory, kB", "rss_kb", "<= 2 x")
both("cursor key, ms", "key.median", "<= 1.5 x")
both("cursor key, CPU ms", "key.cpu_ms", "<= 1.5 x")
both("cursor key, bytes", "key.bytes", "<= 1.5 x")
line("key without effect, bytes", of(mute, "avain", "key.bytes") or 0.0, None, "0")
both("200 queued keys, ms", "flood.ms", "<= 1.0 x", down)
line("open an account (slowest twentieth), ms", of(work, "avain", "scroll.p95"), of(work, "reference", "key.median"), "one key + 2.5 ms")
both("resize, ms", "resize.ms", "<= 2 x", down)
both("quit, ms", "quit.ms", "<= 5 x")
line("hang-up, ms", of(hang, "avain", "hangup.ms"), None, "<= 500")
for figure in ("idle.cpu_ms", "idle.vol", "idle.bytes"):
    line(f"idle 3 s, {figure[5:]}", of(work, "avain", figure), None, "0")
if "larger" in work:
    for figure, bar in (("startup_cpu", "<= 1.25 x"), ("rss_kb", "<= 1.25 x"), ("key.median", "<= 1.10 x")):
        line(f"larger portfolio, {figure}", of(work, "larger", figure), of(work, "avain", figure), bar)
told = {}
for row in open(f"{folder}/commands"):
    command, of_what, took = row.split()
    told[command, of_what] = float(took)
line("list account --json beside sqlite3, ms", told["list", "avain"], told["list", "sqlite"], "<= 2 x")
for form in ("md", "html", "json"):
    line(f"summary as {form}, ms", told["summary", form], None, "<= 20")
line("brief, ms", told["brief", "md"], None, "")
line("check --json, everything kept, ms", told["check", "kept"], None, "")
line("check --json, nothing kept, ms", told["check", "anew"], None, "<= 1000")
TABLE
