# The workbench: screens, panes, forms, commands and what the status line says.

## Screens and panes
screen-portfolio = Kundportfölj
pane-accounts = Kunder
pane-today = Det som väntar i dag
pane-people = Intressenter
pane-year = Årshjul
pane-kpis = Nyckeltal
pane-risks = Risklista
pane-goals = Mål
pane-findings = Observationer
pane-records = Poster
empty-accounts = Inga kunder ännu. Tryck n för en ny plan eller a för att lägga till en kund.
empty-today = Inget väntar i dag.
empty-people = Ingen ännu. Tryck a och lägg till dem du känner där.
empty-year = Inget planerat ännu. Tryck a för att lägga till en aktivitet.
empty-kpis = Inga nyckeltal ännu. Tryck a för att lägga till ett.
empty-risks = Här finns inget ännu.
empty-goals = Inga mål ännu. Tryck a för att lägga till ett.
empty-findings = Inga observationer: allt är i ordning.
empty-records = Inga ännu. Tryck a för att lägga till.
empty-looking = Går igenom kunderna …
empty-filter = Inget motsvarar filtret. Esc visar allt.

## Columns
column-account = Kund
column-class = Klass
column-owner = Ansvarig
column-sales = Försäljning 12 mån
column-next = Nästa
column-next-what = Aktivitet
column-severity = Allvar
column-finding = Observation
column-name = Namn
column-title = Titel
column-power = Makt
column-mode = Attityd
column-met = Träffad
column-day = Dag
column-activity = Aktivitet
column-kpi = Nyckeltal
column-value = Värde
column-target = Mål
column-trend = Trend
column-risk = Fråga
column-answer = Svar
column-computed = Beräknat
column-goal = Mål
column-due = Förfaller
row-removed = { $name } (borttagen)
row-elsewhere = hos en annan kund
row-wanted = inte känd ännu
row-days = { $days } d
row-theirs = kundens

## Head line and summary
head-week = v. { $week }
head-saving = sparar …
head-saved = sparat { $time }
head-burning = { $left } kvar, senast { $until }
summary-no-plan = Ingen plan ännu: P gör en.
summary-plan = Plan { $year }: { $ambition }
summary-figures = Försäljning 12 mån { $sales } · marginal { $margin } · observationer: ! { $act }  ~ { $risk }  · { $watch }  ? { $ask }

## Forms
form-new = Ny: { $kind }
form-edit = Ändra: { $kind }
form-done = klart
form-more = { $count ->
    [one] ett fält till
   *[other] { $count } fält till
}
form-make = Ny { $kind }: { $name }
form-expect-day = en dag: 21.11., 2026-11-21, +3d, -1v, mån eller v 48
form-expect-minute = ett klockslag i dag, en dag och ett klockslag, eller nu
form-expect-period = ett kvartal: Q4 eller 2026-Q4
form-no-such = Inget heter så: { $text }
form-pair-exists = Paret har redan en post; ändra den.

## Guided ways
guide-new-plan = Ny plan
guide-review = Kvartalsgenomgång
step-goals = Mål
step-people = Människor
step-year = Årshjul
step-kpis = Nyckeltal
step-risks = Risker
step-findings = Observationer
step-decisions = Beslut
step-confirm = Bekräfta
ask-new-plan-goals = Vad vinner båda i år? Lägg till ett mål med a, gå vidare med tabb.
ask-new-plan-people = Vem beslutar, och vilka andra påverkar? Lägg till en person med a.
ask-new-plan-year = Vad händer när, hos oss och hos dem? Lägg till en aktivitet med a.
ask-new-plan-kpis = Hur ser vi att det fungerar? Lägg till ett nyckeltal med a.
ask-new-plan-risks = Vad kan gå fel? Svara med blanksteg.
ask-review-goals = Hur ligger varje mål till? Blanksteg: nått, ⏎: ändra, tabb: nästa.
ask-review-kpis = Vad säger nyckeltalen? r lägger till en avläsning.
ask-review-findings = Vad har observerats? ⏎ åtgärdar, S skjuter upp.
ask-review-year = Vad är gjort, och vad kommer härnäst? Blanksteg: gjort, a: lägg till.
ask-review-decisions = Vad lärde vi oss och vad beslöt vi?
ask-review-confirm = Detta sparas som en daterad post.
review-snapshot = Med följer: dagens nyckeltal ({ $measures }) och observationer: ! { $act }  ~ { $risk }  · { $watch }  ? { $ask }
review-confirm = ⏎ sparar genomgången · skift-tabb går tillbaka · esc lämnar den som utkast
glance-next = Härnäst: { $day } { $title }
glance-title = I korthet

