# Vad den svarar på: vem slutar, eldprovet, öppna villkor, eurons väg, andra dagar, gallring.
answers-footer = { $company } · konfidentiell
answers-confidential = konfidentiell
answers-account = Kund
answers-sales = Försäljning, 12 mån

report-leaves = Vem slutar?
leaves-worst = De tre avgångar som skulle kännas mest
leaves-nobody = Ingens avgång skulle lämna något antecknat utan ansvarig.
leaves-euros = Euro utan relation till en beslutsfattare
leaves-deciders = Beslutsfattare som ingen känner
leaves-claims = Kunskap som bara den som slutar har antecknat
leaves-activities = Aktiviteter utan ansvarig
leaves-promises = Öppna åtaganden
leaves-accounts = Kunder utan relation till en beslutsfattare
leaves-accounts-caption = Kunder där ingen som stannar känner någon beslutsfattare
leaves-before = så redan nu
leaves-of-it-before = så redan nu: { $what }
leaves-newly = Ingen skulle längre känna
leaves-introductions = Introduktioner som hjälper mest
leaves-repairs = säkrar { $euros }
leaves-no-introducer = ingen är kvar som kan presentera

report-without = Eldprovet
without-cut = Priset kan sjunka { $cut } innan ”nej” är det rätta svaret.
without-below = Marginalen efter servicekostnader är redan borta: nej är det rätta svaret på varje prissänkning.
without-unknown = Hur mycket priset kan sjunka är inte känt: försäljning eller kostnader saknas.
without-sales = Förlorad försäljning, 12 mån
without-margin = Förlorad marginal, 12 mån
without-price-cut = Prissänkning som nollar marginalen
without-turnover = Försäljning, 12 mån
without-margins = Kända marginaler, 12 mån
without-table = Vårt företag utan denna kund
without-with = Med kunden
without-without = Utan kunden
without-hhi = Koncentration (HHI)
without-service-hours = Servicetimmar, 12 mån
without-kam-hours = KAM-timmar, 12 mån
without-freed = Frigjorda timmar: { $hours }

report-glasshouse = Öppna villkor: alla kunder känner alla villkor
glasshouse-subtitle = Gällande villkor kund för kund
glasshouse-none = Ingen kund har bättre villkor än en större kund utan antecknad motivering.
glasshouse-no-terms = Inga jämförbara villkor är antecknade: pris eller rabatt på en lösning och dess årsvolym.
top-nothing = Ingen försäljning är antecknad för de senaste tolv hela månaderna.
glasshouse-pairs = Villkor som vi inte kunde motivera
glasshouse-levelling = Utjämning, kostnad per år
glasshouse-unknown = { $count ->
    [one] Dessutom är det inte känt vad det kostar att jämna ut ett villkor: listpris saknas.
   *[other] Dessutom är det inte känt vad det kostar att jämna ut { $count } villkor: listpris saknas.
}
glasshouse-asks = { $account } skulle fråga
glasshouse-solution = Lösning
glasshouse-theirs = Egna villkor
glasshouse-elsewhere = Bättre villkor
glasshouse-discount = rabatt { $percent }
glasshouse-volume = { $volume } per år
glasshouse-no-evidence = belägg saknas
glasshouse-nothing = Inget som antecknats motiverar detta: jämna ut villkoret eller anteckna motiveringen med belägg.
glasshouse-draft = utkast: inte antecknat som motivering
glasshouse-pays-sooner = betalar på { $sooner } dagar, den andra kunden på { $later }
glasshouse-buys-broader = köper { $more } lösningar, den andra kunden { $fewer }
glasshouse-buys-more = köper för { $more } på 12 månader, den andra kunden för { $less }
glasshouse-defended = Villkor som tål dagsljus
glasshouse-asker = Vem som skulle fråga
glasshouse-sentence = Vad vi säger

report-euros = Eurons väg
euros-incomplete = { $count ->
    [one] En affärsmöjlighet bakom ett mål saknar värde eller sannolikhet.
   *[other] { $count } affärsmöjligheter bakom mål saknar värde eller sannolikhet.
}
euros-no-activity = Ingen planerad aktivitet
euros-no-opportunity = Det ligger inga euro bakom detta mål i år.
euros-opportunity = Affärsmöjlighet
euros-euros = Euro
euros-next = Nästa aktivitet
euros-won = vunnen
euros-sceptic = skeptiker
euros-no-champion = ingen förespråkare
euros-sceptics = Vad som hänger på en skeptiker
euros-loose = Affärsmöjligheter som inte täcker något i år
euros-why-no-goal = inte knuten till något mål
euros-why-no-day = väntad dag saknas
euros-why-other-year = väntad ett annat år

asof-mark = Läget i slutet av dagen { $day }

