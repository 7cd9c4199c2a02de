# Kommandoraden och journalens ord.
command-avain = Kundplanen som inte samlar damm: arbetsyta, mötesunderlag och sammanfattning i en enda lokal fil
command-sample = Fyll en tom fil med exempelportföljen
command-add = Skapa en post och skriv ut dess id
command-set = Ändra en post och skriv ut dess id
command-remove = Ta bort en post och det som hör till den; ångra hämtar tillbaka allt
command-list = Lista posterna av en typ
command-show = Visa en post
command-search = Sök i alla texter i filen
command-history = Vad som har gjorts, av vem och när
command-undo = Ångra det senaste
command-redo = Gör om det som senast ångrades
command-signal = Anteckna en varningssignal: 24 timmar att föra vidare och åtgärda
command-paths = Var filerna finns
command-completions = Kompletteringar för ett skal
command-man = Manualsidan
command-check = Vad som kräver uppmärksamhet; returkod 5 om något säger agera nu
command-measure = Kundernas eller portföljens mått
command-summary = Sammanfattning av planen inför ett möte
command-year = Kundens årshjul
command-report = Valfri rapport efter namn
command-import = Importera poster från en tabell, arbetsbok, adressbok, kalender eller JSON-fil
command-export = Exportera hela filen eller en kund
command-open = Öppna arbetsytan vid en kund
help-usage = Användning
help-commands = Kommandon
help-arguments = Argument
help-options = Alternativ
help-default = standard: { $value }
option-help = Visa hjälp
option-version = Visa version
option-db = Filen att arbeta med
option-lang = Språket: en, fi eller sv
option-today = Arbeta som om i dag vore denna dag (2026-11-21 eller 2026-11-21T17:14)
option-color = När färger används
option-sample = Arbeta med ett nytt exempel på en tillfällig plats
option-no-input = Fråga aldrig
option-json = Skriv ut JSON
option-csv = Skriv ut CSV
option-plain = En uppgift per rad, för skärmläsare
option-account = Bara denna kund
option-where = Bara poster med detta värde; kan upprepas
option-all = Även observationer som påminns om senare
option-all-traces = Även spår, såsom att en plan öppnats
option-kind = Vad det tyder på
option-portfolio = Hela portföljens mått
option-for = För vem rapporten är
option-format = Utdataformat
option-output = Filen att skriva till
option-yes = Skriv över en fil som redan finns
option-encrypt = Kryptera filen med age; namnet slutar på .age
option-recipient = Kryptera för den som har nyckeln till den här age-mottagaren
option-passphrase-file = Lösenfrasen är första raden i den här filen (- är standard in)
option-identity = Filen med den age-nyckel som öppnar en krypterad fil
option-as = Posttypen som raderna blir; utan den det som rubrikerna säger
option-map = Vilken kolumn som är vilket fält: kolumn=fält,…
option-dry-run = Visa vad som skulle importeras; skriv inget
option-encoding = Filens teckenkodning, om den som identifierats är fel
option-delimiter = Skiljetecknet mellan cellerna
option-header-row = Rubrikradens nummer från 1; 0 om det inte finns någon
option-year = Kalenderåret
argument-kind = Posttypens kodnamn
argument-reference = Helt id, namn eller början av ett id (minst 8 tecken)
argument-assignments = Fältvärden; fält= tömmer, fält+= och fält-= ändrar en mängd
argument-account = Kunden: namn eller id
argument-report = Rapporten
argument-words = Ord
argument-shell = Skalet
argument-file = Filen att läsa; - är standard in
path-database = Fil
path-configuration = Inställningar
path-keys = Egna tangenter
path-rules = Egna gränsvärden
path-drafts = Utkast
path-state = Tillstånd och logg
sample-made = Exempelportföljen finns i { $file }. Den är påhittad och märkt SAMPLE.
label-add = Lade till { $kind }: { $name }
label-set = Ändrade { $kind }: { $name } ({ $fields })
label-set-short = Ändrade { $kind }: { $name }
label-remove = { $count ->
    [0] Tog bort { $kind }: { $name }
   *[other] Tog bort { $kind } och det som hörde dit: { $name }
}
label-signal = Antecknade en varningssignal: { $name }
label-import =
    { $count ->
        [one] Importerade en post: { $kind }
       *[other] Importerade { $count } poster: { $kind }
    }
label-import-plan =
    { $count ->
        [one] Importerade en post från en planfil
       *[other] Importerade { $count } poster från en planfil
    }