## Boxes
palette-title = Kommandon och allt annat
palette-lists = Listor
palette-exports = Export
palette-is-list = lista
palette-none = Inget hittades.
help-title = Tangenter som fungerar här
help-move = Rörelse
help-edit = Redigering
help-plan = Plan och genomgång
help-find = Sökning
help-program = Program
help-typing = I ett formulär
confirm-title = Ta bort en kund
confirm-account = Detta tar bort kunden och allt som hör till den: { $name }. Skriv namnet för att ta bort.

## Status line
status-opening = Öppnar …
status-exported = Skrev { $path }
status-exported-but = Skrev { $path } · { $count ->
    [one] ett tecken som saknas i typsnittet visas som □
   *[other] { $count } tecken som saknas i typsnittet visas som □
}
status-exporting = Skriver sammanfattningen …
status-language = Språk: { $language }
status-mouse-on = Musen fungerar här igen.
status-mouse-off = Musen är terminalens: text kan markeras.
status-no-account = Välj först en kund.
status-no-finding = Här finns ingen observation att skjuta upp.
status-nothing-to-remove = Här finns inget att ta bort.
status-nothing-to-tick = Här finns inget att bocka av.
status-gone = Posten finns inte längre.
status-plan-first = Ingen plan finns ännu: gör den först.
status-plan-ready = Planen är klar att använda. Inget behöver sparas särskilt.
status-draft = Kvar som utkast. Ännu saknas: { $fields }
status-review-kept = Genomgången finns kvar som utkast.
status-name-differs = Namnet stämmer inte: inget togs bort.
label-field = { $name }: { $field } { $old } → { $new }

## Commands
do-up = Upp
do-down = Ned
do-page-up = En sida upp
do-page-down = En sida ned
do-first = Till första raden
do-last = Till sista raden
do-open = Öppna
do-next-step = Nästa steg
do-previous-step = Föregående steg
do-next-pane = Nästa vy
do-previous-pane = Föregående vy
do-pane-1 = Första vyn
do-pane-2 = Andra vyn
do-pane-3 = Tredje vyn
do-pane-4 = Fjärde vyn
do-zoom = Visa bara den här vyn, eller alla
do-before = Föregående kund
do-after = Nästa kund
do-add = Lägg till här
do-edit = Ändra raden
do-tick = Gjort, eller ändå inte
do-remove = Ta bort (u ångrar)
do-edit-account = Ändra kunden
do-reading = Lägg till en avläsning
do-contact = Anteckna ett möte eller samtal
do-signal = Slå larm: 24 timmar börjar
do-snooze = Påminn om observationen senare
do-undo = Ångra
do-redo = Gör om
do-new-plan = Ny plan
do-continue-plan = Ny plan, eller gå igenom den nuvarande
do-review = Håll kvartalsgenomgång
do-findings = Observationer
do-lists = Listor över allt
do-sort = Sortera efter behov av uppmärksamhet
do-filter = Filtrera listan
do-palette = Sök kommando, kund eller person
do-exports = Exportera
do-export-internal-pdf = Sammanfattning för oss, PDF
do-export-customer-pdf = Kundversion, PDF
do-export-internal-md = Sammanfattning för oss, Markdown
do-export-internal-html = Sammanfattning för oss, HTML
do-export-customer-md = Kundversion, Markdown
do-export-customer-html = Kundversion, HTML
do-help = Tangenter som fungerar här
do-language = Språk: English, suomi, svenska
do-mouse = Mus på eller av
do-back = Tillbaka
do-leave = Tillbaka; avsluta från portföljen
do-quit = Avsluta
do-form-next = Nästa fält
do-form-previous = Föregående fält
do-form-unfold = Alla fält, eller de första
do-form-unfold-here = Alla fält, på sista raden
do-form-close = Stäng; det giltiga behålls
do-form-on = Klart, och en till; i en genomgång nästa steg
do-form-help = Tangenter i formuläret
do-pick-up = Upp
do-pick-down = Ned
do-accept = Godkänn
do-cancel = Stäng
do-close-help = Stäng hjälpen
hint-open = öppna
hint-next-step = nästa steg
hint-next-pane = vy
hint-add = lägg till
hint-edit = ändra
hint-tick = gjort
hint-signal = larm
hint-undo = ångra
hint-new-plan = ny plan
hint-palette = sök
hint-help = hjälp
hint-form-next = nästa fält
hint-form-unfold = alla fält
hint-form-on = en till
hint-form-close = stäng
hint-accept = godkänn
hint-cancel = stäng
