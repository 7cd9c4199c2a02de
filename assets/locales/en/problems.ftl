# What could not be done, to what, and what to do next.
problem-no-assignment = “{ $text }” is not field=value. Write it like name=Acme; put quotes round values with spaces.
problem-unknown-kind = There is no kind “{ $kind }”. Kinds: { $kinds }
problem-unknown-field = { $kind } has no field “{ $field }”. Fields: { $fields }
problem-not-a-set = { $field } holds one value: use { $field }=…, not += or -=.
problem-misfit = { $kind }.{ $field }: “{ $value }” does not fit. Expected { $expected }.
problem-required = { $kind } needs { $fields }.
problem-pair-exists = This { $kind } exists already: { $name }. Change it with “avain set { $kind } { $id } …”.
problem-part-of-pair = { $kind }.{ $field } is part of what identifies the record and cannot change. Remove the record and add another.
problem-not-found = No { $kinds } matches “{ $text }”. See “avain list” or “avain search { $text }”.
problem-ambiguous = “{ $text }” means { $count } records. Use the id of one of them:
    { $list }
problem-script = Cannot read: { $text }
problem-gone = The record { $id } is no longer there.
problem-clash = { $kind } { $id }: { $field } has changed meanwhile. Expected “{ $expected }”, found “{ $found }”. Nothing was written.
problem-file-locked = { $file } is in use by another program and stayed locked for 15 seconds. Nothing was written; try again.
problem-file-read-only = { $file } is read-only. Nothing was written; make the file writable or name another with --db.
problem-folder-read-only = The folder of { $file } is read-only. Nothing was written; make it writable or name another file with --db.
problem-file-foreign = { $file } is not an avain file. It was left as it is; name another with --db.
problem-file-newer = { $file } was written by a newer avain. It was left as it is; update avain to open it.
problem-file-unopened = { $file } cannot be opened. See that it is a file you may read and write, or name another with --db.
problem-file-damaged = { $file } is damaged. It was left as it is; take the newest copy from the backups beside it.
problem-disk-full = No room left for { $file }. Nothing was written; free some space and try again.
problem-link-missing = A record linked to is not in { $file }. Nothing was written.
problem-database = { $file }: { $reason }. Nothing was written.
problem-io = { $file }: { $reason }
problem-exists = { $file } is there already. Use --yes to overwrite it, or choose another name.
problem-configuration = { $file } has a fault and is passed over until it is mended:
problem-today = --today: “{ $text }” is not a day. Write 2026-11-21 or 2026-11-21T17:14.
problem-where = --where takes field=value, not “{ $text }”.
problem-csv = The table could not be written: { $reason }
problem-history-reference = Say which record: avain history KIND REF.
problem-nothing-to-undo = There is nothing to undo.
problem-nothing-to-redo = There is nothing to redo.
problem-signal-words = Say what was heard: avain signal ACCOUNT "words".
problem-not-empty = { $file } already holds something; the sample needs an empty file. Name one with --db, or look around with “avain --sample”.
problem-sample = The sample cannot be read, line { $line }: { $reason }
problem-import-kind = { $file }: nothing tells what the rows are. Say --as KIND (for example --as account). Columns: { $columns }
problem-import-map = --{ $option }: “{ $text }” is not name=value.
problem-import-column = --map: the file has no column “{ $column }”. Columns: { $columns }
problem-import-headers = No column is a field of { $kind }. Name them with --map column=field. Columns: { $columns }
problem-import-encoding = { $file }: line { $line } cannot be read as text without garbling it. Name the encoding with --encoding (for example windows-1252 or macintosh), or save the file as UTF-8; nothing was read.
problem-import-empty = { $file } has no rows.
problem-import-ragged = line { $line } has { $found } cells, the header { $expected }
problem-import-rows =
    { $count ->
        [one] One row was not imported:
       *[other] { $count } rows were not imported:
    }
problem-import-schema = { $file } is not a plan written by avain (“schema” must be avain.plan/1).
problem-import-record = { $file }: record { $number }: { $reason }
problem-unknown-measure = There is no measure “{ $text }”.
problem-no-terminal = This needs a terminal.

