# Säkerhetskopior, återställning, granskning av filen.
command-backup = Gör en kontrollerad säkerhetskopia av filen
command-restore = Lista säkerhetskopiorna eller återställ en av dem
command-doctor = Granska filen och det som omger den
argument-backup = En säkerhetskopias namn eller någon annan fil
option-mend = Reparera genast det som går att reparera
problem-needs-yes = Här finns ingen att fråga. Inget ändrades; bekräfta med --yes.
problem-no-file = { $file } finns inte än. Lägg till en kund eller fyll den med ”avain sample”.
problem-no-backup = Det finns ingen säkerhetskopia ”{ $name }”. ”avain restore” listar dem.
problem-copy-exists = { $file } finns redan. Inget skrevs; välj ett annat namn.
problem-file-vanished = { $file } togs bort eller byttes ut medan den var öppen. Inget skrevs; stäng avain och ta tillbaka den senaste kopian med ”avain restore”.
problem-erase-unproved = Tabellerna motsvarar inte journalen: { $file }. Inget raderades; kör först ”avain doctor --mend”.
problem-broken = Ett fel inträffade i programmet och åtgärden avbröts. Allt som bekräftats som sparat finns kvar. En felrapport utan dina uppgifter finns i { $folder }.
backup-daily-not = Dagens säkerhetskopia togs inte: { $reason } Din ändring är sparad.
backup-daily = daglig
backup-migration = före en ny version
backup-import = före en import
backup-erase = före en radering
backup-restore = före en återställning
backup-mend = före en reparation
backup-asked = begärd
restore-none = Det finns inga säkerhetskopior än. ”avain backup” gör en.
restore-line =
    { $name }  { $day }  { $kilobytes } kB  { $entries ->
        [one] { $entries } anteckning
       *[other] { $entries } anteckningar
    }  { $reason }
restore-line-damaged = { $name }  { $day }  { $kilobytes } kB  skadad  { $reason }
restore-entries = Anteckningar: { $here } nu, { $there } i säkerhetskopian
restore-same = Uppgifterna är desamma.
restore-goes = { $kind }: { $count } skulle försvinna: { $names }
restore-comes = { $kind }: { $count } skulle komma tillbaka: { $names }
restore-changes = { $kind }: { $count } skulle ändras: { $names }
restore-question = Ska säkerhetskopian ersätta filen?
restore-left = Inget ändrades.
restore-done = Återställt från { $name }
restore-back = Filen som den var är sparad. Gå tillbaka till den: avain restore { $name }
label-erased-entry = En ändring i en post som har raderats
doctor-ok = i ordning
doctor-warning = varning
doctor-fault = fel
doctor-mended = (reparerat)
doctor-offer = ”avain doctor --mend” reparerar det som går.
doctor-restore = Ta tillbaka en hel kopia: ”avain restore”.
doctor-restore-elsewhere = Ta tillbaka en kopia som du har på annat håll: ”avain restore FIL”. Den skadade filen behålls.
doctor-integrity = Filen är hel.
doctor-integrity-not = Filen är skadad.
doctor-links = Varje länk leder till en post.
doctor-links-not =
    { $count ->
        [one] { $count } länk leder inte till någon post.
       *[other] { $count } länkar leder inte till någon post.
    }
doctor-links-unread = Länkarna går inte att läsa.
doctor-version = Version { $version }, samma som det här programmets.
doctor-version-not = Tabellerna hör inte till den här versionen.
doctor-journal =
    { $count ->
        [one] { $count } anteckning i journalen, kontrollerad.
       *[other] { $count } anteckningar i journalen, kontrollerade.
    }
doctor-journal-not =
    { $count ->
        [one] { $count } anteckning i journalen har ändrats efter att den skrevs.
       *[other] { $count } anteckningar i journalen har ändrats efter att de skrevs.
    }
doctor-journal-unread = Journalen går inte att läsa.
doctor-tables =
    { $count ->
        [one] { $count } post, enligt journalen.
       *[other] { $count } poster, enligt journalen.
    }
