# Vad som inte kunde göras, med vad, och vad som är nästa steg.
problem-no-assignment = ”{ $text }” är inte fält=värde. Skriv till exempel name=Acme; citattecken runt värden med mellanslag.
problem-unknown-kind = Posttypen ”{ $kind }” finns inte. Posttyper: { $kinds }
problem-unknown-field = { $kind } har inget fält ”{ $field }”. Fält: { $fields }
problem-not-a-set = { $field } har ett värde: använd { $field }=…, inte += eller -=.
problem-misfit = { $kind }.{ $field }: ”{ $value }” passar inte. Väntat: { $expected }.
problem-required = { $kind }: ännu saknas: { $fields }.
problem-pair-exists = Det finns redan en sådan post ({ $kind }): { $name }. Ändra den med ”avain set { $kind } { $id } …”.
problem-part-of-pair = { $kind }.{ $field } identifierar posten och kan inte ändras. Ta bort posten och lägg till en ny.
problem-not-found = Hittar inte ({ $kinds }): ”{ $text }”. Se ”avain list” eller ”avain search { $text }”.
problem-ambiguous = ”{ $text }” kan avse { $count } poster. Använd id:t för en av dem:
    { $list }
problem-script = Kan inte läsa: { $text }
problem-gone = Posten { $id } finns inte längre.
problem-clash = { $kind } { $id }: { $field } har ändrats under tiden. Väntat ”{ $expected }”, påträffat ”{ $found }”. Inget skrevs.
problem-file-locked = { $file } används av ett annat program och förblev låst i 15 sekunder. Inget skrevs; försök igen.
problem-file-read-only = { $file } är skrivskyddad. Inget skrevs; ta bort skrivskyddet eller välj en annan fil med --db.
problem-folder-read-only = Mappen där { $file } ligger är skrivskyddad. Inget skrevs; gör mappen skrivbar eller välj en annan fil med --db.
problem-file-foreign = { $file } är inte en avain-fil. Den lämnades orörd; välj en annan med --db.
problem-file-newer = { $file } har skrivits av en nyare version av avain. Den lämnades orörd; uppdatera avain.
problem-file-unopened = { $file } går inte att öppna. Kontrollera att det är en fil som du får läsa och skriva, eller ange en annan med --db.
problem-file-damaged = { $file } är skadad. Den lämnades orörd; ta i bruk den senaste säkerhetskopian bredvid den.
problem-disk-full = Diskutrymmet tog slut: { $file }. Inget skrevs; frigör utrymme och försök igen.
problem-link-missing = En post som det länkas till finns inte i { $file }. Inget skrevs.
problem-database = { $file }: { $reason }. Inget skrevs.
problem-io = { $file }: { $reason }
problem-exists = { $file } finns redan. Skriv över med --yes eller välj ett annat namn.
problem-configuration = { $file } innehåller ett fel och förbigås tills det är rättat:
problem-today = --today: ”{ $text }” är ingen dag. Skriv 2026-11-21 eller 2026-11-21T17:14.
problem-where = --where kräver formen fält=värde, inte ”{ $text }”.
problem-csv = Tabellen kunde inte skrivas: { $reason }
problem-history-reference = Säg vilken post: avain history KIND REF.
problem-nothing-to-undo = Det finns inget att ångra.
problem-nothing-to-redo = Det finns inget att göra om.
problem-signal-words = Säg vad du hörde: avain signal KUND "ord".
problem-not-empty = { $file } innehåller redan något; exemplet behöver en tom fil. Välj en med --db, eller se dig omkring med ”avain --sample”.
problem-sample = Exemplet kan inte läsas, rad { $line }: { $reason }
problem-import-kind = { $file }: inget säger vad raderna är. Ange --as KIND (till exempel --as account). Kolumner: { $columns }
problem-import-map = --{ $option }: ”{ $text }” är inte namn=värde.
problem-import-column = --map: filen har ingen kolumn ”{ $column }”. Kolumner: { $columns }
problem-import-headers = Ingen kolumn motsvarar ett fält i { $kind }. Ange dem med --map kolumn=fält. Kolumner: { $columns }
problem-import-encoding = { $file }: rad { $line } kan inte läsas som text utan att förvanskas. Ange teckenkodningen med --encoding (till exempel windows-1252 eller macintosh) eller spara filen som UTF-8; inget lästes.
problem-import-empty = { $file } har inga rader.
problem-import-ragged = rad { $line } har { $found } celler, rubrikraden { $expected }
problem-import-rows =
    { $count ->
        [one] En rad importerades inte:
       *[other] { $count } rader importerades inte:
    }
problem-import-schema = { $file } är inte en plan skriven av avain (”schema” måste vara avain.plan/1).
problem-import-record = { $file }: post { $number }: { $reason }
problem-unknown-measure = Måttet ”{ $text }” finns inte.
problem-no-terminal = Detta kräver en terminal.

