# Labels of the kinds of record and of their fields: kind-account, kinds-account, account-business-id.
# A kind in the singular stands within text; plurals and fields stand as headings.

## Every record

record-id = Tunniste
record-created = Luotu
record-changed = Muutettu

## account

kind-account = asiakas
kinds-account = Asiakkaat
account-name = Nimi
account-business-id = Y-tunnus
account-industry = Toimiala
account-country = Maa
account-website = Verkkosivut
account-class = Asiakasluokka
account-owner = Vastuuhenkilö
account-deputy = Varahenkilö
account-sponsor = Sponsori johdossamme
account-status = Tila
account-customer-since = Asiakkaana alkaen
account-expected-rank = Taso, jota he odottavat
account-operating-model = Toimintamalli
account-shown-model = Asiakkaalle näkyvä malli
account-ways-of-working = Toimintatavat
account-lawful-basis = Tietojen käsittelyperuste
account-note = Muistiinpano
account-source-system = Lähdejärjestelmä
account-external-id = Lähdejärjestelmän tunniste

## account-class

kind-account-class = asiakasluokka
kinds-account-class = Asiakasluokat
account-class-code = Tunnus
account-class-name = Nimi
account-class-plan-kind = Vaadittu suunnitelma
account-class-review-every = Katsausväli
account-class-source-system = Lähdejärjestelmä
account-class-external-id = Lähdejärjestelmän tunniste

## criterion

kind-criterion = avainasiakaskriteeri
kinds-criterion = Avainasiakaskriteerit
criterion-name = Nimi
criterion-measure = Mittari
criterion-threshold = Raja-arvo
criterion-direction = Suunta
criterion-weight = Painoarvo
criterion-source-system = Lähdejärjestelmä
criterion-external-id = Lähdejärjestelmän tunniste

## criterion-mark

kind-criterion-mark = kriteerin arvio
kinds-criterion-mark = Kriteerien arviot
criterion-mark-account = Asiakas
criterion-mark-criterion = Kriteeri
criterion-mark-met = Täyttyy
criterion-mark-note = Muistiinpano
criterion-mark-on = Arviointipäivä
criterion-mark-by = Arvioija
criterion-mark-source-system = Lähdejärjestelmä
criterion-mark-external-id = Lähdejärjestelmän tunniste

## unit

kind-unit = yksikkö
kinds-unit = Yksiköt
unit-account = Asiakas
unit-name = Nimi
unit-level = Taso
unit-parent = Ylempi yksikkö
unit-country = Maa
unit-city = Paikkakunta
unit-importance = Merkityksemme heille, 0–5
unit-would-lose = Menetys ilman meitä
unit-source-system = Lähdejärjestelmä
unit-external-id = Lähdejärjestelmän tunniste

## role-reading

kind-role-reading = toimittajarooli
kinds-role-reading = Toimittajaroolit
role-reading-account = Asiakas
role-reading-on = Päivä
role-reading-role-now = Rooli tänään, 1–5
role-reading-role-next-year = Rooli vuoden päästä, 1–5
role-reading-basis = Peruste
role-reading-said-by = Kuka sanoi
role-reading-source-system = Lähdejärjestelmä
role-reading-external-id = Lähdejärjestelmän tunniste

## colleague

kind-colleague = kollega
kinds-colleague = Kollegat
colleague-name = Nimi
colleague-title = Tehtävänimike
colleague-level = Organisaatiotaso
colleague-reports-to = Esihenkilö
colleague-team = Tiimi
colleague-category = Myytävä kategoria
colleague-email = Sähköposti
colleague-phone = Puhelin
colleague-left-on = Lähtöpäivä
colleague-source-system = Lähdejärjestelmä
colleague-external-id = Lähdejärjestelmän tunniste

## stakeholder

