# Labels of the choices: the name of the choice and its code (level-executive),
# and of the bounded numbers that have words (stance-2, supplier-role-4, strength-3).

## Account

account-status-prospect = prospect
account-status-active = active
account-status-lost = lost
operating-model-product = product sales
operating-model-mixed = mixed
operating-model-solution = solution sales
plan-kind-account-plan = account plan
plan-kind-sales-plan = sales plan
rhythm-month = every month
rhythm-quarter = every quarter
rhythm-half-year = every half-year
rhythm-year = every year
threshold-at-least = at least
threshold-at-most = at most
answer-yes = yes
answer-no = no
answer-unknown = not known
yes-no-yes = yes
yes-no-no = no
unit-level-central = central
unit-level-regional = regional
unit-level-local = local

## Supplier role: the five steps as the customer sees us

supplier-role-1 = commodity
supplier-role-2 = good product
supplier-role-3 = good service
supplier-role-4 = business partner
supplier-role-5 = part of their strategy

## People

level-executive = executive
level-management = management
level-specialist = specialist
category-decider = decider
category-user = user
category-technical-influencer = technical influencer
category-financial-influencer = financial influencer
expectation-yes = yes
expectation-partly = partly
expectation-no = no
mode-growth = growth
mode-trouble = trouble
mode-even-keel = even keel
mode-overconfident = overconfident
stance-minus-2 = opponent
stance-minus-1 = critical
stance-0 = neutral
stance-1 = positive
stance-2 = advocate

## Strength of a relationship, 0 to 3

strength-0 = not met
strength-1 = acquainted
strength-2 = good
strength-3 = trusting
basis-customer-said = customer said
basis-fact = fact
basis-assumption = assumption
part-decides = decides
part-vetoes = can veto
part-approves = approves
part-recommends = recommends
part-influences = influences
part-uses = uses
channel-visit = visit
channel-meeting = meeting
channel-call = call
channel-video = video meeting
channel-mail = e-mail
channel-event = event
channel-other = other

## Knowledge

topic-customer-goal = customer's goal
topic-market = market
topic-competition = competition
topic-competitor-in-account = competitor at the customer
topic-political = political
topic-economic = economic
topic-social = social
topic-technological = technological
topic-environmental = environmental
topic-legal = legal
topic-need = need
topic-value-problem = problem worth solving
topic-strategic-choice = strategic choice
topic-ways-of-working = ways of working
topic-why-key-supplier = why we are a key supplier
topic-what-is-happening = what is happening
topic-where-heading = where they are heading
topic-coming-change = coming change
topic-strategy = our strategy
topic-message = our message
topic-tacit-knowledge = tacit knowledge
topic-strength = our strength
topic-weakness = our weakness
audience-customer = customer
audience-internal = internal
audience-private = private

## Plan and annual cycle

plan-status-draft = draft
plan-status-in-force = in force
plan-status-closed = closed
goal-status-open = open
goal-status-reached = reached
goal-status-missed = missed
goal-status-dropped = dropped
side-ours = ours
side-theirs = theirs
activity-kind-meeting = meeting
activity-kind-message = message
activity-kind-review = review
activity-kind-survey = survey
activity-kind-event = event
activity-kind-negotiation = negotiation
activity-kind-delivery = delivery
activity-kind-decision = decision
activity-kind-budget-round = budget round
activity-kind-tender = tender
activity-kind-board = board meeting
activity-kind-holiday = holiday
activity-kind-internal = internal
repeats-no = does not repeat
repeats-monthly = monthly
repeats-quarterly = quarterly
repeats-half-yearly = half-yearly
repeats-yearly = yearly
activity-status-planned = planned
activity-status-done = done
activity-status-skipped = skipped
activity-status-cancelled = cancelled
test-result-works = works
test-result-works-not = does not work
test-result-unclear = unclear
lever-price-mix = price mix
lever-share = share at customer
lever-add-on = add-on sales
stage-idea = growth idea
stage-qualified = qualified
stage-proposed = proposed
stage-negotiating = negotiating
stage-won = won
stage-lost = lost
project-status-planned = planned
project-status-running = running
project-status-paused = paused
project-status-done = done
project-status-stopped = stopped
verdict-on-track = on track
verdict-at-risk = at risk
verdict-off-track = off track
feedback-direction-from-customer = from the customer
feedback-direction-to-team-member = to a team member

## Offer and money

