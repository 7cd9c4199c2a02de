# Mitä ei voitu tehdä, mille, ja mitä tehdä seuraavaksi.
problem-no-assignment = ”{ $text }” ei ole muotoa kenttä=arvo. Kirjoita esimerkiksi name=Acme; välilyöntejä sisältävä arvo lainausmerkkeihin.
problem-unknown-kind = Tietolajia ”{ $kind }” ei ole. Tietolajit: { $kinds }
problem-unknown-field = Tietolajissa { $kind } ei ole kenttää ”{ $field }”. Kentät: { $fields }
problem-not-a-set = Kentässä { $field } on yksi arvo: käytä muotoa { $field }=…, ei += tai -=.
problem-misfit = { $kind }.{ $field }: ”{ $value }” ei kelpaa. Odotettiin: { $expected }.
problem-required = { $kind }: vielä puuttuu: { $fields }.
problem-pair-exists = Tällainen { $kind } on jo olemassa: { $name }. Muuta sitä komennolla ”avain set { $kind } { $id } …”.
problem-part-of-pair = { $kind }.{ $field } yksilöi tietueen, eikä sitä voi muuttaa. Poista tietue ja lisää uusi.
problem-not-found = Ei löydy ({ $kinds }): ”{ $text }”. Katso ”avain list” tai ”avain search { $text }”.
problem-ambiguous = ”{ $text }” voi tarkoittaa { $count } tietuetta. Käytä jonkin tunnistetta:
    { $list }
problem-script = Ei voi lukea: { $text }
problem-gone = Tietuetta { $id } ei enää ole.
problem-clash = { $kind } { $id }: kenttä { $field } on muuttunut sillä välin. Odotettiin ”{ $expected }”, löytyi ”{ $found }”. Mitään ei kirjoitettu.
problem-file-locked = { $file } on toisen ohjelman käytössä ja pysyi lukittuna 15 sekuntia. Mitään ei kirjoitettu; yritä uudelleen.
problem-file-read-only = { $file } on kirjoitussuojattu. Mitään ei kirjoitettu; salli kirjoittaminen tai valitse toinen tiedosto valitsimella --db.
problem-folder-read-only = Tiedoston { $file } kansio on kirjoitussuojattu. Mitään ei kirjoitettu; salli kirjoittaminen kansioon tai valitse toinen tiedosto valitsimella --db.
problem-file-foreign = { $file } ei ole avain-tiedosto. Siihen ei koskettu; valitse toinen valitsimella --db.
problem-file-newer = { $file } on kirjoitettu uudemmalla avain-ohjelmalla. Siihen ei koskettu; päivitä avain.
problem-file-unopened = Tiedostoa ei voi avata: { $file }. Tarkista, että se on tiedosto, jota saat lukea ja kirjoittaa, tai anna toinen valitsimella --db.
problem-file-damaged = { $file } on vioittunut. Siihen ei koskettu; ota käyttöön uusin sen vieressä olevista varmuuskopioista.
problem-disk-full = Levytila loppui: { $file }. Mitään ei kirjoitettu; vapauta tilaa ja yritä uudelleen.
problem-link-missing = Linkitettyä tietuetta ei ole tiedostossa { $file }. Mitään ei kirjoitettu.
problem-database = { $file }: { $reason }. Mitään ei kirjoitettu.
problem-io = { $file }: { $reason }
problem-exists = { $file } on jo olemassa. Korvaa se valitsimella --yes tai valitse toinen nimi.
problem-configuration = { $file }: asetuksissa on virhe. Ne ohitetaan, kunnes virhe on korjattu:
problem-today = --today: ”{ $text }” ei ole päivä. Kirjoita 2026-11-21 tai 2026-11-21T17:14.
problem-where = --where vaatii muodon kenttä=arvo, ei ”{ $text }”.
problem-csv = Taulukkoa ei voitu kirjoittaa: { $reason }
problem-history-reference = Kerro, mikä tietue: avain history KIND REF.
problem-nothing-to-undo = Ei mitään kumottavaa.
problem-nothing-to-redo = Ei mitään tehtävää uudelleen.
problem-signal-words = Kerro, mitä kuulit: avain signal ASIAKAS "sanat".
problem-not-empty = { $file } sisältää jo tietoja; esimerkki vaatii tyhjän tiedoston. Valitse toinen valitsimella --db tai tutustu komennolla ”avain --sample”.
problem-sample = Esimerkkiä ei voi lukea, rivi { $line }: { $reason }
problem-import-kind = { $file }: mistään ei selviä, mitä rivit ovat. Anna --as KIND (esimerkiksi --as account). Sarakkeet: { $columns }
problem-import-map = --{ $option }: ”{ $text }” ei ole muotoa nimi=arvo.
problem-import-column = --map: tiedostossa ei ole saraketta ”{ $column }”. Sarakkeet: { $columns }
problem-import-headers = Mikään sarake ei vastaa tietolajin { $kind } kenttää. Nimeä sarakkeet valitsimella --map sarake=kenttä. Sarakkeet: { $columns }
problem-import-encoding = { $file }: riviä { $line } ei voi lukea tekstinä sotkematta sitä. Anna merkistö valitsimella --encoding (esimerkiksi windows-1252 tai macintosh) tai tallenna tiedosto UTF-8-muodossa; mitään ei luettu.
problem-import-empty = { $file }: ei yhtään riviä.
problem-import-ragged = rivillä { $line } on { $found } solua, otsikkorivillä { $expected }
problem-import-rows =
    { $count ->
        [one] Yhtä riviä ei tuotu:
       *[other] { $count } riviä ei tuotu:
    }
