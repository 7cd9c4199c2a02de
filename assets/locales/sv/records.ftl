# Labels of the kinds of record and of their fields: kind-account, kinds-account, account-business-id.
# A kind in the singular stands within text; plurals and fields stand as headings.

## Every record

record-id = ID
record-created = Skapad
record-changed = Ändrad

## account

kind-account = kund
kinds-account = Kunder
account-name = Namn
account-business-id = FO-nummer
account-industry = Bransch
account-country = Land
account-website = Webbplats
account-class = Kundklass
account-owner = Ansvarig
account-deputy = Ställföreträdare
account-sponsor = Sponsor i vår ledning
account-status = Status
account-customer-since = Kund sedan
account-expected-rank = Nivå som de väntar sig
account-operating-model = Verksamhetsmodell
account-shown-model = Modell som kunden ser
account-ways-of-working = Arbetssätt
account-lawful-basis = Rättslig grund
account-note = Anteckning
account-source-system = Källsystem
account-external-id = ID i källsystemet

## account-class

kind-account-class = kundklass
kinds-account-class = Kundklasser
account-class-code = Kod
account-class-name = Namn
account-class-plan-kind = Plan som krävs
account-class-review-every = Genomgångsintervall
account-class-source-system = Källsystem
account-class-external-id = ID i källsystemet

## criterion

kind-criterion = nyckelkundskriterium
kinds-criterion = Nyckelkundskriterier
criterion-name = Namn
criterion-measure = Mäts med
criterion-threshold = Gränsvärde
criterion-direction = Riktning
criterion-weight = Vikt
criterion-source-system = Källsystem
criterion-external-id = ID i källsystemet

## criterion-mark

kind-criterion-mark = kriteriebedömning
kinds-criterion-mark = Kriteriebedömningar
criterion-mark-account = Kund
criterion-mark-criterion = Kriterium
criterion-mark-met = Uppfyllt
criterion-mark-note = Anteckning
criterion-mark-on = Bedömt den
criterion-mark-by = Bedömt av
criterion-mark-source-system = Källsystem
criterion-mark-external-id = ID i källsystemet

## unit

kind-unit = enhet
kinds-unit = Enheter
unit-account = Kund
unit-name = Namn
unit-level = Nivå
unit-parent = Överordnad enhet
unit-country = Land
unit-city = Ort
unit-importance = Vår betydelse för dem, 0–5
unit-would-lose = Vad de förlorar utan oss
unit-source-system = Källsystem
unit-external-id = ID i källsystemet

## role-reading

kind-role-reading = leverantörsroll
kinds-role-reading = Leverantörsroller
role-reading-account = Kund
role-reading-on = Dag
role-reading-role-now = Roll i dag, 1–5
role-reading-role-next-year = Roll om ett år, 1–5
role-reading-basis = Grund
role-reading-said-by = Vem som sade det
role-reading-source-system = Källsystem
role-reading-external-id = ID i källsystemet

## colleague

kind-colleague = kollega
kinds-colleague = Kolleger
colleague-name = Namn
colleague-title = Titel
colleague-level = Organisationsnivå
colleague-reports-to = Närmaste chef
colleague-team = Team
colleague-category = Kategori som säljs
colleague-email = E-post
colleague-phone = Telefon
colleague-left-on = Slutade den
colleague-source-system = Källsystem
colleague-external-id = ID i källsystemet

## stakeholder

kind-stakeholder = nyckelperson
kinds-stakeholder = Intressenter
stakeholder-account = Kund
stakeholder-name = Namn
stakeholder-title = Titel
stakeholder-unit = Enhet
stakeholder-level = Organisationsnivå
stakeholder-reports-to = Närmaste chef
stakeholder-influences = Påverkar vilka
stakeholder-categories = Kategorier
stakeholder-formal-power = Officiell makt, 0–5
stakeholder-informal-power = Inofficiell makt, 0–5
stakeholder-need = Behov
stakeholder-personal-win = Personlig vinst
stakeholder-expectation = Förväntan på oss
stakeholder-expectation-met = Förväntan uppfylld
stakeholder-message = Vad vi ska säga
stakeholder-avoid = Vad vi inte ska säga
stakeholder-wanted = Vill lära känna
stakeholder-confirmed-on = Bekräftad den
stakeholder-language = Språk
stakeholder-email = E-post
stakeholder-phone = Telefon
stakeholder-source = Uppgifternas källa
stakeholder-objects-to-profiling = Motsätter sig profilering
stakeholder-left-on = Slutade den
stakeholder-source-system = Källsystem
stakeholder-external-id = ID i källsystemet