kind-stakeholder = avainhenkilö
kinds-stakeholder = Sidosryhmät
stakeholder-account = Asiakas
stakeholder-name = Nimi
stakeholder-title = Tehtävänimike
stakeholder-unit = Yksikkö
stakeholder-level = Organisaatiotaso
stakeholder-reports-to = Esihenkilö
stakeholder-influences = Keihin vaikuttaa
stakeholder-categories = Kategoriat
stakeholder-formal-power = Virallinen valta, 0–5
stakeholder-informal-power = Epävirallinen valta, 0–5
stakeholder-need = Tarve
stakeholder-personal-win = Henkilökohtainen hyöty
stakeholder-expectation = Odotus meitä kohtaan
stakeholder-expectation-met = Odotus täyttyy
stakeholder-message = Mitä sanoa
stakeholder-avoid = Mitä ei pidä sanoa
stakeholder-wanted = Halutaan tutustua
stakeholder-confirmed-on = Tarkistettu
stakeholder-language = Kieli
stakeholder-email = Sähköposti
stakeholder-phone = Puhelin
stakeholder-source = Tietojen lähde
stakeholder-objects-to-profiling = Vastustaa profilointia
stakeholder-left-on = Lähtöpäivä
stakeholder-source-system = Lähdejärjestelmä
stakeholder-external-id = Lähdejärjestelmän tunniste

## reading

kind-reading = henkilöarvio
kinds-reading = Henkilöarviot
reading-stakeholder = Avainhenkilö
reading-on = Päivä
reading-mode = Asenne
reading-stance = Suhtautuminen
reading-basis = Peruste
reading-by = Arvioija
reading-note = Muistiinpano
reading-source-system = Lähdejärjestelmä
reading-external-id = Lähdejärjestelmän tunniste

## relationship

kind-relationship = suhde
kinds-relationship = Suhteet
relationship-colleague = Kollega
relationship-stakeholder = Avainhenkilö
relationship-strength = Vahvuus, 0–3
relationship-topic = Aihe
relationship-contact-every = Yhteydenpitoväli (päivää)
relationship-since = Alkaen
relationship-source-system = Lähdejärjestelmä
relationship-external-id = Lähdejärjestelmän tunniste

## decision

kind-decision = päätös
kinds-decision = Päätökset
decision-account = Asiakas
decision-name = Nimi
decision-due = Päätöspäivä
decision-source-system = Lähdejärjestelmä
decision-external-id = Lähdejärjestelmän tunniste

## decision-part

kind-decision-part = rooli päätöksessä
kinds-decision-part = Roolit päätöksissä
decision-part-decision = Päätös
decision-part-stakeholder = Avainhenkilö
decision-part-part = Rooli
decision-part-source-system = Lähdejärjestelmä
decision-part-external-id = Lähdejärjestelmän tunniste

## interaction

kind-interaction = kohtaaminen
kinds-interaction = Kohtaamiset
interaction-account = Asiakas
interaction-on = Päivä
interaction-channel = Kanava
interaction-ours = Meiltä
interaction-theirs = Asiakkaalta
interaction-topic = Aihe
interaction-outcome = Tulos
interaction-next-step = Seuraava askel
interaction-opportunity = Myyntimahdollisuus
interaction-activity = Toimenpide
interaction-source-system = Lähdejärjestelmä
interaction-external-id = Lähdejärjestelmän tunniste

## claim

kind-claim = väite
kinds-claim = Mitä tiedämme
claim-account = Asiakas
claim-topic = Aihe
claim-text = Väite
claim-basis = Peruste
claim-evidence = Näyttö
claim-said-by = Kuka sanoi
claim-author = Kirjaaja
claim-on = Päivä
claim-about = Ketä tai mitä koskee
claim-effect = Vaikutus meihin, −2…2
claim-response = Vastauksemme
claim-happens-on = Tapahtumapäivä
claim-half-life-days = Puoliintumisaika (päivää)
claim-audience = Kenelle
claim-source-system = Lähdejärjestelmä
claim-external-id = Lähdejärjestelmän tunniste

## plan

kind-plan = suunnitelma
kinds-plan = Suunnitelmat
plan-account = Asiakas
plan-kind = Suunnitelman laji
plan-year = Vuosi
plan-owner = Vastuuhenkilö
plan-status = Tila
plan-ambition = Tahtotila
plan-source-system = Lähdejärjestelmä
plan-external-id = Lähdejärjestelmän tunniste

