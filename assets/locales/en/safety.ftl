# Backups, restoring, the examination of the file.
command-backup = Make a proved copy of the file
command-restore = List the backups, or restore one in place of the file
command-doctor = Examine the file and what surrounds it
argument-backup = A backup by its name, or any file
option-mend = Mend what can be mended at once
problem-needs-yes = Nobody can be asked here. Nothing was changed; say --yes to do it.
problem-no-file = { $file } does not exist yet. Add an account, or fill it with “avain sample”.
problem-no-backup = There is no backup “{ $name }”. “avain restore” lists them.
problem-copy-exists = { $file } is there already. Nothing was written; choose another name.
problem-file-vanished = { $file } was removed or replaced while it was open. Nothing was written; close avain, and take back the newest copy with “avain restore”.
problem-erase-unproved = The tables of { $file } differ from its journal. Nothing was erased; run “avain doctor --mend” first.
problem-broken = avain met a fault of its own and stopped what it was doing. What it had confirmed is stored. A report without your data is in { $folder }.
backup-daily-not = The daily backup was not made: { $reason } Your change is stored.
backup-daily = daily
backup-migration = before a new version
backup-import = before an import
backup-erase = before an erasure
backup-restore = before a restore
backup-mend = before a mend
backup-asked = asked for
restore-none = There are no backups yet. “avain backup” makes one.
restore-line = { $name }  { $day }  { $kilobytes } kB  { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }  { $reason }
restore-line-damaged = { $name }  { $day }  { $kilobytes } kB  damaged  { $reason }
restore-entries = Entries: { $here } now, { $there } in the backup
restore-same = The records are the same.
restore-goes = { $kind }: { $count } would go: { $names }
restore-comes = { $kind }: { $count } would come back: { $names }
restore-changes = { $kind }: { $count } would change: { $names }
restore-question = Restore the backup in place of the file?
restore-left = Nothing was changed.
restore-done = Restored from { $name }
restore-back = The file as it was is kept. To go back to it: avain restore { $name }
label-erased-entry = A change whose record was erased
doctor-ok = ok
doctor-warning = warning
doctor-fault = fault
doctor-mended = (mended)
doctor-offer = “avain doctor --mend” mends what it can.
doctor-restore = Take back a good copy: “avain restore”.
doctor-restore-elsewhere = Take back a copy you have kept elsewhere: “avain restore FILE”. The damaged file is kept.
doctor-integrity = The file is whole.
doctor-integrity-not = The file is damaged.
doctor-links = Every link leads to a record.
doctor-links-not =
    { $count ->
        [one] { $count } link leads to no record.
       *[other] { $count } links lead to no record.
    }
doctor-links-unread = The links cannot be read.
doctor-version = Version { $version }, the same as this program's.
doctor-version-not = The tables are not those of this version.
doctor-journal = { $count ->
    [one] { $count } entry in the journal, proved whole.
   *[other] { $count } entries in the journal, proved whole.
  }
doctor-journal-not = { $count ->
    [one] { $count } entry of the journal is not as it was written.
   *[other] { $count } entries of the journal are not as they were written.
  }
doctor-journal-unread = The journal cannot be read.
doctor-tables =
    { $count ->
        [one] { $count } record, as the journal has it.
       *[other] { $count } records, as the journal has them.
    }
doctor-tables-not = The tables differ from the journal.
doctor-tables-mend = They can be made anew from the journal.
doctor-tables-unread = The tables cannot be read.
doctor-backups = Backups: { $count }, the newest of { $day }.
doctor-backups-old = Backups: { $count }, the newest of { $day } is old.
doctor-backups-none = There is no backup.
doctor-backups-advice = Make one: “avain backup”.
doctor-backups-whole = Every backup is whole.
doctor-backups-not = The backup { $name } is damaged.
doctor-private = Only you can read the file and its backups.
doctor-private-not = Others may read { $file }.
doctor-private-mend = They can be shut out.
doctor-folder = The folder is on this machine.
doctor-folder-network = { $file } is on a network or user-space file system ({ $name }), where a database in use can lose data.
doctor-folder-synced = { $file } is in a folder that { $name } syncs, where a database in use can lose data.
doctor-folder-advice = Keep it on this machine: “avain backup -o FILE” copies it here; then name it with --db or AVAIN_DB. Sync the copies.
doctor-folder-offer = Keep it on this machine: “avain backup -o { $home }” copies it to where avain opens it by itself; leave out --db and AVAIN_DB from then on. Sync the copies.
status-folder = { $found } “avain doctor” tells how to keep it on this machine.
doctor-room = Room left: { $megabytes } MB.
doctor-room-not = Little room left: { $megabytes } MB.
doctor-room-advice = Free some space before it runs out.
doctor-room-unknown = How much room is left is not known.
doctor-retention = Everybody has been confirmed or met within three years.
doctor-retention-not = { $count ->
    [one] { $count } person has not been confirmed or met for three years: { $names }.
   *[other] { $count } people have not been confirmed or met for three years: { $names }.
  }
doctor-retention-advice = If there is no reason to keep what is held of them: “avain person NAME --erase”.

# One person's data.
command-person = Everything held of one person: hand it over, or erase it
argument-person = The person by name
option-export = Write everything held of them
option-erase = Erase them from the file, its journal and its backups
option-also = Further words that mean this person
person-kicker = One person’s data
person-prepared = As of { $day }
person-footer = For the person themselves
person-basis = Why it is kept
person-basis-unknown = Not recorded yet.
person-written = Recorded
person-times = { $created }, last changed { $changed }
person-removed = Removed, kept as it was for the history
person-naming = Where they are named
person-naming-none = Nowhere else.
person-writers = Who wrote what, and when
person-when = When
person-who = Who
person-what = What
person-mark = [erased]
person-rows = { $kind }: { $count } erased
person-journal = Journal: the data leave { $entries } entries, the name { $labels }
person-mention = Named in { $kind }: { $text }
person-perhaps = May mean them ({ $kind }; name the word with --also to take it out): { $text }
person-question = Type the name to erase everything held of { $name }:
person-erased = { $unread ->
    [0] Erased from the file, its journal, its log and its backups.
    [one] Erased from the file, its journal, its log and its backups. { $unread } damaged backup was removed whole.
   *[other] Erased from the file, its journal, its log and its backups. { $unread } damaged backups were removed whole.
  }
person-elsewhere = What was exported or copied elsewhere is beyond reach: erase it there too.
passphrase = Passphrase:
passphrase-new = Passphrase for the file:
passphrase-again = The same once more:
label-erased-person = Erased one person’s data
erased-left-out = { $count ->
    [one] { $count } person was erased here on request and was left out. Add them by hand if they agree.
   *[other] { $count } people were erased here on request and were left out. Add them by hand if they agree.
  }
