# The workbench: screens, panes, forms, commands and what the status line says.

## Screens and panes
screen-portfolio = Asiakassalkku
pane-accounts = Asiakkaat
pane-today = Mikä odottaa tänään
pane-people = Sidosryhmät
pane-year = Vuosikello
pane-kpis = Mittarit
pane-risks = Riskilista
pane-goals = Tavoitteet
pane-findings = Havainnot
pane-records = Tietueet
empty-accounts = Ei vielä asiakkaita. Paina n, niin teet uuden suunnitelman, tai a, niin lisäät asiakkaan.
empty-today = Tänään mikään ei odota.
empty-people = Ei vielä ketään. Paina a ja lisää, kenet tunnet siellä.
empty-year = Ei vielä suunniteltua. Paina a ja lisää toimenpide.
empty-kpis = Ei vielä mittareita. Paina a ja lisää mittari.
empty-risks = Täällä ei ole vielä mitään.
empty-goals = Ei vielä tavoitteita. Paina a ja lisää tavoite.
empty-findings = Ei havaintoja: kaikki on kunnossa.
empty-records = Ei vielä yhtään. Paina a ja lisää.
empty-looking = Käydään asiakkaita läpi …
empty-filter = Mikään ei vastaa suodatinta. Esc näyttää kaikki.

## Columns
column-account = Asiakas
column-class = Luokka
column-owner = Vastuuhenkilö
column-sales = Myynti 12 kk
column-next = Seuraava
column-next-what = Toimenpide
column-severity = Vakavuus
column-finding = Havainto
column-name = Nimi
column-title = Titteli
column-power = Valta
column-mode = Asenne
column-met = Tavattu
column-day = Päivä
column-activity = Toimenpide
column-kpi = Mittari
column-value = Arvo
column-target = Tavoite
column-trend = Suunta
column-risk = Kysymys
column-answer = Vastaus
column-computed = Laskettu
column-goal = Tavoite
column-due = Määräpäivä
row-removed = { $name } (poistettu)
row-elsewhere = toisella asiakkaalla
row-wanted = ei vielä tunneta
row-days = { $days } pv
row-theirs = asiakkaan

## Head line and summary
head-week = vk { $week }
head-saving = tallennetaan …
head-saved = tallennettu { $time }
head-burning = aikaa { $left }, viimeistään { $until }
summary-no-plan = Ei vielä suunnitelmaa: P tekee sen.
summary-plan = Suunnitelma { $year }: { $ambition }
summary-figures = Myynti 12 kk { $sales } · kate { $margin } · havainnot: ! { $act }  ~ { $risk }  · { $watch }  ? { $ask }

## Forms
form-new = Uusi: { $kind }
form-edit = Muokkaa: { $kind }
form-done = valmis
form-more = { $count ->
    [one] vielä yksi kenttä
   *[other] vielä { $count } kenttää
}
form-make = Uusi { $kind }: { $name }
form-expect-day = päivä: 21.11., 2026-11-21, +3pv, -1vk, ma tai vk 48
form-expect-minute = kellonaika tänään, päivä ja kellonaika tai nyt
form-expect-period = vuosineljännes: Q4 tai 2026-Q4
form-no-such = Tällä nimellä ei löydy: { $text }
form-pair-exists = Tällä parilla on jo tietue; muokkaa sitä.

## Guided ways
guide-new-plan = Uusi suunnitelma
guide-review = Kvartaalikatsaus
step-goals = Tavoitteet
step-people = Ihmiset
step-year = Vuosikello
step-kpis = Mittarit
step-risks = Riskit
step-findings = Havainnot
step-decisions = Päätökset
step-confirm = Vahvistus
ask-new-plan-goals = Mitä kumpikin hyötyy tänä vuonna? Lisää tavoite a:lla, jatka sarkaimella.
ask-new-plan-people = Kuka päättää, ja ketkä muut vaikuttavat? Lisää henkilö a:lla.
ask-new-plan-year = Mitä tapahtuu milloin, meillä ja heillä? Lisää toimenpide a:lla.
ask-new-plan-kpis = Mistä näemme, että se toimii? Lisää mittari a:lla.
ask-new-plan-risks = Mikä voi mennä pieleen? Vastaa välilyönnillä.
ask-review-goals = Missä kukin tavoite on? Välilyönti: saavutettu, ⏎: muokkaa, sarkain: seuraava.
ask-review-kpis = Mitä mittarit kertovat? r lisää lukeman.
ask-review-findings = Mitä havaittiin? ⏎ korjaa, S siirtää myöhemmäksi.
ask-review-year = Mikä on tehty, ja mitä on edessä? Välilyönti: tehty, a: lisää.
ask-review-decisions = Mitä opimme ja päätimme?
ask-review-confirm = Tämä tallennetaan yhtenä päivättynä tietueena.
review-snapshot = Mukaan: tämän päivän mittarit ({ $measures }) ja havainnot: ! { $act }  ~ { $risk }  · { $watch }  ? { $ask }
review-confirm = ⏎ tallentaa katsauksen · shift-sarkain palaa · esc jättää luonnokseksi
glance-next = Seuraavaksi: { $day } { $title }
glance-title = Yhdellä silmäyksellä