## reading

kind-reading = personbedömning
kinds-reading = Personbedömningar
reading-stakeholder = Nyckelperson
reading-on = Dag
reading-mode = Attityd
reading-stance = Inställning
reading-basis = Grund
reading-by = Bedömd av
reading-note = Anteckning
reading-source-system = Källsystem
reading-external-id = ID i källsystemet

## relationship

kind-relationship = relation
kinds-relationship = Relationer
relationship-colleague = Kollega
relationship-stakeholder = Nyckelperson
relationship-strength = Styrka, 0–3
relationship-topic = Ämne
relationship-contact-every = Kontaktintervall (dagar)
relationship-since = Sedan
relationship-source-system = Källsystem
relationship-external-id = ID i källsystemet

## decision

kind-decision = beslut
kinds-decision = Beslut
decision-account = Kund
decision-name = Namn
decision-due = Beslutsdag
decision-source-system = Källsystem
decision-external-id = ID i källsystemet

## decision-part

kind-decision-part = roll i beslut
kinds-decision-part = Roller i beslut
decision-part-decision = Beslut
decision-part-stakeholder = Nyckelperson
decision-part-part = Roll
decision-part-source-system = Källsystem
decision-part-external-id = ID i källsystemet

## interaction

kind-interaction = kontakt
kinds-interaction = Kontakter
interaction-account = Kund
interaction-on = Dag
interaction-channel = Kanal
interaction-ours = Från oss
interaction-theirs = Från kunden
interaction-topic = Ämne
interaction-outcome = Resultat
interaction-next-step = Nästa steg
interaction-opportunity = Affärsmöjlighet
interaction-activity = Aktivitet
interaction-source-system = Källsystem
interaction-external-id = ID i källsystemet

## claim

kind-claim = påstående
kinds-claim = Vad vi vet
claim-account = Kund
claim-topic = Ämne
claim-text = Påstående
claim-basis = Grund
claim-evidence = Belägg
claim-said-by = Vem som sade det
claim-author = Antecknat av
claim-on = Dag
claim-about = Gäller
claim-effect = Inverkan på oss, −2 till 2
claim-response = Vårt svar
claim-happens-on = Inträffar den
claim-half-life-days = Halveringstid (dagar)
claim-audience = För vem
claim-source-system = Källsystem
claim-external-id = ID i källsystemet

## plan

kind-plan = plan
kinds-plan = Planer
plan-account = Kund
plan-kind = Typ av plan
plan-year = År
plan-owner = Ansvarig
plan-status = Status
plan-ambition = Ambition
plan-source-system = Källsystem
plan-external-id = ID i källsystemet

## goal

kind-goal = mål
kinds-goal = Mål
goal-plan = Plan
goal-name = Namn
goal-kpi = Nyckeltal
goal-base = Utgångsläge
goal-target = Målnivå
goal-due = Klart senast
goal-owner = Ansvarig
goal-customer-owner = Ansvarig hos kunden
goal-target-group = Målgrupp
goal-value-to-customer = Nytta för kunden
goal-value-to-us = Nytta för oss
goal-grounds = Motivering
goal-status = Status
goal-audience = För vem
goal-source-system = Källsystem
goal-external-id = ID i källsystemet

## activity

kind-activity = aktivitet
kinds-activity = Aktiviteter
activity-account = Kund
activity-title = Rubrik
activity-whose = Vems
activity-kind = Typ
activity-starts-on = Börjar
activity-ends-on = Slutar
activity-time = Klockslag
activity-due-on = Klar senast
activity-repeats = Upprepas
activity-series = Serie
activity-key = Nyckelaktivitet
activity-owner = Ansvarig
activity-ours = Från oss
activity-theirs = Från kunden
activity-channel = Kanal
activity-message = Budskap
activity-goal = Mål
activity-project = Projekt
activity-opportunity = Affärsmöjlighet
activity-answers = Svarar på påståendet
activity-asks = Fråga att besvara
activity-status = Status
activity-done-on = Gjord den
activity-result = Resultat
activity-effect-on-relationship = Effekt på relation, −2 till 2
activity-effect-on-sales = Effekt på försäljning, −2 till 2
activity-tested-with = Testad med
activity-test-result = Testresultat
activity-audience = För vem
activity-source-system = Källsystem
activity-external-id = ID i källsystemet

## opportunity

