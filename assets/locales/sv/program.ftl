# Kommandoraden och journalens ord.
command-avain = Kundplanen som inte samlar damm: arbetsbord, mötesunderlag och sammanfattning i en enda lokal fil
command-sample = Fyll en tom fil med exempelportföljen
command-add = Skapa en post; skriver ut dess id
command-set = Ändra en post; skriver ut dess id
command-remove = Ta bort en post och det som hör till den; ångra hämtar tillbaka
command-list = Lista posterna av ett slag
command-show = Visa en post
command-search = Sök i alla texter i filen
command-history = Vad som gjordes, av vem och när
command-undo = Ångra det senaste
command-redo = Gör om det som senast ångrades
command-signal = Slå larm: 24 timmar att berätta och att agera
command-paths = Var allt finns
command-completions = Kompletteringar för ett skal
command-man = Manualsidan
command-check = Vad som kräver uppmärksamhet; returkod 5 om något säger agera nu
command-measure = Nyckeltalen för kunder eller portföljen
command-summary = Sammanfattning av planen inför ett möte
command-year = Kundens årshjul
command-report = Valfri rapport med sitt namn
command-import = Ta in poster från en tabell, arbetsbok, adressbok, kalender eller JSON-fil
command-export = Skriv ut hela filen eller en kund
command-open = Öppna arbetsbordet vid en kund
help-usage = Användning
help-commands = Kommandon
help-arguments = Argument
help-options = Alternativ
help-default = standard: { $value }
option-help = Visa hjälp
option-version = Visa version
option-db = Filen att arbeta med
option-lang = Språket: en, fi eller sv
option-today = Arbeta som om det vore denna dag (2026-11-21 eller 2026-11-21T17:14)
option-color = När färg används
option-sample = Arbeta med ett nytt exempel på en tillfällig plats
option-no-input = Fråga aldrig
option-json = Skriv JSON
option-csv = Skriv CSV
option-plain = En uppgift per rad, för skärmläsare
option-account = Bara denna kund
option-where = Bara poster med detta värde; kan upprepas
option-all = Även det som påminns om senare
option-all-traces = Även spår, såsom att en plan öppnats
option-kind = Vad det tyder på
option-portfolio = Hela portföljens nyckeltal
option-for = Vem den är för
option-format = Utdataformat
option-output = Filen att skriva
option-yes = Skriv över en fil som redan finns
option-as = Uppgiftsslaget som raderna blir; utan det vad rubrikerna säger
option-map = Vilken kolumn som är vilket fält: kolumn=fält,…
option-dry-run = Berätta vad som skulle tas in; skriv inget
option-encoding = Filens teckenkodning, om den som hittades är fel
option-delimiter = Vad som står mellan cellerna
option-header-row = Rubrikradens nummer från 1; 0 om det inte finns någon
option-year = Kalenderåret
argument-kind = Uppgiftsslagets kodnamn
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
label-remove = { $count ->
    [0] Tog bort { $kind }: { $name }
   *[other] Tog bort { $kind } och det som hörde dit: { $name }
}
label-signal = Slog larm: { $name }
label-import = { $count ->
    [one] Tog in en post: { $kind }
   *[other] Tog in { $count } poster: { $kind }
}
label-import-plan = { $count ->
    [one] Tog in en post från en planfil
   *[other] Tog in { $count } poster från en planfil
}
label-review = Höll kvartalsgenomgången: { $name }
label-plan = Gjorde planen: { $name }
label-opened = Öppnade planen: { $name }
label-undo = Ångrade: { $what }
label-redo = Gjorde om: { $what }
label-unknown = En åtgärd från en annan version
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
left-out = Utelämnat ur kundversionen: { $list }
left-out-none = Inget utelämnades ur kundversionen.
left-out-item = { $kind } { $count }
check-none = Inget kräver uppmärksamhet.
no-file-yet = { $file } finns inte ännu; den läses som tom.
home-today = Vad som kräver dig i dag
home-top = De 20 största efter försäljning
home-account = Kund
home-class = Klass
home-sales = Försäljning, 12 mån.
home-development = Utveckling
home-next = Härnäst

# Files that leave the program
letters-not-shown = { $count ->
    [one] Ett tecken saknas i typsnittet och visas som □.
   *[other] { $count } tecken saknas i typsnittet och visas som □.
}
option-table = Uppgiftsslaget som tabellen gäller
export-everything = Alla kunder

# Import
option-set = Ett värde för varje rad som saknar det: fält=värde,…
option-sheet = Arbetsbokens blad
option-numbers = Decimaltecknet när ett tal kan läsas på två sätt
option-days = Vad som kommer först när en dag kan läsas på två sätt
option-duplicates = Poster som redan finns: update uppdaterar (förval), skip lämnar, new skapar en till
option-link = Vad en text i filen betyder: text=referens,…
option-make-accounts = Skapa de kunder som rader nämner och som inte finns
import-read = Läst som { $facts }: { $rows ->
    [one] en rad
   *[other] { $rows } rader
} som { $kind }.
import-columns-left = Utelämnade kolumner: { $columns }
import-unmatched = { $field }: inget heter ”{ $text }” ({ $rows ->
    [one] en rad
   *[other] { $rows } rader
}).
import-unmatched-near = { $field }: inget heter ”{ $text }” ({ $rows ->
    [one] en rad
   *[other] { $rows } rader
}). Nära: ”{ $near }”. Ange --link "{ $text }={ $near }" om det är den som menas.
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
import-accounts = { $count ->
    [one] En kund skapades som rader nämner.
   *[other] { $count } kunder skapades som rader nämner.
}
import-nothing = Allt är redan känt; inget ändrades.
import-rejected = Raderna som inte togs in finns i { $file }: rätta dem där och importera den filen.
look-fault = { $file }: { $reason }. Den inbyggda används.
look-fault-at = { $file }, rad { $line }, kolumn { $column }: { $reason }. Den inbyggda används.
path-logo = Egen logotyp
path-templates = Egna mallar
command-review = Gå igenom kundens kvartal: frågor, en bekräftelse, en anteckning
option-period = Kvartalet, t.ex. 2026-Q4 (det här)
review-plan-first = Det finns ingen plan att gå igenom ännu. Gör en: avain add plan account={ $account } kind=account_plan year={ $year }
review-without-terminal = Utan terminal ställs inga frågor. Anteckna genomgången: avain add review plan={ $plan } period={ $period } verdict=on_track|at_risk|off_track learned="…" decided="…"
review-will-write = Detta antecknas:
review-question = Ska genomgången antecknas?
review-not-written = Ingenting antecknades.
review-next-quarter = Planerat för nästa kvartal
review-ask-activity = Aktivitet för nästa kvartal (tomt avslutar)
review-ask-day = Dess dag (tomt: ingen ännu)
review-no-day = ”{ $text }” är ingen dag. Pröva 14.1., +2v eller nästa fredag.
