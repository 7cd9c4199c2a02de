# Labels of the choices: the name of the choice and its code (level-executive),
# and of the bounded numbers that have words (stance-2, supplier-role-4, strength-3).

## Account

account-status-prospect = potentiaalinen
account-status-active = aktiivinen
account-status-lost = menetetty
operating-model-product = tuotemyynti
operating-model-mixed = sekamalli
operating-model-solution = ratkaisumyynti
plan-kind-account-plan = asiakkuussuunnitelma
plan-kind-sales-plan = myyntisuunnitelma
rhythm-month = kuukausittain
rhythm-quarter = kvartaaleittain
rhythm-half-year = puolivuosittain
rhythm-year = vuosittain
threshold-at-least = vähintään
threshold-at-most = enintään
answer-yes = kyllä
answer-no = ei
answer-unknown = ei tiedossa
yes-no-yes = kyllä
yes-no-no = ei
unit-level-central = keskitetty
unit-level-regional = alueellinen
unit-level-local = paikallinen

## Supplier role: the five steps as the customer sees us

supplier-role-1 = perustuote
supplier-role-2 = hyvä tuote
supplier-role-3 = hyvä palvelu
supplier-role-4 = liikekumppani
supplier-role-5 = osa asiakkaan strategiaa

## People

level-executive = ylin johto
level-management = keskijohto
level-specialist = asiantuntija
category-decider = päättäjä
category-user = käyttäjä
category-technical-influencer = tekninen vaikuttaja
category-financial-influencer = taloudellinen vaikuttaja
expectation-yes = kyllä
expectation-partly = osittain
expectation-no = ei
mode-growth = kasvuhakuinen
mode-trouble = ongelmakeskeinen
mode-even-keel = tyytyväinen nykytilaan
mode-overconfident = ylioptimistinen
stance-minus-2 = vastustaja
stance-minus-1 = kriittinen
stance-0 = neutraali
stance-1 = myönteinen
stance-2 = puolestapuhuja

## Strength of a relationship, 0 to 3

strength-0 = ei tavattu
strength-1 = tuttu
strength-2 = hyvä
strength-3 = luottamuksellinen
basis-customer-said = asiakas sanoi
basis-fact = fakta
basis-assumption = oletus
part-decides = päättää
part-vetoes = voi estää
part-approves = hyväksyy
part-recommends = suosittelee
part-influences = vaikuttaa
part-uses = käyttää
channel-visit = vierailu
channel-meeting = tapaaminen
channel-call = puhelu
channel-video = etäkokous
channel-mail = sähköposti
channel-event = tilaisuus
channel-other = muu

## Knowledge

topic-customer-goal = asiakkaan tavoite
topic-market = markkina
topic-competition = kilpailu
topic-competitor-in-account = kilpailija asiakkaan luona
topic-political = poliittinen
topic-economic = taloudellinen
topic-social = sosiaalinen
topic-technological = teknologinen
topic-environmental = ekologinen
topic-legal = juridinen
topic-need = tarve
topic-value-problem = ratkaisemisen arvoinen ongelma
topic-strategic-choice = strateginen valinta
topic-ways-of-working = toimintatavat
topic-why-key-supplier = miksi olemme avaintoimittaja
topic-what-is-happening = mitä tapahtuu nyt
topic-where-heading = mihin asiakas on menossa
topic-coming-change = tuleva muutos
topic-strategy = strategiamme
topic-message = viestimme
topic-tacit-knowledge = hiljainen tieto
topic-strength = vahvuutemme
topic-weakness = heikkoutemme
audience-customer = asiakas
audience-internal = sisäinen
audience-private = yksityinen

## Plan and annual cycle