problem-import-schema = { $file } ei ole avain-ohjelman kirjoittama suunnitelma (kohdan ”schema” on oltava avain.plan/1).
problem-import-record = { $file }: tietue { $number }: { $reason }
problem-unknown-measure = Tunnuslukua ”{ $text }” ei ole.
problem-no-terminal = Tämä vaatii päätteen.

expect-line = yksi rivi, enintään { $most } merkkiä
expect-text = teksti, enintään { $most } merkkiä
expect-int = kokonaisluku väliltä { $min }–{ $max }
expect-number = luku, esimerkiksi 12.5
expect-percent = prosenttiluku, esimerkiksi 7.5
expect-money = rahamäärä, enintään kaksi desimaalia, esimerkiksi 1234.50
expect-day = päivä muodossa 2026-11-21
expect-time = kellonaika muodossa 14:30
expect-minute = päivä ja kellonaika muodossa 2026-11-21T17:14
expect-period = kvartaali muodossa 2026-Q4
expect-choice = jokin näistä: { $codes }
expect-link = tietueen nimi tai tunniste
expect-snapshot = ei mitään: lasketaan, kun tietue tehdään
problem-json-key = avain ”{ $key }” ei kelpaa
problem-import-twice = sama tietue on jo rivillä { $line }
problem-unknown-report = Raporttia ”{ $text }” ei ole.
problem-document = Asiakirjaa ei voitu kirjoittaa: { $reason }
problem-address = Suunnitelma on tällä koneella olevassa tiedostossa: --db ottaa tiedoston nimen, ei osoitetta. Anna nimi, esimerkiksi plan.db.
usage-nearest = Tarkoititko ”{ $nearest }”?
usage-help = Katso ”{ $command } --help”.
usage-value-missing = { $argument } tarvitsee arvon.
usage-value = ”{ $value }” ei kelpaa: { $argument }. Mahdolliset arvot: { $values }.
usage-argument = ”{ $argument }” ei kelpaa tässä.
usage-command = Komentoa ”{ $command }” ei ole.
usage-missing = Puuttuu: { $arguments }.
usage-conflict = Näitä ei voi käyttää yhdessä: { $argument }, { $other }.
usage-utf8 = Jokin argumentti ei ole UTF-8-tekstiä.
usage-misfit = ”{ $value }” ei kelpaa: { $argument }.
io-not-found = tiedostoa tai kansiota ei ole
io-permission = käyttöoikeus puuttuu
io-not-a-folder = kansion kohdalla on tiedosto
io-is-a-folder = se on kansio, ei tiedosto
io-full = levyllä ei ole tilaa
io-read-only = levylle ei voi kirjoittaa