## Boxes
palette-title = Komennot ja kaikki muu
palette-lists = Luettelot
palette-exports = Vienti
palette-is-list = luettelo
palette-none = Ei löytynyt.
help-title = Täällä toimivat näppäimet
help-move = Liikkuminen
help-edit = Muokkaus
help-plan = Suunnitelma ja katsaus
help-find = Etsiminen
help-program = Ohjelma
help-typing = Lomakkeella
confirm-title = Asiakkaan poistaminen
confirm-account = Tämä poistaa asiakkaan ja kaiken, mitä sille kuuluu: { $name }. Poista kirjoittamalla nimi.

## Status line
status-opening = Avataan …
status-exported = Kirjoitettu { $path }
status-exported-but = Kirjoitettu { $path } · { $count ->
    [one] yksi fontista puuttuva merkki näkyy muodossa □
   *[other] { $count } fontista puuttuvaa merkkiä näkyy muodossa □
}
status-exporting = Kirjoitetaan yhteenvetoa …
status-language = Kieli: { $language }
status-mouse-on = Hiiri toimii taas täällä.
status-mouse-off = Hiiri on päätteen: tekstin voi valita.
status-no-account = Valitse ensin asiakas.
status-no-finding = Tässä ei ole lykättävää havaintoa.
status-nothing-to-remove = Tässä ei ole mitään poistettavaa.
status-nothing-to-tick = Tässä ei ole mitään kuitattavaa.
status-gone = Tietuetta ei enää ole.
status-plan-first = Suunnitelmaa ei vielä ole: tee se ensin.
status-plan-ready = Suunnitelma on käytössä. Mitään ei tarvitse erikseen tallentaa.
status-draft = Säilytetty luonnoksena. Vielä puuttuu: { $fields }
status-review-kept = Katsaus säilyi luonnoksena.
status-name-differs = Nimi ei täsmää: mitään ei poistettu.
label-field = { $name }: { $field } { $old } → { $new }

## Commands
do-up = Ylös
do-down = Alas
do-page-up = Sivu ylös
do-page-down = Sivu alas
do-first = Ensimmäiselle riville
do-last = Viimeiselle riville
do-open = Avaa
do-next-step = Seuraava vaihe
do-previous-step = Edellinen vaihe
do-next-pane = Seuraava ruutu
do-previous-pane = Edellinen ruutu
do-pane-1 = Ensimmäinen ruutu
do-pane-2 = Toinen ruutu
do-pane-3 = Kolmas ruutu
do-pane-4 = Neljäs ruutu
do-zoom = Näytä vain tämä ruutu tai kaikki
do-before = Edellinen asiakas
do-after = Seuraava asiakas
do-add = Lisää tähän
do-edit = Muokkaa riviä
do-tick = Tehty, tai sittenkin tekemättä
do-remove = Poista (u palauttaa)
do-edit-account = Muokkaa asiakasta
do-reading = Lisää lukema
do-contact = Kirjaa tapaaminen tai puhelu
do-signal = Nosta hälytysmerkki: 24 tuntia alkaa
do-snooze = Muistuta havainnosta myöhemmin
do-undo = Kumoa
do-redo = Tee uudelleen
do-new-plan = Uusi suunnitelma
do-continue-plan = Uusi suunnitelma tai nykyisen läpikäynti
do-review = Pidä kvartaalikatsaus
do-findings = Havainnot
do-lists = Kaikki luettelot
do-sort = Järjestä huomion tarpeen mukaan
do-filter = Suodata luetteloa
do-palette = Etsi komento, asiakas tai henkilö
do-exports = Vie
do-export-internal-pdf = Yhteenveto meille, PDF
do-export-customer-pdf = Asiakasversio, PDF
do-export-internal-md = Yhteenveto meille, Markdown
do-export-internal-html = Yhteenveto meille, HTML
do-export-customer-md = Asiakasversio, Markdown
do-export-customer-html = Asiakasversio, HTML
do-help = Täällä toimivat näppäimet
do-language = Kieli: English, suomi, svenska
do-mouse = Hiiri käyttöön tai pois
do-back = Takaisin
do-leave = Takaisin; salkusta pois ohjelmasta
do-quit = Lopeta
do-form-next = Seuraava kenttä
do-form-previous = Edellinen kenttä
do-form-unfold = Kaikki kentät tai vain ensimmäiset
do-form-unfold-here = Kaikki kentät, viimeisellä rivillä
do-form-close = Sulje; kelvollinen säilyy
do-form-on = Valmis, ja vielä yksi; katsauksessa seuraava vaihe
do-form-help = Tämän lomakkeen näppäimet
do-pick-up = Ylös
do-pick-down = Alas
do-accept = Hyväksy
do-cancel = Sulje
do-close-help = Sulje ohje
hint-open = avaa
hint-next-step = seuraava vaihe
hint-next-pane = ruutu
hint-add = lisää
hint-edit = muokkaa
hint-tick = tehty
hint-signal = hälytys
hint-undo = kumoa
hint-new-plan = uusi suunnitelma
hint-palette = etsi
hint-help = ohje
hint-form-next = seuraava kenttä
hint-form-unfold = kaikki kentät
hint-form-on = vielä yksi
hint-form-close = sulje
hint-accept = hyväksy
hint-cancel = sulje