plan-status-draft = luonnos
plan-status-in-force = voimassa
plan-status-closed = päätetty
goal-status-open = avoin
goal-status-reached = saavutettu
goal-status-missed = ei saavutettu
goal-status-dropped = luovuttu
side-ours = oma
side-theirs = asiakkaan
activity-kind-meeting = tapaaminen
activity-kind-message = viesti
activity-kind-review = kvartaalikatsaus
activity-kind-survey = kysely
activity-kind-event = tilaisuus
activity-kind-negotiation = neuvottelu
activity-kind-delivery = toimitus
activity-kind-decision = päätös
activity-kind-budget-round = budjettikierros
activity-kind-tender = kilpailutus
activity-kind-board = hallituksen kokous
activity-kind-holiday = loma
activity-kind-internal = sisäinen
repeats-no = ei toistu
repeats-monthly = kuukausittain
repeats-quarterly = kvartaaleittain
repeats-half-yearly = puolivuosittain
repeats-yearly = vuosittain
activity-status-planned = suunniteltu
activity-status-done = tehty
activity-status-skipped = jätetty väliin
activity-status-cancelled = peruttu
test-result-works = toimii
test-result-works-not = ei toimi
test-result-unclear = epäselvä
lever-price-mix = hintamix
lever-share = osuus asiakkaan ostoista
lever-add-on = lisämyynti
stage-idea = kasvuaihio
stage-qualified = kartoitettu
stage-proposed = tarjottu
stage-negotiating = neuvottelussa
stage-won = voitettu
stage-lost = hävitty
project-status-planned = suunniteltu
project-status-running = käynnissä
project-status-paused = keskeytetty
project-status-done = valmis
project-status-stopped = lopetettu
verdict-on-track = suunnitelman mukainen
verdict-at-risk = vaarassa
verdict-off-track = jäljessä suunnitelmasta
feedback-direction-from-customer = asiakkaalta
feedback-direction-to-team-member = tiimin jäsenelle

## Offer and money

price-class-basic = perus
price-class-standard = vakio
price-class-premium = premium
footprint-state-bought = ostaa meiltä
footprint-state-open = voisi ostaa meiltä
footprint-state-competitor = ostaa kilpailijalta
footprint-state-not-relevant = ei sovi asiakkaalle
figure-period-month = kuukausi
figure-period-quarter = kvartaali
figure-period-year = vuosi
figure-measure-sales = myynti
figure-measure-direct-cost = välittömät kustannukset
figure-measure-service-cost = palvelukustannukset
figure-measure-kam-cost = KAM-kustannukset
figure-measure-discount-given = annetut alennukset
figure-measure-service-hours = palvelutunnit
figure-measure-kam-hours = KAM-tunnit
figure-measure-quantity = määrä
figure-measure-budget-sales = myyntibudjetti
figure-measure-budget-investment = investointibudjetti
figure-measure-top-down-target = ylhäältä annettu tavoite
figure-measure-customer-spend = asiakkaan ostot
figure-measure-customer-turnover = asiakkaan liikevaihto
figure-measure-customer-operating-profit = asiakkaan liikevoitto
figure-measure-customer-equity = asiakkaan oma pääoma
figure-measure-customer-investments = asiakkaan investoinnit
figure-measure-company-turnover = oma liikevaihtomme
term-kind-price = hinta
term-kind-discount = alennus
term-kind-payment-time = maksuaika
term-kind-bonus = bonus
term-kind-other = muu

## Commitments