kind-opportunity = affärsmöjlighet
kinds-opportunity = Affärsmöjligheter
opportunity-account = Kund
opportunity-name = Namn
opportunity-lever = Väg till tillväxt
opportunity-solution = Lösning
opportunity-unit = Enhet
opportunity-stage = Skede
opportunity-value = Värde
opportunity-probability = Sannolikhet, %
opportunity-expected-on = Väntas den
opportunity-owner = Ansvarig
opportunity-champion = Förespråkare hos kunden
opportunity-goal = Mål
opportunity-from-interaction = Uppstod ur kontakten
opportunity-suggested-by = Föreslagen av
opportunity-closed-on = Avslutad den
opportunity-closed-value = Slutligt värde
opportunity-value-to-customer = Nytta för kunden
opportunity-value-to-us = Nytta för oss
opportunity-audience = För vem
opportunity-source-system = Källsystem
opportunity-external-id = ID i källsystemet

## project

kind-project = projekt
kinds-project = Projekt
project-account = Kund
project-name = Namn
project-lead = Projektledare
project-customer-lead = Projektledare hos kunden
project-aim = Syfte
project-status = Status
project-progress = Genomfört, %
project-problem = Problem
project-change = Ändring av planen
project-starts-on = Börjar
project-ends-on = Slutar
project-audience = För vem
project-source-system = Källsystem
project-external-id = ID i källsystemet

## review

kind-review = kvartalsgenomgång
kinds-review = Kvartalsgenomgångar
review-plan = Plan
review-period = Kvartal
review-held-on = Hållen den
review-ours = Från oss
review-theirs = Från kunden
review-verdict = Helhetsbedömning
review-learned = Vad vi lärde oss
review-decided = Vad vi beslutade
review-changes-next = Ändringar för nästa kvartal
review-deviation-cause = Orsak till avvikelsen
review-measures = Dagens mått
review-findings = Dagens observationer
review-source-system = Källsystem
review-external-id = ID i källsystemet

## feedback

kind-feedback = återkoppling
kinds-feedback = Återkoppling
feedback-account = Kund
feedback-direction = Riktning
feedback-on = Dag
feedback-from-stakeholder = Från
feedback-to-colleague = Till kollegan
feedback-by = Given av
feedback-score = Betyg, 0–10
feedback-words = Med ord
feedback-used-in = Använd i
feedback-next-on = Nästa gång
feedback-source-system = Källsystem
feedback-external-id = ID i källsystemet

## solution

kind-solution = lösning
kinds-solution = Lösningar
solution-name = Namn
solution-category = Kategori
solution-price-class = Prisklass
solution-launched-on = Lanserad den
solution-source-system = Källsystem
solution-external-id = ID i källsystemet

## footprint

kind-footprint = rad i utbudskartan
kinds-footprint = Utbudskarta
footprint-account = Kund
footprint-solution = Lösning
footprint-unit = Enhet
footprint-state = Läge
footprint-since = Köpt sedan
footprint-competitor = Konkurrent
footprint-favoured-by = Föredrar konkurrenten
footprint-yearly-value = Årsvärde
footprint-potential = Potential
footprint-chance = Sannolikhet, %
footprint-source-system = Källsystem
footprint-external-id = ID i källsystemet

## figure

kind-figure = siffra
kinds-figure = Siffror
figure-account = Kund
figure-unit = Enhet
figure-solution = Lösning
figure-class = Kundklass
figure-colleague = Kollega
figure-team = Team
figure-period-start = Perioden börjar
figure-period = Period
figure-measure = Mått
figure-amount = Belopp
figure-source-system = Källsystem
figure-external-id = ID i källsystemet

## term

kind-term = villkor
kinds-term = Villkor
term-account = Kund
term-solution = Lösning
term-kind = Typ
term-list-price = Listpris
term-net-price = Nettopris
term-discount = Rabatt, %
term-payment-days = Betalningstid (dagar)
term-yearly-volume = Årsvolym
term-reason = Motivering
term-evidence = Belägg
term-approved-by = Godkänt av
term-review-by = Ses över senast
term-valid-from = Gäller från
term-valid-to = Gäller till
term-source-system = Källsystem
term-external-id = ID i källsystemet

## seat

kind-seat = plats i teamet
kinds-seat = Team
seat-account = Kund
seat-role = Roll
seat-colleague = Kollega
seat-responsibility = Ansvar
seat-skill-needed = Kompetens som behövs
seat-since = Sedan
seat-share = Andel av arbetstiden, %
seat-source-system = Källsystem
seat-external-id = ID i källsystemet