expect-line = en rad med högst { $most } tecken
expect-text = en text med högst { $most } tecken
expect-int = ett heltal från { $min } till { $max }
expect-number = ett tal, till exempel 12.5
expect-percent = ett procenttal, till exempel 7.5
expect-money = ett belopp med högst två decimaler, till exempel 1234.50
expect-day = en dag som 2026-11-21
expect-time = en tid som 14:30
expect-minute = dag och tid som 2026-11-21T17:14
expect-period = ett kvartal som 2026-Q4
expect-choice = något av dessa: { $codes }
expect-link = namnet på eller id:t för en post
expect-snapshot = inget: det räknas ut när posten skapas
problem-json-key = nyckeln ”{ $key }” passar inte
problem-import-twice = samma post finns redan på rad { $line }
problem-unknown-report = Rapporten ”{ $text }” finns inte.
problem-document = Dokumentet kunde inte skrivas: { $reason }
problem-address = Planen finns i en fil på den här datorn: --db tar namnet på en fil, inte en adress. Ange ett namn, till exempel plan.db.
usage-nearest = Menade du ”{ $nearest }”?
usage-help = Se ”{ $command } --help”.
usage-value-missing = { $argument } behöver ett värde.
usage-value = ”{ $value }” passar inte: { $argument }. Möjliga värden: { $values }.
usage-argument = ”{ $argument }” går inte att använda här.
usage-command = Kommandot ”{ $command }” finns inte.
usage-missing = Saknas: { $arguments }.
usage-conflict = De här går inte att använda tillsammans: { $argument }, { $other }.
usage-utf8 = Ett argument är inte UTF-8-text.
usage-misfit = ”{ $value }” passar inte: { $argument }.
io-not-found = filen eller mappen finns inte
io-permission = behörighet saknas
io-not-a-folder = där mappen skulle vara finns en fil
io-is-a-folder = det är en mapp, inte en fil
io-full = disken är full
io-read-only = disken är skrivskyddad

# Files that leave the program
problem-binary-output = ”{ $format }” är inte text. Ange en fil med -o FILE; -o - skriver till standard ut.
problem-seal-how = Ange hur filen ska krypteras: --recipient AGE1… eller --passphrase-file FILE. Lösenfrasen efterfrågas bara i en terminal.
problem-recipient = ”{ $text }” är ingen age-mottagare: en sådan börjar med age1 (se age-keygen).
problem-identity = { $file } innehåller ingen age-nyckel: en rad som börjar med AGE-SECRET-KEY-1 (se age-keygen).
problem-sealed = { $file } är krypterad med age. Öppna den på kommandoraden: avain import { $file } frågar efter lösenfrasen; --passphrase-file FILE eller --identity FILE anger den.
problem-sealed-key = Den här lösenfrasen eller nyckeln öppnar inte { $file }. Inget lästes.
problem-sealed-broken = { $file } är krypterad med age men skadad, avklippt eller av en nyare sort. Inget lästes.
problem-sealed-work = Att öppna { $file } kräver mer arbete än den här datorn bör göra. Inget lästes.
problem-passphrase-differs = Lösenfraserna är inte lika. Inget skrevs.
problem-passphrase-none = Ingen lösenfras angavs. Inget gjordes.
problem-not-built = Den här versionen av programmet kan inte skriva ”{ $format }”. Välj ett annat --format eller en version som har det.
problem-table-kind = En ”{ $format }”-fil är en enda tabell: ange av vad med --table KIND (avain list KIND --csv skriver den för program).
problem-report-of-account = Rapporten ”{ $report }” gäller en enda kund. Ange den: avain report { $report } KUND
problem-report-of-all = Rapporten ”{ $report }” gäller alla kunder tillsammans; utelämna kunden.
problem-report-times = Rapporten ”{ $report }” tar inget { $option }; utelämna det.

# Import
problem-import-encoding-name = { $file }: det finns ingen teckenkodning med det namnet. Exempel: utf-8, utf-16le, windows-1252, iso-8859-15, macintosh, cp850.
problem-import-binary = { $file } är inte text och ingen arbetsbok som avain kan läsa (xlsx, xls, ods); inget lästes.
problem-import-no-header = { $file } verkar sakna rubrikrad: första raden ser ut som uppgifter. Ange raden med --header-row N, eller --header-row 0 och --map 1=fält,2=fält; inget lästes.
problem-import-encrypted = { $file } är skyddad med lösenord. Spara en kopia utan lösenord och importera den; inget lästes.
problem-import-sheet = { $file } har inget synligt blad ”{ $sheet }”. Blad: { $sheets }
problem-import-objects = { $file } är JSON men innehåller ingen lista över objekt (poster) som kunde bli rader; inget lästes.
problem-import-limit = { $file } är för stor ({ $limit }: högst { $most }). Dela upp den och importera delarna; inget lästes.
problem-import-broken = { $file } kan inte läsas som { $format }: { $reason }
flaw-parts = dess delar passar inte ihop
flaw-no-workbook = det finns ingen arbetsbok i den
flaw-sheet-beyond = ett blad börjar efter filens slut
flaw-sheet-extent = ett blad uppger omöjligt många celler
problem-import-stopped = Avbruten; inget skrevs.
problem-import-numbers = Kolumnen ”{ $column }”: ”{ $sample }” kan läsas på två sätt och ingen rad säger vilket. Ange --numbers point eller --numbers comma; inget importerades.
problem-import-days = Kolumnen ”{ $column }”: ”{ $sample }” kan läsas på två sätt och ingen rad säger vilket. Ange --days day (dagen först) eller --days month (månaden först); inget importerades.
limit-file = byte i filen
limit-unpacked = byte uppackat
limit-parts = delar i paketet
limit-rows = rader
limit-columns = kolumner
limit-cells = celler
limit-cell = byte i en cell
problem-no-customer-edition = Rapporten ”{ $report }” gäller alla kunder och är bara för oss: den har ingen kundversion.
problem-import-line = --lines är en rads nummer och vad som görs med den, till exempel 12=skip (update, skip, new): { $text }
