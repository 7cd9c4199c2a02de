# Rapporternas ord: rubriker, kolumner och korta rader kring det som posterna berättar.
# Användarens egna ord står alltid efter ett kolon eller ett streck eller för sig själva.
report-summary = Sammanfattning
report-year = Årshjul
report-summary-kicker = { $plan } { $year }
report-year-kicker = Årshjul { $year }
report-prepared = Upprättad { $day }
report-class = Klass: { $text }
report-footer-internal = { $account } · { $plan } { $year } · konfidentiell
report-footer-customer = { $account } · { $year } · kundversion

report-goals = Ambition och mål
report-situation = Vad som händer nu
report-together = Vad vi utvecklar tillsammans
report-stakeholders = Intressenter
report-our-side = Från vår sida
report-kpis = Nyckeltal
report-risks = Risker
report-actions = Kommande aktiviteter
report-unknowns = Vad vi inte vet
report-undated = Ännu utan datum

report-unknown = Ännu inte känt: { $what }
report-unknown-ambition = vad vi vill uppnå med den här kunden
report-unknown-goals = planens mål
report-unknown-what-is-happening = vad som händer hos kunden
report-unknown-where-heading = vart kunden är på väg
report-unknown-why-key-supplier = varför vi är en nyckelleverantör
report-unknown-year = vad som händer under året, och när
report-unknown-stakeholders = vilka som beslutar och vilka som påverkar
report-unknown-kpis = vad som följs upp och med vilket mål
report-unknown-actions = vad som händer härnäst
report-unknown-risks = vilka risker som finns; checklistan är inte besvarad
report-not-known = ännu inte känt
report-more =
    { $count ->
        [one] + { $count } till
       *[other] + { $count } till
    }

report-column-person = Person
report-column-title = Titel
report-column-unit = Enhet
report-column-stance = Inställning och attityd
report-column-known-by = Vem känner personen
report-column-kpi = Nyckeltal
report-column-latest = Senast
report-column-target = Målnivå
report-column-gap = Skillnad
report-column-trend = Utveckling
report-column-state = Läge
report-column-when = När
report-column-what = Vad
report-column-who = Vem

report-age-days = { $count } d
report-age-months = { $count } mån
report-age-years = { $count } år
report-goal-unmeasured = inget nyckeltal
report-late = försenad
report-no-day = inget datum
report-nobody = ingen
report-wanted = ännu inte träffad
report-mode-unknown = attityden ännu inte känd
report-fact-unproved = fakta utan belägg
report-base = utgångsläge { $text }
report-by-kpi = Nyckeltal: { $text }
report-aim = mål { $text }
report-points = { $number } %-enh.
report-kpi-met = i mål
report-kpi-near = nära målet
report-kpi-off = ännu inte i mål
report-kpi-no-target = inget mål
report-kpi-unread = ännu ingen avläsning
report-risk-level = sannolikhet { $likelihood }, konsekvens { $impact }
report-times =
    { $count ->
        [one] { $when }, totalt { $count }
       *[other] { $when }, totalt { $count }
    }

report-ring-theirs = Kundens eget årshjul
report-ring-contact = Möten och kontakt
report-ring-business = Förhandlingar och leveranser
report-ring-own = Vårt eget arbete
report-wheel-caption = årshjul
report-wheel-words =
    { $count ->
        [one] Året { $year } som ett hjul med tolv månader och { $count } händelse; förklaringen bredvid anger den.
       *[other] Året { $year } som ett hjul med tolv månader och { $count } händelser; förklaringen bredvid listar dem.
    }
report-spark-words = { $name }: från { $first } till { $last }

report-map-title = Intressentkarta
report-map-words =
    { $count ->
        [one] { $count } person efter inställning och makt; tabellen visar detsamma.
       *[other] { $count } personer efter inställning och makt; tabellen visar detsamma.
    }
report-map-power = makt
report-map-stance = inställning
report-map-win-over = Vinn över
report-map-keep-close = Håll nära
report-map-follow = Bevaka
report-map-keep-informed = Håll informerad
report-own-answer = vårt eget svar: { $answer }

# Print
report-notes = Anteckningar
sheet-top = Topp 20
sheet-months = Siffror per månad

# Every measure in one place
report-measures = Mått
report-portfolio-measures = Portföljens mått
measures-measure = Mått
measures-value = Värde
measures-says = Vad det säger
measures-unknown = Okänt: { $why }
measures-skipped =
    { $count ->
        [one] { $count } ofullständig post utelämnad
       *[other] { $count } ofullständiga poster utelämnade
    }

# History and KPIs over time
report-history = Historik
history-none = Inget är antecknat för de här dagarna.
report-trends = Nyckeltal över tid
trends-three = Försäljningens utveckling, andel och prismix
trends-quarters = Kvartal för kvartal
trends-quarter = Kvartal
trends-year-ago = För ett år sedan
trends-change = Förändring
report-texts-cut = Långa texter är avkortade här för att hålla den utlovade längden; i planen står de i sin helhet.
report-nothing-shared = Inget i den här planen är ännu markerat att delas med kunden.
report-map-left =
    { $count ->
        [one] En person saknas på kartan: inställningen eller makten är inte känd.
       *[other] { $count } personer saknas på kartan: inställningen eller makten är inte känd.
    }
report-sales-behind =
    { $months ->
        [one] Försäljningen är antecknad till { $last }: i siffrorna för tolv månader saknas den sista.
       *[other] Försäljningen är antecknad till { $last }: i siffrorna för tolv månader saknas de { $months } sista.
    }