## goal

kind-goal = tavoite
kinds-goal = Tavoitteet
goal-plan = Suunnitelma
goal-name = Nimi
goal-kpi = Mittari
goal-base = Lähtötaso
goal-target = Tavoitetaso
goal-due = Määräpäivä
goal-owner = Vastuuhenkilö
goal-customer-owner = Vastuuhenkilö asiakkaalla
goal-target-group = Kohderyhmä
goal-value-to-customer = Hyöty asiakkaalle
goal-value-to-us = Hyöty meille
goal-grounds = Perustelut
goal-status = Tila
goal-audience = Kenelle
goal-source-system = Lähdejärjestelmä
goal-external-id = Lähdejärjestelmän tunniste

## activity

kind-activity = toimenpide
kinds-activity = Toimenpiteet
activity-account = Asiakas
activity-title = Otsikko
activity-whose = Kenen
activity-kind = Laji
activity-starts-on = Alkaa
activity-ends-on = Päättyy
activity-time = Kellonaika
activity-due-on = Määräpäivä
activity-repeats = Toistuu
activity-series = Sarja
activity-key = Avaintoimenpide
activity-owner = Vastuuhenkilö
activity-ours = Meiltä
activity-theirs = Asiakkaalta
activity-channel = Kanava
activity-message = Viesti
activity-goal = Tavoite
activity-project = Projekti
activity-opportunity = Myyntimahdollisuus
activity-answers = Vastaa väitteeseen
activity-asks = Selvitettävä kysymys
activity-status = Tila
activity-done-on = Tehty
activity-result = Tulos
activity-effect-on-relationship = Vaikutus suhteeseen, −2…2
activity-effect-on-sales = Vaikutus myyntiin, −2…2
activity-tested-with = Testattu kenen kanssa
activity-test-result = Testin tulos
activity-audience = Kenelle
activity-source-system = Lähdejärjestelmä
activity-external-id = Lähdejärjestelmän tunniste

## opportunity

kind-opportunity = myyntimahdollisuus
kinds-opportunity = Myyntimahdollisuudet
opportunity-account = Asiakas
opportunity-name = Nimi
opportunity-lever = Kasvukeino
opportunity-solution = Ratkaisu
opportunity-unit = Yksikkö
opportunity-stage = Vaihe
opportunity-value = Arvo
opportunity-probability = Todennäköisyys, %
opportunity-expected-on = Odotettu päivä
opportunity-owner = Vastuuhenkilö
opportunity-champion = Puolestapuhuja asiakkaalla
opportunity-goal = Tavoite
opportunity-from-interaction = Syntynyt kohtaamisesta
opportunity-suggested-by = Ehdottaja
opportunity-closed-on = Päätetty
opportunity-closed-value = Toteutunut arvo
opportunity-value-to-customer = Hyöty asiakkaalle
opportunity-value-to-us = Hyöty meille
opportunity-audience = Kenelle
opportunity-source-system = Lähdejärjestelmä
opportunity-external-id = Lähdejärjestelmän tunniste

## project

kind-project = projekti
kinds-project = Projektit
project-account = Asiakas
project-name = Nimi
project-lead = Vetäjä
project-customer-lead = Vetäjä asiakkaalla
project-aim = Päämäärä
project-status = Tila
project-progress = Edistyminen, %
project-problem = Ongelma
project-change = Muutos suunnitelmaan
project-starts-on = Alkaa
project-ends-on = Päättyy
project-audience = Kenelle
project-source-system = Lähdejärjestelmä
project-external-id = Lähdejärjestelmän tunniste

## review

kind-review = kvartaalikatsaus
kinds-review = Kvartaalikatsaukset
review-plan = Suunnitelma
review-period = Kvartaali
review-held-on = Pidetty
review-ours = Meiltä
review-theirs = Asiakkaalta
review-verdict = Kokonaisarvio
review-learned = Mitä opimme
review-decided = Mitä päätimme
review-changes-next = Muutokset ensi kvartaalille
review-deviation-cause = Poikkeaman syy
review-measures = Päivän tunnusluvut
review-findings = Päivän havainnot
review-source-system = Lähdejärjestelmä
review-external-id = Lähdejärjestelmän tunniste

