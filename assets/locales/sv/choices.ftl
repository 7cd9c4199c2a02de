# Labels of the choices: the name of the choice and its code (level-executive),
# and of the bounded numbers that have words (stance-2, supplier-role-4, strength-3).

## Account

account-status-prospect = potentiell
account-status-active = aktiv
account-status-lost = förlorad
operating-model-product = produktförsäljning
operating-model-mixed = blandad modell
operating-model-solution = lösningsförsäljning
plan-kind-account-plan = kundplan
plan-kind-sales-plan = försäljningsplan
rhythm-month = varje månad
rhythm-quarter = varje kvartal
rhythm-half-year = varje halvår
rhythm-year = varje år
threshold-at-least = minst
threshold-at-most = högst
answer-yes = ja
answer-no = nej
answer-unknown = vet ej
yes-no-yes = ja
yes-no-no = nej
unit-level-central = central
unit-level-regional = regional
unit-level-local = lokal

## Supplier role: the five steps as the customer sees us

supplier-role-1 = basvara
supplier-role-2 = bra produkt
supplier-role-3 = bra service
supplier-role-4 = affärspartner
supplier-role-5 = del av kundens strategi

## People

level-executive = högsta ledningen
level-management = mellanledning
level-specialist = specialist
category-decider = beslutsfattare
category-user = användare
category-technical-influencer = teknisk påverkare
category-financial-influencer = ekonomisk påverkare
expectation-yes = ja
expectation-partly = delvis
expectation-no = nej
mode-growth = tillväxtinriktad
mode-trouble = problemfokuserad
mode-even-keel = nöjd med nuläget
mode-overconfident = överoptimistisk
stance-minus-2 = motståndare
stance-minus-1 = kritisk
stance-0 = neutral
stance-1 = positiv
stance-2 = förespråkare

## Strength of a relationship, 0 to 3

strength-0 = har inte träffats
strength-1 = bekant
strength-2 = god
strength-3 = förtroendefull
basis-customer-said = kunden sade
basis-fact = fakta
basis-assumption = antagande
part-decides = beslutar
part-vetoes = har veto
part-approves = godkänner
part-recommends = rekommenderar
part-influences = påverkar
part-uses = använder
channel-visit = besök
channel-meeting = möte
channel-call = samtal
channel-video = videomöte
channel-mail = e-post
channel-event = evenemang
channel-other = annat

## Knowledge

topic-customer-goal = kundens mål
topic-market = marknad
topic-competition = konkurrens
topic-competitor-in-account = konkurrent hos kunden
topic-political = politisk
topic-economic = ekonomisk
topic-social = social
topic-technological = teknologisk
topic-environmental = miljömässig
topic-legal = juridisk
topic-need = behov
topic-value-problem = problem värt att lösa
topic-strategic-choice = strategiskt val
topic-ways-of-working = arbetssätt
topic-why-key-supplier = varför vi är nyckelleverantör
topic-what-is-happening = vad som händer nu
topic-where-heading = vart kunden är på väg
topic-coming-change = kommande förändring
topic-strategy = vår strategi
topic-message = vårt budskap
topic-tacit-knowledge = tyst kunskap
topic-strength = vår styrka
topic-weakness = vår svaghet
audience-customer = kund
audience-internal = intern
audience-private = privat

## Plan and annual cycle

plan-status-draft = utkast
plan-status-in-force = gällande
plan-status-closed = avslutad
goal-status-open = öppet
goal-status-reached = uppnått
goal-status-missed = inte uppnått
goal-status-dropped = nedlagt
side-ours = vår
side-theirs = kundens
activity-kind-meeting = möte
activity-kind-message = budskap
activity-kind-review = kvartalsgenomgång
activity-kind-survey = enkät
activity-kind-event = evenemang
activity-kind-negotiation = förhandling
activity-kind-delivery = leverans
activity-kind-decision = beslut
activity-kind-budget-round = budgetrunda
activity-kind-tender = anbudsförfrågan
activity-kind-board = styrelsemöte
activity-kind-holiday = semester
activity-kind-internal = internt
repeats-no = upprepas inte
repeats-monthly = månadsvis
repeats-quarterly = kvartalsvis
repeats-half-yearly = halvårsvis
repeats-yearly = årsvis
activity-status-planned = planerad
activity-status-done = gjord
activity-status-skipped = överhoppad
activity-status-cancelled = inställd
test-result-works = fungerar
test-result-works-not = fungerar inte
test-result-unclear = oklart
lever-price-mix = prismix
lever-share = andel av kundens inköp
lever-add-on = merförsäljning
stage-idea = tillväxtidé
stage-qualified = kvalificerad
stage-proposed = offererad
stage-negotiating = under förhandling
stage-won = vunnen
stage-lost = förlorad
project-status-planned = planerat
project-status-running = pågår
project-status-paused = pausat
project-status-done = klart
project-status-stopped = avbrutet
verdict-on-track = enligt plan
verdict-at-risk = i riskzonen
verdict-off-track = ligger efter plan
feedback-direction-from-customer = från kunden
feedback-direction-to-team-member = till en teammedlem

## Offer and money