report-diff = Vad som ändrades
diff-days = { $from } – { $to }
diff-of = { $part } av { $whole }
diff-hits = Väntade och vunna affärsmöjligheter
diff-expected = Väntat utfall enligt sannolikhet
diff-won = Vunnet av dessa
diff-kept = Aktiviteter gjorda i tid
diff-gone = Observationer som försvann
diff-new = Nya observationer
diff-changed = Ändrade poster
diff-not-yet = Kunden fanns inte i filen den första dagen.
diff-opportunities = Hur prognosen slog in
diff-forecast = Dåvarande prognos
diff-came = Utfall
diff-still-open = ännu öppen, nu { $day }
diff-activities = Vad som planerades och vad som gjordes
diff-activity = Aktivitet
diff-due = Dåvarande dag
diff-in-time = gjord i tid
diff-late = gjord { $day }
diff-moved = flyttad till { $day }
diff-not-done = inte gjord
diff-dropped = överhoppad
diff-goals = Mål och avläsningar
diff-goal = Mål
diff-then = Då
diff-now = Nu
diff-late-figures =
    { $count ->
        [one] { $count } siffra för tiden före { $day } kom in först efter den; den räknas med båda dagarna.
       *[other] { $count } siffror för tiden före { $day } kom in först efter den; de räknas med båda dagarna.
    }
diff-measures = Mått
diff-measure = Mått
diff-records = Poster
diff-added = ny
diff-removed = borttagen

report-dust = Gallring
dust-none = Inget samlar damm.
dust-plans = Planer som ingen öppnar
dust-goals = Mål som inget har gjorts för att nå
dust-activities = Försenade aktiviteter som inte bidrar till något mål
dust-opportunities = Affärsmöjligheter vars dag har gått och som ingen rört
dust-claims = Föråldrade påståenden som ingen har använt

report-top = Topp 20 efter försäljning
top-rank = Nr
top-share = Andel av omsättningen

report-management = Vilka som avgör och vad som händer
management-turnover = Omsättning, 12 mån
management-act = Kunder där vi måste agera nu
management-happening = Vad som händer
management-matter = Vad som väger mest
management-next = Härnäst

report-budget = Budget nedifrån och upp, uppifrån och ner
budget-company = Företaget
budget-class = Per klass
budget-seller = Per säljare
budget-bottom-up = Nedifrån och upp
budget-top-down = Uppifrån och ner
budget-gap = Skillnad
budget-whole = Hela företaget
budget-partial = bara en del av kunderna
budget-no-class = ingen klass
budget-no-seller = ingen ansvarig

report-sales-plan = Försäljningsplan
sales-plan-none = Ingen har ansvar för någon kund.
sales-plan-budget = Årets budget

# Kommandoraden
command-whatif = Vad som skulle följa: vem slutar, eller vårt företag utan en kund
command-whatif-leaves = Vad som skulle försvinna med våra eller deras personer; utan namn de tre värsta avgångarna
command-whatif-without = Eldprovet: vårt företag utan en kund
argument-people = Kolleger eller nyckelpersoner som slutar
option-everybody = Alla i tur och ordning: de tre avgångar som skulle kännas mest
option-about = Vem eller vad det gäller
option-from = Första dagen; ett kvartal står för sin sista dag
option-to = Sista dagen; ett kvartal står för sin sista dag
problem-report-internal = Rapporten ”{ $report }” är bara för oss.
problem-report-about = Rapporten ”{ $report }” tar inget --about; utelämna det.
problem-day-or-quarter = ”{ $text }” är varken en dag eller ett kvartal. Skriv 2026-11-21 eller 2026-Q4.
problem-no-table = Rapporten har ingen tabell, och { $format } är bara för tabeller. Välj ett annat format.

# Keys
do-leaves = Vem slutar? Den här personen eller de tre värsta avgångarna
format-csv = CSV: tabellerna, för kalkylprogram
command-asof = Ett läsande underkommando på filen som den var i slutet av en dag
command-diff = Vad som ändrades mellan två dagar eller kvartal, och hur prognosen slog in
argument-day = Dagen; ett kvartal står för sin sista dag
argument-subcommand = Ett läsande underkommando: list, show, check, measure, summary, report …
problem-asof-reading = En gången dag kan bara läsas. Skriv efter dagen något av dessa: { $names }.
problem-diff-order = Den första dagen, { $from }, måste vara före den sista, { $to }.
do-quarter-back = Rapporten i slutet av föregående kvartal
do-quarter-on = Rapporten i slutet av nästa kvartal
budget-of-seller = Säljare
top-others = Alla övriga
top-turnover = Omsättning
management-who = Vem som avgör
management-stance-unknown = inställning inte känd
trends-line = Utveckling, { $months } mån
top-key = I färg: en andel på minst { $share } av omsättningen och försäljning som faller.
without-after-kam = Arbetet med nyckelkunden ingår inte här: efter dess kostnad går kunden redan { $sum } back om året.
diff-won-besides = Vunnet därutöver, inte väntat då