expect-line = one line of at most { $most } characters
expect-text = a text of at most { $most } characters
expect-int = a whole number from { $min } to { $max }
expect-number = a number, for example 12.5
expect-percent = a percentage as a number, for example 7.5
expect-money = an amount with at most two decimals, for example 1234.50
expect-day = a day like 2026-11-21
expect-time = a time like 14:30
expect-minute = day and time like 2026-11-21T17:14
expect-period = a quarter like 2026-Q4
expect-choice = one of { $codes }
expect-link = the name or id of a record
expect-snapshot = nothing: it is computed when the record is made
problem-json-key = the key “{ $key }” does not fit
problem-import-twice = the same record is on line { $line } already
problem-unknown-report = There is no report “{ $text }”.
problem-document = The document could not be written: { $reason }
problem-address = The plan is kept in a file on this machine, and --db takes the name of a file, not an address. Name a file such as plan.db.
usage-nearest = Did you mean “{ $nearest }”?
usage-help = See “{ $command } --help”.
usage-value-missing = { $argument } needs a value.
usage-value = “{ $value }” does not fit { $argument }. Expected one of: { $values }.
usage-argument = “{ $argument }” is not understood here.
usage-command = There is no command “{ $command }”.
usage-missing = Missing: { $arguments }.
usage-conflict = { $argument } and { $other } do not go together.
usage-utf8 = An argument is not UTF-8 text.
usage-misfit = “{ $value }” does not fit { $argument }.
io-not-found = there is no such file or folder
io-permission = permission denied
io-not-a-folder = a file is where a folder is needed
io-is-a-folder = it is a folder, not a file
io-full = no room is left on the disk
io-read-only = it is on a read-only disk

# Files that leave the program
problem-binary-output = “{ $format }” is not text. Name a file with -o FILE; -o - writes to standard output.
problem-seal-how = Say how to encrypt: --recipient AGE1…, or --passphrase-file FILE. A passphrase is asked for only on a terminal.
problem-recipient = “{ $text }” is no age recipient: one begins with age1 (see age-keygen).
problem-identity = { $file } holds no age identity: a line that begins with AGE-SECRET-KEY-1 (see age-keygen).
problem-sealed = { $file } is encrypted with age. Open it on the command line: avain import { $file } asks for the passphrase; --passphrase-file FILE or --identity FILE give it.
problem-sealed-key = This passphrase or identity does not open { $file }. Nothing was read.
problem-sealed-broken = { $file } was sealed with age, but is damaged, cut off or of a newer kind. Nothing was read.
problem-sealed-work = { $file } asks for more work to open it than this machine should do. Nothing was read.
problem-passphrase-differs = The two passphrases differ. Nothing was written.
problem-passphrase-none = No passphrase was given. Nothing was done.
problem-not-built = This build cannot write “{ $format }”. Use another --format, or a build with it.
problem-table-kind = A “{ $format }” file is one table: say of what with --table KIND (avain list KIND --csv writes it for programs).
problem-report-of-account = The report “{ $report }” is about one account. Name it: avain report { $report } ACCOUNT
problem-report-of-all = The report “{ $report }” is about all accounts together; leave the account out.
problem-report-times = The report “{ $report }” takes no { $option }; leave it out.

# Import
problem-import-encoding-name = { $file }: there is no encoding of that name. Examples: utf-8, utf-16le, windows-1252, iso-8859-15, macintosh, cp850.
problem-import-binary = { $file } is not text, and no workbook avain can read (xlsx, xls, ods); nothing was read.
problem-import-no-header = { $file } seems to have no header row: its first row looks like data. Name the row with --header-row N, or --header-row 0 and --map 1=field,2=field; nothing was read.
problem-import-encrypted = { $file } is protected by a password. Save a copy without one and import that; nothing was read.
problem-import-sheet = { $file } has no visible sheet “{ $sheet }”. Sheets: { $sheets }
problem-import-objects = { $file } is JSON but no list of objects (records) that could become rows; nothing was read.
problem-import-limit = { $file } is too large ({ $limit }: at most { $most }). Divide it and import the parts; nothing was read.
problem-import-broken = { $file } cannot be read as { $format }: { $reason }
flaw-parts = its parts do not fit together
flaw-no-workbook = there is no workbook in it
flaw-sheet-beyond = a sheet begins beyond its end
flaw-sheet-extent = a sheet claims more cells than there can be
problem-import-stopped = Stopped; nothing was written.
problem-import-numbers = Column “{ $column }”: “{ $sample }” can be read in two ways, and no row tells which. Say --numbers point or --numbers comma; nothing was imported.
problem-import-days = Column “{ $column }”: “{ $sample }” can be read in two ways, and no row tells which. Say --days day (the day first) or --days month (the month first); nothing was imported.
limit-file = bytes of the file
limit-unpacked = bytes once unpacked
limit-parts = parts of the package
limit-rows = rows
limit-columns = columns
limit-cells = cells
limit-cell = bytes of one cell
problem-no-customer-edition = The report “{ $report }” is about all accounts and for us alone: it has no customer edition.
problem-import-line = --lines takes the number of a line and what to do with it, as 12=skip (update, skip, new): { $text }
