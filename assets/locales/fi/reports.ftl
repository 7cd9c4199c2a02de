# Raporttien sanat: otsikot, sarakkeet ja lyhyet rivit sen ympärillä, mitä tietueet kertovat.
# Käyttäjän oma sana seisoo aina kaksoispisteen tai viivan jälkeen tai yksinään.
report-summary = Yhteenveto
report-year = Vuosikello
report-summary-kicker = { $plan } { $year }
report-year-kicker = Vuosikello { $year }
report-prepared = Laadittu { $day }
report-class = Luokka: { $text }
report-footer-internal = { $account } · { $plan } { $year } · luottamuksellinen
report-footer-customer = { $account } · { $year } · asiakasversio

report-goals = Tahtotila ja tavoitteet
report-situation = Mitä tapahtuu nyt
report-together = Mitä kehitämme yhdessä
report-stakeholders = Sidosryhmät
report-our-side = Meidän puoleltamme
report-kpis = Mittarit
report-risks = Riskit
report-actions = Seuraavat toimenpiteet
report-unknowns = Mitä emme tiedä
report-undated = Vielä ilman päivää

report-unknown = Ei vielä tiedossa: { $what }
report-unknown-ambition = mitä haluamme saavuttaa tämän asiakkaan kanssa
report-unknown-goals = suunnitelman tavoitteet
report-unknown-what-is-happening = mitä asiakkaalla tapahtuu
report-unknown-where-heading = mihin asiakas on menossa
report-unknown-why-key-supplier = miksi olemme avaintoimittaja
report-unknown-year = mitä vuoden aikana tapahtuu ja milloin
report-unknown-stakeholders = ketkä päättävät ja ketkä vaikuttavat
report-unknown-kpis = mitä seurataan ja mikä on tavoite
report-unknown-actions = mitä seuraavaksi tapahtuu
report-unknown-risks = mitä riskejä on; tarkistuslistaan ei ole vastattu
report-not-known = ei vielä tiedossa
report-more =
    { $count ->
        [one] + { $count } muu
       *[other] + { $count } muuta
    }

report-column-person = Henkilö
report-column-title = Nimike
report-column-unit = Yksikkö
report-column-stance = Suhtautuminen ja asenne
report-column-known-by = Kuka tuntee
report-column-kpi = Mittari
report-column-latest = Viimeisin
report-column-target = Tavoitetaso
report-column-gap = Ero
report-column-trend = Kehitys
report-column-state = Tila
report-column-when = Milloin
report-column-what = Mitä
report-column-who = Kuka

report-age-days = { $count } pv
report-age-months = { $count } kk
report-age-years = { $count } v
report-goal-unmeasured = ei mittaria
report-late = myöhässä
report-no-day = ei päivää
report-nobody = ei kukaan
report-wanted = ei vielä tavattu
report-mode-unknown = asenne ei vielä tiedossa
report-fact-unproved = fakta ilman näyttöä
report-base = lähtötaso { $text }
report-by-kpi = Mittari: { $text }
report-aim = tavoite { $text }
report-points = { $number } %-yks.
report-kpi-met = tavoitteessa
report-kpi-near = lähellä tavoitetta
report-kpi-off = jäljessä tavoitteesta
report-kpi-no-target = ei tavoitetta
report-kpi-unread = ei vielä lukemaa
report-risk-level = todennäköisyys { $likelihood }, vaikutus { $impact }
report-times =
    { $count ->
        [one] { $when }, yhteensä { $count }
       *[other] { $when }, yhteensä { $count }
    }

report-ring-theirs = Asiakkaan oma vuosikello
report-ring-contact = Tapaamiset ja yhteydenpito
report-ring-business = Neuvottelut ja toimitukset
report-ring-own = Oma työmme
report-wheel-caption = vuosikello
report-wheel-words =
    { $count ->
        [one] Vuosi { $year } kahdentoista kuukauden kehänä, { $count } tapahtuma; viereinen selite kertoo sen.
       *[other] Vuosi { $year } kahdentoista kuukauden kehänä, { $count } tapahtumaa; viereinen selite luettelee ne.
    }
report-spark-words = { $name }: { $first } → { $last }

report-map-title = Sidosryhmäkartta
report-map-words =
    { $count ->
        [one] { $count } henkilö suhtautumisen ja vallan mukaan; taulukko kertoo saman.
       *[other] { $count } henkilöä suhtautumisen ja vallan mukaan; taulukko kertoo saman.
    }
report-map-power = valta
report-map-stance = suhtautuminen
report-map-win-over = Voita puolelle
report-map-keep-close = Pidä lähellä
report-map-follow = Seuraa
report-map-keep-informed = Pidä ajan tasalla
report-own-answer = oma vastauksemme: { $answer }

# Print
report-notes = Muistiinpanot
sheet-top = Top 20
sheet-months = Luvut kuukausittain

# Every measure in one place
report-measures = Tunnusluvut
report-portfolio-measures = Salkun tunnusluvut
measures-measure = Tunnusluku
measures-value = Arvo
measures-says = Mitä se kertoo
measures-unknown = Ei tiedossa: { $why }
measures-skipped =
    { $count ->
        [one] { $count } keskeneräinen jätetty pois
       *[other] { $count } keskeneräistä jätetty pois
    }

# History and KPIs over time
report-history = Historia
history-none = Näiltä päiviltä ei ole kirjauksia.
report-trends = Mittarit ajan mittaan
trends-three = Myynnin kehitys, osuus ja hintamix
trends-quarters = Kvartaaleittain
trends-quarter = Kvartaali
trends-year-ago = Vuosi sitten
trends-change = Muutos
report-texts-cut = Pitkät tekstit on lyhennetty, jotta luvattu pituus pitää; suunnitelmassa ne ovat kokonaan.
report-nothing-shared = Mitään tästä suunnitelmasta ei ole vielä merkitty jaettavaksi asiakkaan kanssa.
report-map-left =
    { $count ->
        [one] Yksi henkilö puuttuu kartalta: suhtautuminen tai valta ei ole tiedossa.
       *[other] { $count } henkilöä puuttuu kartalta: suhtautuminen tai valta ei ole tiedossa.
    }
report-sales-behind =
    { $months ->
        [one] Myynti on kirjattu { $last } asti: 12 kuukauden luvuista puuttuu viimeinen kuukausi.
       *[other] Myynti on kirjattu { $last } asti: 12 kuukauden luvuista puuttuu { $months } viimeistä kuukautta.
    }