price-class-basic = bas
price-class-standard = standard
price-class-premium = premium
footprint-state-bought = köper av oss
footprint-state-open = kunde köpa av oss
footprint-state-competitor = köper av konkurrent
footprint-state-not-relevant = inte aktuellt för kunden
figure-period-month = månad
figure-period-quarter = kvartal
figure-period-year = år
figure-measure-sales = försäljning
figure-measure-direct-cost = direkta kostnader
figure-measure-service-cost = servicekostnader
figure-measure-kam-cost = KAM-kostnader
figure-measure-discount-given = lämnade rabatter
figure-measure-service-hours = servicetimmar
figure-measure-kam-hours = KAM-timmar
figure-measure-quantity = kvantitet
figure-measure-budget-sales = försäljningsbudget
figure-measure-budget-investment = investeringsbudget
figure-measure-top-down-target = mål uppifrån
figure-measure-customer-spend = kundens inköp
figure-measure-customer-turnover = kundens omsättning
figure-measure-customer-operating-profit = kundens rörelseresultat
figure-measure-customer-equity = kundens eget kapital
figure-measure-customer-investments = kundens investeringar
figure-measure-company-turnover = vår omsättning
term-kind-price = pris
term-kind-discount = rabatt
term-kind-payment-time = betalningstid
term-kind-bonus = bonus
term-kind-other = annat

## Commitments

seat-role-contact-person = kontaktperson
seat-role-relationship-manager = relationsansvarig
seat-role-customer-representative = kundens företrädare hos oss
seat-role-team-leader = teamledare
seat-role-knowledge-holder = kunskapsbärare
seat-role-strategy-developer = strategiutvecklare
seat-role-project-leader = utvecklingsprojektledare
seat-role-seller = säljare
seat-role-negotiator = förhandlare
seat-role-informer = informatör
seat-role-result-owner = resultatansvarig
position-expert = expertroll
position-manager = chefsroll
reward-basis-account-sales = kundens försäljning
reward-basis-account-margin = kundens marginal
reward-basis-team-result = teamets resultat
reward-basis-mixed = blandad
promise-status-open = öppet
promise-status-kept = hållet
promise-status-broken = brutet
negotiation-status-coming = kommande
negotiation-status-open = pågår
negotiation-status-over = avslutad
signal-kind-discontent = missnöje
signal-kind-cutting = affären minskas
signal-kind-ending = affären avbryts
risk-item-deciders-known = är beslutsfattarna kända?
risk-item-power-known = är makten känd?
risk-item-two-know-each = känner två varje beslutsfattare?
risk-item-balanced = är kundportföljen balanserad?
risk-item-can-say-no = kan vi säga nej?
risk-item-prices-defensible = går priser och rabatter att motivera?
risk-item-daylight = tål villkoren dagsljus?
risk-item-level-above-free = finns det en nivå ovanför förhandlaren?
risk-item-sell-new = säljer vi även nytt?
risk-item-profitable = lönsam, servicen under kontroll?
risk-item-act-in-24h = agerar vi på varningssignaler inom 24 timmar?
risk-item-knowledge-shared = är kunskapen delad?
risk-item-beyond-old-friends = andra än gamla bekanta?
risk-item-promises-kept = hålls åtaganden inom mandatet?
risk-item-own = egen risk
risk-status-open = öppen
risk-status-watched = bevakas
risk-status-handled = åtgärdad
risk-status-accepted = accepterad

## Metrics

kpi-audience-kam = KAM
kpi-audience-management = ledning
kpi-audience-both = KAM och ledning
better-up = högre är bättre
better-down = lägre är bättre
formula-manual = anges för hand
formula-sales = försäljning
formula-margin = marginal
formula-margin-ratio = marginalprocent
formula-share-of-our-turnover = andel av vår omsättning
formula-sales-development = försäljningsutveckling
formula-share-at-customer = andel av kundens inköp
formula-price-mix-premium = prismix: premium
formula-price-mix-new = prismix: nya lösningar
formula-margin-after-kam = marginal efter KAM-kostnader
formula-service-load = servicebelastning
formula-service-hours = servicetimmar per 10 000 i försäljning
formula-discount-ratio = rabattgrad
formula-top1 = största kundens andel
formula-top2 = de två största kundernas andel
formula-top3 = de tre största kundernas andel
formula-top5 = de fem största kundernas andel
formula-hhi = koncentration (HHI)
formula-pipeline-weighted = viktad pipeline
formula-euro-asked = krävd tillväxt
formula-euro-backed = tillväxt med täckning
formula-euro-unbacked = tillväxt utan täckning
formula-budget-bottom-up = budget nedifrån och upp
formula-budget-top-down = budget uppifrån och ner
formula-budget-gap = budgetdifferens
formula-budget-deviation = avvikelse från budget
formula-coverage-one = beslutsfattare och makthavare som minst en av oss känner
formula-coverage-two = beslutsfattare och makthavare som minst två av oss känner
formula-truth-ratio = faktaandel
formula-contact-age = dagar sedan kontakt med beslutsfattare
formula-activities-done = gjorda aktiviteter
formula-activities-late = försenade aktiviteter
formula-activities-coming = kommande aktiviteter
formula-follow-up = aktiviteternas genomförandegrad
formula-matrix-filled = besvarade matrisrutor
formula-matrix-stale = matrisrutor som föråldras
formula-matrix-thin = ofullständiga matrisrutor
formula-matrix-empty = tomma matrisrutor
formula-findings-act = observationer: agera nu
formula-findings-risk = observationer: risk
formula-findings-watch = observationer: bevaka
formula-findings-ask = observationer: ta reda på