## feedback

kind-feedback = palaute
kinds-feedback = Palautteet
feedback-account = Asiakas
feedback-direction = Suunta
feedback-on = Päivä
feedback-from-stakeholder = Antaja asiakkaalla
feedback-to-colleague = Saaja meillä
feedback-by = Antaja meillä
feedback-score = Arvosana, 0–10
feedback-words = Sanallinen palaute
feedback-used-in = Mihin käytetty
feedback-next-on = Seuraava kerta
feedback-source-system = Lähdejärjestelmä
feedback-external-id = Lähdejärjestelmän tunniste

## solution

kind-solution = ratkaisu
kinds-solution = Ratkaisut
solution-name = Nimi
solution-category = Kategoria
solution-price-class = Hintaluokka
solution-launched-on = Lanseerattu
solution-source-system = Lähdejärjestelmä
solution-external-id = Lähdejärjestelmän tunniste

## footprint

kind-footprint = tarjoomakartan rivi
kinds-footprint = Tarjoomakartta
footprint-account = Asiakas
footprint-solution = Ratkaisu
footprint-unit = Yksikkö
footprint-state = Tilanne
footprint-since = Ostettu alkaen
footprint-competitor = Kilpailija
footprint-favoured-by = Kilpailijaa suosiva
footprint-yearly-value = Vuosiarvo
footprint-potential = Potentiaali
footprint-chance = Todennäköisyys, %
footprint-source-system = Lähdejärjestelmä
footprint-external-id = Lähdejärjestelmän tunniste

## figure

kind-figure = luku
kinds-figure = Luvut
figure-account = Asiakas
figure-unit = Yksikkö
figure-solution = Ratkaisu
figure-class = Asiakasluokka
figure-colleague = Kollega
figure-team = Tiimi
figure-period-start = Jakso alkaa
figure-period = Jakso
figure-measure = Tunnusluku
figure-amount = Määrä
figure-source-system = Lähdejärjestelmä
figure-external-id = Lähdejärjestelmän tunniste

## term

kind-term = ehto
kinds-term = Ehdot
term-account = Asiakas
term-solution = Ratkaisu
term-kind = Laji
term-list-price = Listahinta
term-net-price = Nettohinta
term-discount = Alennus, %
term-payment-days = Maksuaika (päivää)
term-yearly-volume = Vuosivolyymi
term-reason = Perustelu
term-evidence = Näyttö
term-approved-by = Hyväksyjä
term-review-by = Tarkistettava viimeistään
term-valid-from = Voimassa alkaen
term-valid-to = Voimassa asti
term-source-system = Lähdejärjestelmä
term-external-id = Lähdejärjestelmän tunniste

## seat

kind-seat = paikka tiimissä
kinds-seat = Tiimi
seat-account = Asiakas
seat-role = Rooli
seat-colleague = Kollega
seat-responsibility = Vastuu
seat-skill-needed = Tarvittava osaaminen
seat-since = Alkaen
seat-share = Osuus työajasta, %
seat-source-system = Lähdejärjestelmä
seat-external-id = Lähdejärjestelmän tunniste

## mandate

kind-mandate = valtuudet
kinds-mandate = Valtuudet
mandate-colleague = Kollega
mandate-account = Asiakas
mandate-position = Asema
mandate-direct-reports = Suoria alaisia
mandate-largest-discount = Suurin alennus, %
mandate-largest-contract = Suurin sopimus
mandate-longest-payment-days = Pisin maksuaika (päivää)
mandate-may-promise = Saa luvata
mandate-level-above = Ylempi taso
mandate-selling-share = Myyntityön osuus, %
mandate-care-share = Asiakkuuden hoidon osuus, %
mandate-development-share = Kehittämisen osuus, %
mandate-key-accounts-only = Vain avainasiakkaat
mandate-reward-basis = Palkitsemisen peruste
mandate-source-system = Lähdejärjestelmä
mandate-external-id = Lähdejärjestelmän tunniste

