#!/bin/sh
# What leaves avain, seen by the programs of others: calendars and cards by independent parsers,
# workbooks by LibreOffice, PDFs by qpdf and poppler, pages by Chromium.
#
#   tests/outside.sh AVAIN FOLDER
#
# AVAIN is the built program, FOLDER an empty one for everything that is made. Programs are found
# on the PATH, or named by these variables; what is not there is skipped, and said so loudly:
#
#   CHROMIUM    a Chromium or Chrome       SOFFICE    LibreOffice
#   QPDF        qpdf                       PDFTOTEXT  pdftotext (poppler)
#   PDFINFO     pdfinfo (poppler)          PYTHON     Python with openpyxl and markdown-it-py
#   CHECK_ICS   a program that takes .ics files and fails on one that is wrong
#   CHECK_VCF   the same for .vcf files
#   REPORTS     the reports to look at, else all
#
# Exit code: 0 all that ran passed, 1 something failed, 2 usage. With STRICT=1 a skip is a failure.
set -u
avain=${1:?usage: tests/outside.sh AVAIN FOLDER}
folder=${2:?usage: tests/outside.sh AVAIN FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder" || exit 2
folder=$(cd "$folder" && pwd)
[ -z "$(ls -A "$folder")" ] || { echo "$folder is not empty" >&2; exit 2; }
XDG_DATA_HOME=$folder/home XDG_CONFIG_HOME=$folder/home XDG_STATE_HOME=$folder/home
export XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME
failed=0 skipped=0

fail() { echo "FAILED  $*"; failed=$((failed + 1)); }
skip() { echo "SKIPPED $*"; skipped=$((skipped + 1)); }
pass() { echo "passed  $*"; }
# The program a variable names, or the first of some that is on the PATH.
found() { [ -n "$1" ] && { echo "$1"; return; }; shift; for one in "$@"; do command -v "$one" && return; done; }
run() { "$avain" --db "$db" --today 2026-11-21 --no-input --lang "$language" "$@"; }
try() { name=$1; shift; if "$@" >"$folder/said" 2>&1; then pass "$name"; else fail "$name"; tail -5 "$folder/said"; fi; }

chromium=$(found "${CHROMIUM:-}" chromium chromium-browser google-chrome)
soffice=$(found "${SOFFICE:-}" soffice libreoffice)
qpdf=$(found "${QPDF:-}" qpdf)
pdftotext=$(found "${PDFTOTEXT:-}" pdftotext)
pdfinfo=$(found "${PDFINFO:-}" pdfinfo)
python=$(found "${PYTHON:-}" python3)

language=en
db=$folder/sample.db
run sample >/dev/null 2>&1 || fail "the sample"
account="Kaarna Paper Oy"

# A plan of nothing but strings that break programs, one in every place.
db=$folder/hostile.db
run add account name="=1+1 <b>Kaarna</b>; & \"Oy\"" >/dev/null || fail "a hostile account"
hostile=$(run list account --json | sed -n 's/^ *"id": "\(.*\)",$/\1/p' | head -1)
# The strings as they are, their codes for the terminal too: what is JSON in the file is read as such.
"${python:-python3}" - "$here/fixtures/hostile.json" "$hostile" "$folder" <<'END' || fail "the hostile files"
import csv, json, sys
strings, account, folder = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2], sys.argv[3]
strings = [text.replace("\0", "") for text in strings]
def table(name, header, row):
    # A file with NUL in it is refused as no text.
    with open(f"{folder}/{name}", "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(row(at, text) for at, text in enumerate(strings))
table("people.csv", ["name", "title", "email", "account"], lambda at, text: [text, text, text, account])
table("activities.csv", ["title", "starts_on", "account"],
      lambda at, text: [text, f"2026-0{at % 9 + 1}-1{at % 10}", account])
END
run import "$folder/people.csv" --as stakeholder --map name=name,title=title,email=email,account=account >/dev/null 2>&1
run import "$folder/activities.csv" --as activity --map title=title,starts_on=starts_on,account=account >/dev/null 2>&1

# An account of which nothing is known.
db=$folder/empty.db
run add account name="Tyhjä Öljy Åbo Oy" >/dev/null || fail "an empty account"

reports=${REPORTS:-$("$avain" report --help | tr -d '\n' | sed -n 's/.*The report \[\([^]]*\)\].*/\1/p' | tr -d ' ' | tr ',' ' ')}
[ -n "$reports" ] || fail "the names of the reports"
mkdir -p "$folder/reports"

for language in en fi sv; do
  for plan in sample hostile empty; do
    db=$folder/$plan.db
    case $plan in sample) of=$account ;; hostile) of=$hostile ;; *) of="Tyhjä Öljy Åbo Oy" ;; esac
    # Every report, of the sample in every language; those of all accounts refuse to be given one,
    # and are asked again without.
    case $plan-$language in sample-* | *-fi) these=$reports ;; *) these= ;; esac
    for report in $these; do
      for format in html md pdf; do
        out=$folder/reports/$plan-$language-$report.$format
        run report "$report" "$of" --format $format -o "$out" >/dev/null 2>&1 ||
          run report "$report" --format $format -o "$out" >/dev/null 2>&1 ||
          { [ $format = pdf ] && skip "this build writes no PDF" || fail "$out"; }
      done
    done
    [ $plan = empty ] && continue
    out=$folder/$plan-$language
    for format in ics vcf xlsx json; do run export --format $format -o "$out.$format" 2>/dev/null || fail "$out.$format"; done
    run export --format vcf4 -o "$out-4.vcf" 2>/dev/null || fail "$out-4.vcf"
    run export --format ics >"$out.again" 2>/dev/null
    if cmp -s "$out.ics" "$out.again"; then pass "twice the same: $out.ics"; else fail "not the same twice: $out.ics"; fi
    for edition in internal customer; do
      for format in html md pdf; do
        run summary "$of" --for $edition --format $format -o "$out-$edition.$format" 2>/dev/null ||
          { [ $format = pdf ] && skip "this build writes no PDF" || fail "$out-$edition.$format"; }
      done
    done
  done