price-class-basic = basic
price-class-standard = standard
price-class-premium = premium
footprint-state-bought = they buy it from us
footprint-state-open = they could buy it
footprint-state-competitor = they buy it elsewhere
footprint-state-not-relevant = nothing for them
figure-period-month = month
figure-period-quarter = quarter
figure-period-year = year
figure-measure-sales = sales
figure-measure-direct-cost = direct cost
figure-measure-service-cost = service cost
figure-measure-kam-cost = KAM cost
figure-measure-discount-given = discounts given
figure-measure-service-hours = service hours
figure-measure-kam-hours = KAM hours
figure-measure-quantity = quantity
figure-measure-budget-sales = sales budget
figure-measure-budget-investment = investment budget
figure-measure-top-down-target = top-down target
figure-measure-customer-spend = customer's spend
figure-measure-customer-turnover = customer's turnover
figure-measure-customer-operating-profit = customer's operating profit
figure-measure-customer-equity = customer's equity
figure-measure-customer-investments = customer's investments
figure-measure-company-turnover = our turnover
term-kind-price = price
term-kind-discount = discount
term-kind-payment-time = payment time
term-kind-bonus = bonus
term-kind-other = other

## Commitments

seat-role-contact-person = contact person
seat-role-relationship-manager = relationship manager
seat-role-customer-representative = customer's representative in our company
seat-role-team-leader = team leader
seat-role-knowledge-holder = holder of customer knowledge
seat-role-strategy-developer = strategy developer
seat-role-project-leader = development-project leader
seat-role-seller = seller
seat-role-negotiator = negotiator
seat-role-informer = informer
seat-role-result-owner = owner of the result
position-expert = expert
position-manager = manager
reward-basis-account-sales = account sales
reward-basis-account-margin = account margin
reward-basis-team-result = team result
reward-basis-mixed = mixed
promise-status-open = open
promise-status-kept = kept
promise-status-broken = broken
negotiation-status-coming = coming
negotiation-status-open = open
negotiation-status-over = over
signal-kind-discontent = discontent
signal-kind-cutting = cutting the business
signal-kind-ending = ending the business
risk-item-deciders-known = deciders known?
risk-item-power-known = power known?
risk-item-two-know-each = two know every decider?
risk-item-balanced = portfolio balanced?
risk-item-can-say-no = can say no?
risk-item-prices-defensible = prices and discounts defensible?
risk-item-daylight = terms stand daylight?
risk-item-level-above-free = a level left above the negotiator?
risk-item-sell-new = sell something new?
risk-item-profitable = profitable, service under control?
risk-item-act-in-24h = signals acted on in 24 hours?
risk-item-knowledge-shared = knowledge shared?
risk-item-beyond-old-friends = contacts beyond old friends?
risk-item-promises-kept = promises kept, within the mandate?
risk-item-own = own risk
risk-status-open = open
risk-status-watched = watched
risk-status-handled = handled
risk-status-accepted = accepted

## Metrics

kpi-audience-kam = KAM
kpi-audience-management = management
kpi-audience-both = KAM and management
better-up = higher is better
better-down = lower is better
formula-manual = entered by hand
formula-sales = sales
formula-margin = margin
formula-margin-ratio = margin %
formula-share-of-our-turnover = share of our turnover
formula-sales-development = sales development
formula-share-at-customer = share at customer
formula-price-mix-premium = price mix: premium
formula-price-mix-new = price mix: new solutions
formula-margin-after-kam = margin after KAM cost
formula-service-load = service load
formula-service-hours = service hours per 10,000 of sales
formula-discount-ratio = discount ratio
formula-top1 = share of the largest account
formula-top2 = share of the two largest
formula-top3 = share of the three largest
formula-top5 = share of the five largest
formula-hhi = concentration (HHI)
formula-pipeline-weighted = weighted pipeline
formula-euro-asked = growth asked
formula-euro-backed = growth backed
formula-euro-unbacked = growth unbacked
formula-budget-bottom-up = budget, bottom-up
formula-budget-top-down = budget, top-down
formula-budget-gap = budget gap
formula-budget-deviation = deviation from budget
formula-coverage-one = deciders and power holders known by at least one of us
formula-coverage-two = deciders and power holders known by at least two of us
formula-truth-ratio = truth ratio
formula-contact-age = days since contact with a decider
formula-activities-done = activities done
formula-activities-late = activities late
formula-activities-coming = activities coming
formula-follow-up = follow-up of activities
formula-matrix-filled = matrix cells answered
formula-matrix-stale = matrix cells stale
formula-matrix-thin = matrix cells thin
formula-matrix-empty = matrix cells empty
formula-findings-act = findings: act now
formula-findings-risk = findings: at risk
formula-findings-watch = findings: watch
formula-findings-ask = findings: ask