doctor-tables-not = Tabellerna motsvarar inte journalen.
doctor-tables-mend = De kan skapas på nytt ur journalen.
doctor-tables-unread = Tabellerna går inte att läsa.
doctor-backups = Säkerhetskopior: { $count }, den senaste { $day }.
doctor-backups-old = Säkerhetskopior: { $count }, den senaste { $day } är gammal.
doctor-backups-none = Det finns ingen säkerhetskopia.
doctor-backups-advice = Gör en: ”avain backup”.
doctor-backups-whole = Alla säkerhetskopior är hela.
doctor-backups-not = Säkerhetskopian är skadad: { $name }
doctor-private = Bara du kan läsa filen och dess säkerhetskopior.
doctor-private-not = Andra kan läsa { $file }.
doctor-private-mend = De kan stängas ute.
doctor-folder = Mappen finns på den här datorn.
doctor-folder-network = { $file } ligger i ett nätverksfilsystem eller ett filsystem i användarrymden ({ $name }), där en databas i bruk kan förlora data.
doctor-folder-synced = { $file } ligger i en mapp som { $name } synkroniserar, där en databas i bruk kan förlora data.
doctor-folder-advice = Håll den på den här datorn: ”avain backup -o FIL” kopierar den hit; ange sedan --db eller AVAIN_DB. Synkronisera kopiorna.
doctor-folder-offer = Håll den på den här datorn: ”avain backup -o { $home }” kopierar den dit där avain öppnar den; utelämna sedan --db och AVAIN_DB. Synkronisera kopiorna.
status-folder = { $found } ”avain doctor” berättar hur du håller den på den här datorn.
doctor-room = Utrymme kvar: { $megabytes } MB.
doctor-room-not = Lite utrymme kvar: { $megabytes } MB.
doctor-room-advice = Frigör utrymme innan det tar slut.
doctor-room-unknown = Hur mycket utrymme som är kvar är inte känt.
doctor-retention = Varje person har bekräftats eller träffats inom tre år.
doctor-retention-not =
    { $count ->
        [one] { $count } person har varken bekräftats eller träffats på tre år: { $names }.
       *[other] { $count } personer har varken bekräftats eller träffats på tre år: { $names }.
    }
doctor-retention-advice = Om det inte finns skäl att behålla uppgifterna: ”avain person NAMN --erase”.

# En persons uppgifter.
command-person = Allt om en person: lämna ut eller radera uppgifterna
argument-person = Personens namn
option-export = Skriv ut allt som finns om personen
option-erase = Radera personen ur filen, journalen och säkerhetskopiorna
option-also = Andra ord som avser personen
person-kicker = En persons uppgifter
person-prepared = Läget { $day }
person-footer = För personen själv
person-basis = Varför uppgifterna sparas
person-basis-unknown = Inte antecknat ännu.
person-written = Antecknat
person-times = { $created }, senast ändrat { $changed }
person-removed = Borttaget, sparat som det var för historiens skull
person-naming = Var personen nämns
person-naming-none = Ingen annanstans.
person-writers = Vem skrev vad och när
person-when = När
person-who = Vem
person-what = Vad
person-mark = [raderat]
person-rows = { $kind }: { $count } raderas
person-journal = Journalen: uppgifterna tas bort ur { $entries } anteckningar, namnet ur { $labels }
person-mention = Nämns ({ $kind }): { $text }
person-perhaps = Kan avse personen ({ $kind }; ta bort genom att ange ordet med --also): { $text }
person-question = Radera alla uppgifter genom att skriva namnet ({ $name }):
person-erased = { $unread ->
    [0] Raderat ur filen, journalen, loggen och säkerhetskopiorna.
    [one] Raderat ur filen, journalen, loggen och säkerhetskopiorna. { $unread } skadad säkerhetskopia togs bort i sin helhet.
   *[other] Raderat ur filen, journalen, loggen och säkerhetskopiorna. { $unread } skadade säkerhetskopior togs bort i sin helhet.
  }
person-elsewhere = Det som exporterats eller kopierats till andra ställen går inte att nå: radera det även där.
passphrase = Lösenfras:
passphrase-new = Lösenfras för filen:
passphrase-again = Samma en gång till:
label-erased-person = Raderade en persons uppgifter
erased-left-out =
    { $count ->
        [one] { $count } person har på begäran raderats här och utelämnades. Lägg till för hand om personen samtycker.
       *[other] { $count } personer har på begäran raderats här och utelämnades. Lägg till för hand om de samtycker.
    }
