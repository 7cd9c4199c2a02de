# The command line, and the words of the journal.
command-avain = The key account plan that does not gather dust: a workbench, a brief, a summary, in one local file
command-sample = Fill an empty file with the sample portfolio
command-add = Make a record and print its id
command-set = Change a record and print its id
command-remove = Remove a record and what it owns; undo brings it back
command-list = List the records of a kind
command-show = Show one record
command-search = Search every text of the file
command-history = What was done, by whom and when
command-undo = Undo the last act
command-redo = Redo what was undone last
command-signal = Raise a signal: 24 hours to tell and to act
command-paths = Where the files are
command-completions = Completions for a shell
command-man = The manual page
command-check = What deserves attention; exit code 5 if something says act now
command-measure = The measures of accounts or of the portfolio
command-summary = The plan summary for a meeting
command-year = The annual cycle of an account
command-report = Any report by its name
command-import = Import records from a table, workbook, address book, calendar or JSON file
command-export = Export the whole file or one account
command-open = Open the workbench on an account
help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-default = default: { $value }
option-help = Print help
option-version = Print the version
option-db = The file to work on
option-lang = The language: en, fi or sv
option-today = Work as if it were this day (2026-11-21 or 2026-11-21T17:14)
option-color = When to use colour
option-sample = Work on a fresh sample in a temporary place
option-no-input = Never ask
option-json = Write JSON
option-csv = Write CSV
option-plain = One fact a line, for screen readers
option-account = Only this account
option-where = Only records with this value; may be repeated
option-all = Also findings that are snoozed
option-all-traces = Also traces, such as a plan being opened
option-kind = What it hints at
option-portfolio = The measures of the whole portfolio
option-for = Whom it is for
option-format = The form of the output
option-output = The file to write to
option-yes = Overwrite a file that is there already
option-encrypt = Encrypt the file with age; its name ends in .age
option-recipient = Encrypt for whoever has the key of this age recipient
option-passphrase-file = The passphrase is the first line of this file (- is standard input)
option-identity = The file with the age identity that opens an encrypted file
option-as = The kind the rows become; without it, what the headers tell
option-map = Which column is which field: column=field,…
option-dry-run = Tell what would be imported; write nothing
option-encoding = The encoding of the file, where the one found is wrong
option-delimiter = What separates the cells
option-header-row = The row of the header, from 1; 0 where there is none
option-year = The calendar year
argument-kind = The kind of record, by its code name
argument-reference = Full id, name, or the start of an id (8 characters or more)
argument-assignments = Values of fields; field= clears, field+= and field-= change a set
argument-account = The account: name or id
argument-report = The report
argument-words = Words
argument-shell = The shell
argument-file = The file to read; - is standard input
path-database = File
path-configuration = Configuration
path-keys = Own keys
path-rules = Own rules
path-drafts = Drafts
path-state = State and log
sample-made = The sample portfolio is in { $file }. It is fiction, marked SAMPLE.
label-add = Added { $kind }: { $name }
label-set = Changed { $kind }: { $name } ({ $fields })
label-set-short = Changed { $kind }: { $name }
label-remove = { $count ->
    [0] Removed { $kind }: { $name }
   *[other] Removed { $kind } and what it owned: { $name }
}
label-signal = Raised a signal: { $name }
label-import =
    { $count ->
        [one] Imported one record: { $kind }
       *[other] Imported { $count } records: { $kind }
    }
label-import-plan =
    { $count ->
        [one] Imported one record from a plan file
       *[other] Imported { $count } records from a plan file
    }
label-review = Held the quarter review: { $name }
label-plan = Made the plan: { $name }
label-opened = Opened the plan: { $name }
label-undo = Undid: { $what }
label-redo = Redid: { $what }
label-unknown = An act of another version
import-done = { $made ->
    [one] One record made
   *[other] { $made } records made
}, { $changed ->
    [one] one changed
   *[other] { $changed } changed
}, { $same ->
    [one] one already as it was
   *[other] { $same } already as they were
}.
import-dry = Nothing was written (--dry-run).
written = Wrote { $file }
left-out = Left out of the customer edition: { $list }
left-out-none = Nothing was left out of the customer edition.
left-out-item = { $kind } { $count }
check-none = Nothing needs attention.
no-file-yet = { $file } does not exist yet; it reads as empty.
home-today = What needs you today
home-top = Top 20 by sales
home-account = Account
home-class = Class
home-sales = Sales, 12 months
home-development = Change
home-next = Next

# Files that leave the program
letters-not-shown = { $count ->
    [one] One letter is not in the font and is shown as □.
   *[other] { $count } letters are not in the font and are shown as □.
}
option-table = The kind of record the table is of
export-everything = All accounts

# Import
option-set = A value for every row that has none of its own: field=value,…
option-sheet = The sheet of a workbook
option-numbers = The decimal mark, where a number can be read in two ways
option-days = What comes first where a day can be read in two ways
option-duplicates = Records that are there already: update (the default), skip, or new to make another
option-link = What a text of the file means: text=reference,…
option-make-accounts = Make the accounts that rows name and that do not exist yet
import-read = Read as { $facts }: { $rows ->
    [one] one row
   *[other] { $rows } rows
} as { $kind }.
import-columns-left = Columns left out: { $columns }
import-unmatched = { $field }: nothing is called “{ $text }” ({ $rows ->
    [one] one row
   *[other] { $rows } rows
}).
import-unmatched-near = { $field }: nothing is called “{ $text }” ({ $rows ->
    [one] one row
   *[other] { $rows } rows
}). Near: “{ $near }”. Say --link "{ $text }={ $near }" if that is meant.
import-unmatched-several = { $field }: more than one is called “{ $text }” ({ $rows ->
    [one] one row
   *[other] { $rows } rows
}). Say which with --link "{ $text }=ID", or give them names of their own.
import-unread = { $column }: “{ $text }” does not fit and was left out ({ $rows ->
    [one] one row
   *[other] { $rows } rows
}).
import-kept = { $count ->
    [one] One record was there already and was left as it is.
   *[other] { $count } records were there already and were left as they are.
}
import-left-out = { $count ->
    [one] One row is marked as removed in the file and was left out.
   *[other] { $count } rows are marked as removed in the file and were left out.
}
import-accounts = { $count ->
    [one] One account was made that rows name.
   *[other] { $count } accounts were made that rows name.
}
import-nothing = Everything is on file already; nothing was changed.
import-rejected = The rows that were not imported are in { $file }: mend them there and import that file.
look-fault = { $file }: { $reason }. The built-in one is used.
look-fault-at = { $file }, line { $line }, column { $column }: { $reason }. The built-in one is used.
path-logo = Own logo
path-templates = Own templates
command-review = Review the quarter of an account: questions, one confirm, one entry
option-period = The quarter, such as 2026-Q4 (default: this one)
review-plan-first = There is no plan to review yet. Make one: avain add plan account={ $account } kind=account_plan year={ $year }
review-without-terminal = Nothing is asked without a terminal. Record the review with: avain add review plan={ $plan } period={ $period } verdict=on_track|at_risk|off_track learned="…" decided="…"
review-will-write = This will be written:
review-question = Write the review?
review-not-written = Nothing was written.
review-next-quarter = Planned for the next quarter
review-ask-activity = Activity for the next quarter (blank ends)
review-ask-day = Its day (blank: none yet)
review-no-day = “{ $text }” is not a day. Try 14.1., +2w or next friday.
option-lines = What to do with single lines about records that are there already: 12=skip,40=new,…