## promise

kind-promise = lupaus
kinds-promise = Lupaukset
promise-account = Asiakas
promise-direction = Kenen lupaus
promise-text = Lupaus
promise-colleague = Kollega
promise-stakeholder = Avainhenkilö
promise-agreed-by = Kuka sopi
promise-binds = Toimittava yksikkömme
promise-hours = Tunnit
promise-due-on = Määräpäivä
promise-size = Suuruus
promise-discount = Alennus, %
promise-payment-days = Maksuaika (päivää)
promise-status = Tila
promise-closed-on = Päätetty
promise-source-system = Lähdejärjestelmä
promise-external-id = Lähdejärjestelmän tunniste

## negotiation

kind-negotiation = neuvottelu
kinds-negotiation = Neuvottelut
negotiation-account = Asiakas
negotiation-name = Nimi
negotiation-on = Päivä
negotiation-status = Tila
negotiation-aim = Päämäärä
negotiation-limit = Missä sanomme ei
negotiation-their-lever = Heidän valttinsa
negotiation-our-answer = Vastauksemme
negotiation-concessions = Myönnytykset
negotiation-units-behind-us = Yksiköt takanamme
negotiation-lead = Vetäjä
negotiation-judge = Tuomari poissa huoneesta
negotiation-source-system = Lähdejärjestelmä
negotiation-external-id = Lähdejärjestelmän tunniste

## signal

kind-signal = hälytysmerkki
kinds-signal = Hälytysmerkit
signal-account = Asiakas
signal-words = Sanoin
signal-kind = Laji
signal-raised-at = Kirjattu
signal-raised-by = Kirjaaja
signal-said-by = Kuka sanoi
signal-told-at = Kerrottu eteenpäin
signal-told-to = Kenelle kerrottu
signal-act = Mitä tehtiin
signal-acted-at = Reagoitu
signal-closed-on = Päätetty
signal-source-system = Lähdejärjestelmä
signal-external-id = Lähdejärjestelmän tunniste

## risk

kind-risk = riski
kinds-risk = Riskit
risk-account = Asiakas
risk-item = Tarkistuslistan kohta
risk-words = Oma riski
risk-answer = Vastaus
risk-why = Miksi
risk-likelihood = Todennäköisyys, 1–5
risk-impact = Vaikutus, 1–5
risk-status = Tila
risk-owner = Vastuuhenkilö
risk-activity = Toimenpide
risk-on = Vastattu
risk-source-system = Lähdejärjestelmä
risk-external-id = Lähdejärjestelmän tunniste

## kpi

kind-kpi = mittari
kinds-kpi = Mittarit
kpi-account = Asiakas
kpi-name = Nimi
kpi-audience = Kenelle
kpi-formula = Laskentatapa
kpi-measured-in = Mittayksikkö
kpi-better = Suunta
kpi-base = Lähtötaso
kpi-target = Tavoitetaso
kpi-shared = Näytetään asiakkaalle
kpi-source-system = Lähdejärjestelmä
kpi-external-id = Lähdejärjestelmän tunniste

## kpi-reading

kind-kpi-reading = mittarilukema
kinds-kpi-reading = Mittarilukemat
kpi-reading-kpi = Mittari
kpi-reading-account = Asiakas
kpi-reading-on = Päivä
kpi-reading-value = Arvo
kpi-reading-note = Muistiinpano
kpi-reading-source-system = Lähdejärjestelmä
kpi-reading-external-id = Lähdejärjestelmän tunniste

## snooze

kind-snooze = myöhempi muistutus
kinds-snooze = Myöhemmät muistutukset
snooze-finding = Havainto
snooze-account = Asiakas
snooze-about = Mitä koskee
snooze-until = Mihin asti
snooze-why = Miksi
snooze-source-system = Lähdejärjestelmä
snooze-external-id = Lähdejärjestelmän tunniste

## setting

kind-setting = asetus
kinds-setting = Asetukset
setting-key = Asetus
setting-value = Arvo
setting-source-system = Lähdejärjestelmä
setting-external-id = Lähdejärjestelmän tunniste