label-review = Höll kvartalsgenomgången: { $name }
label-plan = Skapade planen: { $name }
label-opened = Öppnade planen: { $name }
label-undo = Ångrade: { $what }
label-redo = Gjorde om: { $what }
label-unknown = En åtgärd gjord i en annan version
import-done = { $made ->
    [one] En post skapad
   *[other] { $made } poster skapade
}, { $changed ->
    [one] en ändrad
   *[other] { $changed } ändrade
}, { $same ->
    [one] en oförändrad
   *[other] { $same } oförändrade
}.
import-dry = Inget skrevs (--dry-run).
written = Skrev { $file }
left-out = Utelämnades ur kundversionen: { $list }
left-out-none = Inget utelämnades ur kundversionen.
left-out-item = { $kind } { $count }
check-none = Inget kräver uppmärksamhet.
no-file-yet = { $file } finns inte ännu; den läses som tom.
home-today = Vad som väntar i dag
home-top = Topp 20 efter försäljning
home-account = Kund
home-class = Klass
home-sales = Försäljning, 12 mån
home-development = Förändring
home-next = Härnäst

# Files that leave the program
letters-not-shown = { $count ->
    [one] Ett tecken saknas i typsnittet och visas som □.
   *[other] { $count } tecken saknas i typsnittet och visas som □.
}
option-table = Posttypen som tabellen gäller
export-everything = Alla kunder

# Import
option-set = Ett värde för varje rad som saknar det: fält=värde,…
option-sheet = Arbetsbokens blad
option-numbers = Decimaltecknet när ett tal kan läsas på två sätt
option-days = Vad som kommer först när en dag kan läsas på två sätt
option-duplicates = Poster som redan finns: update uppdaterar (standard), skip hoppar över, new skapar en till
option-link = Vad en text i filen betyder: text=referens,…
option-make-accounts = Skapa kunder som raderna nämner men som ännu inte finns
import-read = Läst som { $facts }: { $rows ->
    [one] en rad
   *[other] { $rows } rader
} som { $kind }.
import-columns-left = Utelämnade kolumner: { $columns }
import-unmatched = { $field }: inget heter ”{ $text }” ({ $rows ->
    [one] en rad
   *[other] { $rows } rader
}).
import-unmatched-near =
    { $field }: inget heter ”{ $text }” ({ $rows ->
        [one] en rad
       *[other] { $rows } rader
    }). Liknande: ”{ $near }”. Ange --link "{ $text }={ $near }" om det är den som avses.
import-unmatched-several =
    { $field }: flera heter ”{ $text }” ({ $rows ->
        [one] en rad
       *[other] { $rows } rader
    }). Ange vilken med --link "{ $text }=ID", eller ge dem olika namn.
import-unread = { $column }: ”{ $text }” passar inte och utelämnades ({ $rows ->
    [one] en rad
   *[other] { $rows } rader
}).
import-kept = { $count ->
    [one] En post fanns redan och lämnades som den är.
   *[other] { $count } poster fanns redan och lämnades som de är.
}
import-left-out = { $count ->
    [one] En rad är märkt som borttagen i filen och utelämnades.
   *[other] { $count } rader är märkta som borttagna i filen och utelämnades.
}
import-accounts =
    { $count ->
        [one] En kund som raderna nämner skapades.
       *[other] { $count } kunder som raderna nämner skapades.
    }
import-nothing = Alla uppgifter finns redan; inget ändrades.
import-rejected = Raderna som inte importerades finns i { $file }: rätta dem där och importera den filen.
look-fault = { $file }: { $reason }. Programmets egen används.
look-fault-at = { $file }, rad { $line }, kolumn { $column }: { $reason }. Programmets egen används.
path-logo = Egen logotyp
path-templates = Egna mallar
command-review = Gå igenom kundens kvartal: frågor, bekräftelse, en anteckning
option-period = Kvartalet, t.ex. 2026-Q4 (standard: det här)
review-plan-first = Det finns ännu ingen plan att gå igenom. Skapa en: avain add plan account={ $account } kind=account_plan year={ $year }
review-without-terminal = Utan terminal ställs inga frågor. Anteckna genomgången: avain add review plan={ $plan } period={ $period } verdict=on_track|at_risk|off_track learned="…" decided="…"
review-will-write = Detta antecknas:
review-question = Ska genomgången antecknas?
review-not-written = Ingenting antecknades.
review-next-quarter = Planerat för nästa kvartal
review-ask-activity = Aktivitet för nästa kvartal (tomt avslutar)
review-ask-day = Dess dag (tomt: ingen ännu)
review-no-day = ”{ $text }” är ingen dag. Pröva 14.1., +2v eller nästa fredag.
option-lines = Vad som görs med enskilda rader vars post redan finns: 12=skip,40=new,…