# Files that leave the program
problem-binary-output = ”{ $format }” ei ole tekstiä. Nimeä tiedosto valitsimella -o FILE; -o - kirjoittaa vakiotulosteeseen.
problem-seal-how = Kerro, miten salataan: --recipient AGE1… tai --passphrase-file FILE. Tunnuslausetta kysytään vain päätteessä.
problem-recipient = ”{ $text }” ei ole age-vastaanottaja: sellaisen alussa on age1 (ks. age-keygen).
problem-identity = Tiedostossa { $file } ei ole age-avainta: rivin alussa on AGE-SECRET-KEY-1 (ks. age-keygen).
problem-sealed = { $file } on salattu age-ohjelman muotoon. Avaa se komentoriviltä: avain import { $file } kysyy tunnuslauseen; --passphrase-file FILE tai --identity FILE antaa sen.
problem-sealed-key = Tämä tunnuslause tai avain ei avaa tiedostoa { $file }. Mitään ei luettu.
problem-sealed-broken = { $file } on salattu age-muotoon, mutta se on vioittunut, katkennut tai uudempaa lajia. Mitään ei luettu.
problem-sealed-work = Tiedoston { $file } avaaminen vaatisi enemmän laskentaa kuin tältä koneelta sopii pyytää. Mitään ei luettu.
problem-passphrase-differs = Tunnuslauseet eivät ole samat. Mitään ei kirjoitettu.
problem-passphrase-none = Tunnuslausetta ei annettu. Mitään ei tehty.
problem-not-built = Tämä ohjelmaversio ei osaa kirjoittaa muotoa ”{ $format }”. Valitse toinen --format tai käytä versiota, jossa se on.
problem-table-kind = ”{ $format }”-tiedosto on yksi taulukko: kerro valitsimella --table KIND, minkä taulukko (avain list KIND --csv kirjoittaa sen ohjelmille).
problem-report-of-account = Raportti ”{ $report }” koskee yhtä asiakasta. Anna se: avain report { $report } ASIAKAS
problem-report-of-all = Raportti ”{ $report }” koskee kaikkia asiakkaita yhdessä; jätä asiakas pois.
problem-report-times = Raportille ”{ $report }” ei anneta valitsinta { $option }; jätä se pois.

# Import
problem-import-encoding-name = { $file }: sen nimistä merkistöä ei ole. Esimerkkejä: utf-8, utf-16le, windows-1252, iso-8859-15, macintosh, cp850.
problem-import-binary = { $file } ei ole tekstiä eikä työkirja, jonka avain osaa lukea (xlsx, xls, ods); mitään ei luettu.
problem-import-no-header = { $file }: otsikkoriviä ei näytä olevan, sillä ensimmäinen rivi näyttää tiedoilta. Anna rivi valitsimella --header-row N, tai --header-row 0 ja --map 1=kenttä,2=kenttä; mitään ei luettu.
problem-import-encrypted = { $file } on suojattu salasanalla. Tallenna kopio ilman salasanaa ja tuo se; mitään ei luettu.
problem-import-sheet = { $file }: näkyvää taulukkoa ”{ $sheet }” ei ole. Taulukot: { $sheets }
problem-import-objects = { $file } on JSON-tiedosto, mutta siinä ei ole luetteloa objekteista (tietueista), joista voisi tulla rivejä; mitään ei luettu.
problem-import-limit = { $file } on liian suuri ({ $limit } enintään { $most }). Jaa se osiin ja tuo osat; mitään ei luettu.
problem-import-broken = { $file }: tiedostoa ei voi lukea muodossa { $format }: { $reason }
flaw-parts = sen osat eivät sovi yhteen
flaw-no-workbook = siinä ei ole työkirjaa
flaw-sheet-beyond = taulukko alkaa tiedoston lopun jälkeen
flaw-sheet-extent = taulukko ilmoittaa mahdottoman määrän soluja
problem-import-stopped = Keskeytetty; mitään ei kirjoitettu.
problem-import-numbers = Sarake ”{ $column }”: arvon ”{ $sample }” voi lukea kahdella tavalla, eikä mikään rivi kerro, kummalla. Anna --numbers point tai --numbers comma; mitään ei tuotu.
problem-import-days = Sarake ”{ $column }”: arvon ”{ $sample }” voi lukea kahdella tavalla, eikä mikään rivi kerro, kummalla. Anna --days day (päivä ensin) tai --days month (kuukausi ensin); mitään ei tuotu.
limit-file = tiedoston tavuja
limit-unpacked = purettuja tavuja
limit-parts = paketin osia
limit-rows = rivejä
limit-columns = sarakkeita
limit-cells = soluja
limit-cell = yhden solun tavuja
problem-no-customer-edition = Raportti ”{ $report }” koskee kaikkia asiakkaita ja on vain meille: siitä ei ole asiakasversiota.
problem-import-line = --lines on rivin numero ja mitä sille tehdään, esimerkiksi 12=skip (update, skip, new): { $text }