## mandate

kind-mandate = mandat
kinds-mandate = Mandat
mandate-colleague = Kollega
mandate-account = Kund
mandate-position = Ställning
mandate-direct-reports = Direkt underställda
mandate-largest-discount = Största rabatt, %
mandate-largest-contract = Största avtal
mandate-longest-payment-days = Längsta betalningstid (d)
mandate-may-promise = Får lova
mandate-level-above = Nivån ovanför
mandate-selling-share = Andel försäljning, %
mandate-care-share = Andel kundvård, %
mandate-development-share = Andel utveckling, %
mandate-key-accounts-only = Endast nyckelkunder
mandate-reward-basis = Grund för belöning
mandate-source-system = Källsystem
mandate-external-id = ID i källsystemet

## promise

kind-promise = åtagande
kinds-promise = Åtaganden
promise-account = Kund
promise-direction = Vems åtagande
promise-text = Åtagande
promise-colleague = Kollega
promise-stakeholder = Nyckelperson
promise-agreed-by = Avtalat av
promise-binds = Vår enhet som ska leverera
promise-hours = Timmar
promise-due-on = Klart senast
promise-size = Storlek
promise-discount = Rabatt, %
promise-payment-days = Betalningstid (dagar)
promise-status = Status
promise-closed-on = Avslutat den
promise-source-system = Källsystem
promise-external-id = ID i källsystemet

## negotiation

kind-negotiation = förhandling
kinds-negotiation = Förhandlingar
negotiation-account = Kund
negotiation-name = Namn
negotiation-on = Dag
negotiation-status = Status
negotiation-aim = Syfte
negotiation-limit = Där vi säger nej
negotiation-their-lever = Deras trumf
negotiation-our-answer = Vårt svar
negotiation-concessions = Eftergifter
negotiation-units-behind-us = Enheter bakom oss
negotiation-lead = Förhandlingsledare
negotiation-judge = Domare utanför rummet
negotiation-source-system = Källsystem
negotiation-external-id = ID i källsystemet

## signal

kind-signal = varningssignal
kinds-signal = Varningssignaler
signal-account = Kund
signal-words = Med ord
signal-kind = Typ
signal-raised-at = Antecknad
signal-raised-by = Antecknad av
signal-said-by = Vem som sade det
signal-told-at = Förd vidare
signal-told-to = Förd vidare till
signal-act = Åtgärd
signal-acted-at = Åtgärdad
signal-closed-on = Avslutad den
signal-source-system = Källsystem
signal-external-id = ID i källsystemet

## risk

kind-risk = risk
kinds-risk = Risker
risk-account = Kund
risk-item = Punkt på checklistan
risk-words = Egen risk
risk-answer = Svar
risk-why = Varför
risk-likelihood = Sannolikhet, 1–5
risk-impact = Konsekvens, 1–5
risk-status = Status
risk-owner = Ansvarig
risk-activity = Aktivitet
risk-on = Besvarad den
risk-source-system = Källsystem
risk-external-id = ID i källsystemet

## kpi

kind-kpi = nyckeltal
kinds-kpi = Nyckeltal
kpi-account = Kund
kpi-name = Namn
kpi-audience = För vem
kpi-formula = Beräkning
kpi-measured-in = Måttenhet
kpi-better = Riktning
kpi-base = Utgångsläge
kpi-target = Målnivå
kpi-shared = Visas för kunden
kpi-source-system = Källsystem
kpi-external-id = ID i källsystemet

## kpi-reading

kind-kpi-reading = avläsning av nyckeltal
kinds-kpi-reading = Avläsningar av nyckeltal
kpi-reading-kpi = Nyckeltal
kpi-reading-account = Kund
kpi-reading-on = Dag
kpi-reading-value = Värde
kpi-reading-note = Anteckning
kpi-reading-source-system = Källsystem
kpi-reading-external-id = ID i källsystemet

## snooze

kind-snooze = senare påminnelse
kinds-snooze = Senare påminnelser
snooze-finding = Observation
snooze-account = Kund
snooze-about = Gäller
snooze-until = Till och med
snooze-why = Varför
snooze-source-system = Källsystem
snooze-external-id = ID i källsystemet

## setting

kind-setting = inställning
kinds-setting = Inställningar
setting-key = Inställning
setting-value = Värde
setting-source-system = Källsystem
setting-external-id = ID i källsystemet