done

[ -n "${CHECK_ICS:-}" ] && try "calendars" $CHECK_ICS "$folder"/*.ics || { [ -n "${CHECK_ICS:-}" ] || skip "calendars: CHECK_ICS is not set"; }
[ -n "${CHECK_VCF:-}" ] && try "cards" $CHECK_VCF "$folder"/*.vcf || { [ -n "${CHECK_VCF:-}" ] || skip "cards: CHECK_VCF is not set"; }

# Pages as promised: the summary at most two, the brief one.
promised() {
  case $1 in *summary* | *internal.pdf | *customer.pdf) echo 2 ;; *-brief.pdf) echo 1 ;; *) echo 1000 ;; esac
}
for pdf in "$folder"/*.pdf "$folder"/reports/*.pdf; do
  [ -e "$pdf" ] || continue
  if [ -n "$qpdf" ]; then try "qpdf $pdf" "$qpdf" --check "$pdf"; else skip "qpdf $pdf"; fi
  if [ -n "$pdfinfo" ]; then
    pages=$("$pdfinfo" "$pdf" 2>/dev/null | sed -n 's/^Pages: *//p')
    [ "${pages:-9999}" -le "$(promised "$pdf")" ] || fail "$pages pages: $pdf"
  else
    skip "pages of $pdf"
  fi
done
if [ -n "$pdftotext" ] && [ -e "$folder/sample-fi-internal.pdf" ]; then
  text=$(for pdf in "$folder"/sample-*.pdf; do "$pdftotext" "$pdf" - 2>/dev/null; done)
  for letter in å ä ö €; do
    case $text in *$letter*) pass "$letter is in the PDFs" ;; *) fail "no $letter in the PDFs" ;; esac
  done
else
  skip "the letters of PDFs: no pdftotext or no PDF"
fi

if [ -n "$soffice" ]; then
  for book in "$folder"/*.xlsx; do
    try "LibreOffice $book" "$soffice" -env:UserInstallation="file://$folder/office" --headless --convert-to pdf --outdir "$folder/office-pdf" "$book"
    [ -s "$folder/office-pdf/$(basename "$book" .xlsx).pdf" ] || fail "LibreOffice made nothing of $book"
  done
else
  skip "workbooks: no LibreOffice"
fi

# Types of cells; and what Markdown comes to, links and markup allowed.
if [ -n "$python" ] && "$python" -c 'import openpyxl' 2>/dev/null; then
  for book in "$folder"/*.xlsx; do
    try "openpyxl $book" "$python" - "$book" <<'EOF'
import collections, datetime, sys, openpyxl
found = collections.Counter()
for sheet in openpyxl.load_workbook(sys.argv[1]):
    assert sheet.freeze_panes, sheet.title
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != "f" and not cell.hyperlink, (sheet.title, cell.coordinate)
            value = cell.value
            if isinstance(value, datetime.datetime):
                found["moment" if value.time() != datetime.time() else "day"] += 1
            elif isinstance(value, (int, float)):
                found["number"] += 1
wanted = ("day", "moment", "number") if "sample" in sys.argv[1] else ("day",)
assert all(found[one] for one in wanted), found
EOF
  done
else
  skip "types of cells: no Python with openpyxl"
fi
if [ -n "$python" ] && "$python" -c 'import markdown_it' 2>/dev/null; then
  try "Markdown" "$python" - "$folder"/*.md "$folder"/reports/*.md <<'EOF'
import re, sys
from markdown_it import MarkdownIt
reader = MarkdownIt("commonmark", {"html": True}).enable("table")
for path in sys.argv[1:]:
    html = reader.render(open(path, encoding="utf-8").read())
    tags = set(re.findall(r"<([a-z0-9]+)", html))
    plain = {"h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "em", "blockquote", "br", "hr",
             "table", "thead", "tbody", "tr", "th", "td"}
    assert tags <= plain, (path, tags - plain)
    assert html.count("<h1>") == 1, path
EOF
else
  skip "Markdown: no Python with markdown-it-py"
fi

if [ -n "$chromium" ]; then
  for page in "$folder"/*.html "$folder"/reports/*.html; do
    printed=${page%.html}.printed.pdf
    "$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$printed" "file://$page" >"$folder/said" 2>&1
    [ -s "$printed" ] && pass "Chromium $page" || fail "Chromium $page"
  done
else
  skip "pages: no Chromium"
fi

echo "$failed failed, $skipped skipped"
[ "${STRICT:-0}" = 1 ] && failed=$((failed + skipped))
[ $failed -eq 0 ]