seat-role-contact-person = asiakasyhteyshenkilö
seat-role-relationship-manager = suhdepäällikkö
seat-role-customer-representative = asiakkaan edustaja meillä
seat-role-team-leader = tiiminvetäjä
seat-role-knowledge-holder = asiakkuustiedon haltija
seat-role-strategy-developer = strategian kehittäjä
seat-role-project-leader = kehittämisprojektien vetäjä
seat-role-seller = myyjä
seat-role-negotiator = neuvottelija
seat-role-informer = tiedottaja
seat-role-result-owner = tuloksentekijä
position-expert = asiantuntijarooli
position-manager = esihenkilörooli
reward-basis-account-sales = asiakkaan myynti
reward-basis-account-margin = asiakkaan kate
reward-basis-team-result = tiimin tulos
reward-basis-mixed = yhdistelmä
promise-status-open = avoin
promise-status-kept = pidetty
promise-status-broken = rikottu
negotiation-status-coming = tulossa
negotiation-status-open = käynnissä
negotiation-status-over = päättynyt
signal-kind-discontent = tyytymättömyys
signal-kind-cutting = kaupan supistaminen
signal-kind-ending = kaupan lopettaminen
risk-item-deciders-known = tunnetaanko päättäjät?
risk-item-power-known = tunnetaanko valta?
risk-item-two-know-each = tunteeko kaksi jokaisen päättäjän?
risk-item-balanced = onko asiakassalkku tasapainossa?
risk-item-can-say-no = voimmeko sanoa ei?
risk-item-prices-defensible = ovatko hinnat ja alennukset perusteltavissa?
risk-item-daylight = kestävätkö ehdot päivänvalon?
risk-item-level-above-free = onko neuvottelijan yläpuolella taso?
risk-item-sell-new = myymmekö myös uutta?
risk-item-profitable = onko kannattava, palvelu hallinnassa?
risk-item-act-in-24h = reagoidaanko hälytysmerkkeihin 24 tunnissa?
risk-item-knowledge-shared = onko tieto jaettu?
risk-item-beyond-old-friends = muitakin kuin vanhoja tuttuja?
risk-item-promises-kept = pidetäänkö lupaukset valtuuksien rajoissa?
risk-item-own = oma riski
risk-status-open = avoin
risk-status-watched = seurannassa
risk-status-handled = hoidettu
risk-status-accepted = hyväksytty

## Metrics

kpi-audience-kam = KAM
kpi-audience-management = johto
kpi-audience-both = KAM ja johto
better-up = suurempi on parempi
better-down = pienempi on parempi
formula-manual = kirjataan käsin
formula-sales = myynti
formula-margin = kate
formula-margin-ratio = kateprosentti
formula-share-of-our-turnover = osuus liikevaihdostamme
formula-sales-development = myynnin kehitys
formula-share-at-customer = osuus asiakkaan ostoista
formula-price-mix-premium = hintamix: premium
formula-price-mix-new = hintamix: uudet ratkaisut
formula-margin-after-kam = kate KAM-kustannusten jälkeen
formula-service-load = palvelurasitus
formula-service-hours = palvelutunnit myynnin 10 000:ta kohti
formula-discount-ratio = alennusaste
formula-top1 = suurimman asiakkaan osuus
formula-top2 = kahden suurimman osuus
formula-top3 = kolmen suurimman osuus
formula-top5 = viiden suurimman osuus
formula-hhi = keskittyneisyys (HHI)
formula-pipeline-weighted = painotettu myyntiputki
formula-euro-asked = tavoiteltu kasvu
formula-euro-backed = perusteltu kasvu
formula-euro-unbacked = kasvu vailla perustetta
formula-budget-bottom-up = budjetti alhaalta ylös
formula-budget-top-down = budjetti ylhäältä alas
formula-budget-gap = budjettiero
formula-budget-deviation = poikkeama budjetista
formula-coverage-one = päättäjät ja vallan haltijat, jotka ainakin yksi meistä tuntee
formula-coverage-two = päättäjät ja vallan haltijat, jotka ainakin kaksi meistä tuntee
formula-truth-ratio = faktojen osuus
formula-contact-age = päiviä yhteydestä päättäjään
formula-activities-done = tehdyt toimenpiteet
formula-activities-late = myöhässä olevat toimenpiteet
formula-activities-coming = tulevat toimenpiteet
formula-follow-up = toimenpiteiden toteutumisaste
formula-matrix-filled = matriisin täydet ruudut
formula-matrix-stale = matriisin vanhenevat ruudut
formula-matrix-thin = matriisin vajaat ruudut
formula-matrix-empty = matriisin tyhjät ruudut
formula-findings-act = havainnot: toimi heti
formula-findings-risk = havainnot: riski
formula-findings-watch = havainnot: seuraa
formula-findings-ask = havainnot: selvitä
