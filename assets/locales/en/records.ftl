# Labels of the kinds of record and of their fields: kind-account, kinds-account, account-business-id.
# A kind in the singular stands within text; plurals and fields stand as headings.

## Every record

record-id = ID
record-created = Created
record-changed = Changed

## account

kind-account = account
kinds-account = Accounts
account-name = Name
account-business-id = Business ID
account-industry = Industry
account-country = Country
account-website = Website
account-class = Account class
account-owner = Owner
account-deputy = Deputy
account-sponsor = Sponsor in our management
account-status = Status
account-customer-since = Customer since
account-expected-rank = Rank they expect to meet
account-operating-model = Operating model
account-shown-model = Model the customer sees
account-ways-of-working = Ways of working
account-lawful-basis = Lawful basis for the data
account-note = Note
account-source-system = Source system
account-external-id = ID in the source system

## account-class

kind-account-class = account class
kinds-account-class = Account classes
account-class-code = Code
account-class-name = Name
account-class-plan-kind = Plan demanded
account-class-review-every = Reviewed
account-class-source-system = Source system
account-class-external-id = ID in the source system

## criterion

kind-criterion = key account criterion
kinds-criterion = Key account criteria
criterion-name = Name
criterion-measure = Measured by
criterion-threshold = Threshold
criterion-direction = Direction
criterion-weight = Weight
criterion-source-system = Source system
criterion-external-id = ID in the source system

## criterion-mark

kind-criterion-mark = criterion mark
kinds-criterion-mark = Criterion marks
criterion-mark-account = Account
criterion-mark-criterion = Criterion
criterion-mark-met = Met
criterion-mark-note = Note
criterion-mark-on = Judged on
criterion-mark-by = Judged by
criterion-mark-source-system = Source system
criterion-mark-external-id = ID in the source system

## unit

kind-unit = unit
kinds-unit = Units
unit-account = Account
unit-name = Name
unit-level = Level
unit-parent = Part of
unit-country = Country
unit-city = City
unit-importance = Our importance to them, 0–5
unit-would-lose = What they lose without us
unit-source-system = Source system
unit-external-id = ID in the source system

## role-reading

kind-role-reading = supplier role
kinds-role-reading = Supplier roles
role-reading-account = Account
role-reading-on = Day
role-reading-role-now = Role today, 1–5
role-reading-role-next-year = Role in a year, 1–5
role-reading-basis = Basis
role-reading-said-by = Said by
role-reading-source-system = Source system
role-reading-external-id = ID in the source system

## colleague

kind-colleague = colleague
kinds-colleague = Colleagues
colleague-name = Name
colleague-title = Title
colleague-level = Level
colleague-reports-to = Reports to
colleague-team = Team
colleague-category = Category sold
colleague-email = E-mail
colleague-phone = Phone
colleague-left-on = Left on
colleague-source-system = Source system
colleague-external-id = ID in the source system

## stakeholder

kind-stakeholder = stakeholder
kinds-stakeholder = Stakeholders
stakeholder-account = Account
stakeholder-name = Name
stakeholder-title = Title
stakeholder-unit = Unit
stakeholder-level = Level
stakeholder-reports-to = Reports to
stakeholder-influences = Influences
stakeholder-categories = Categories
stakeholder-formal-power = Formal power, 0–5
stakeholder-informal-power = Informal power, 0–5
stakeholder-need = Need
stakeholder-personal-win = Personal win
stakeholder-expectation = Expectation of us
stakeholder-expectation-met = Expectation met
stakeholder-message = What to say
stakeholder-avoid = What not to say
stakeholder-wanted = Wanted, not known yet
stakeholder-confirmed-on = Confirmed on
stakeholder-language = Language
stakeholder-email = E-mail
stakeholder-phone = Phone
stakeholder-source = Source of the data
stakeholder-objects-to-profiling = Objects to profiling
stakeholder-left-on = Left on
stakeholder-source-system = Source system
stakeholder-external-id = ID in the source system

## reading

kind-reading = reading of a person
kinds-reading = Readings
reading-stakeholder = Stakeholder
reading-on = Day
reading-mode = Mode
reading-stance = Stance
reading-basis = Basis
reading-by = Read by
reading-note = Note
reading-source-system = Source system
reading-external-id = ID in the source system

## relationship

kind-relationship = relationship
kinds-relationship = Relationships
relationship-colleague = Colleague
relationship-stakeholder = Stakeholder
relationship-strength = Strength, 0–3
relationship-topic = Topic
relationship-contact-every = Contact every (days)
relationship-since = Since
relationship-source-system = Source system
relationship-external-id = ID in the source system

## decision

kind-decision = decision
kinds-decision = Decisions
decision-account = Account
decision-name = Name
decision-due = Due
decision-source-system = Source system
decision-external-id = ID in the source system

## decision-part

kind-decision-part = part in a decision
kinds-decision-part = Parts in decisions
decision-part-decision = Decision
decision-part-stakeholder = Stakeholder
decision-part-part = Part
decision-part-source-system = Source system
decision-part-external-id = ID in the source system

## interaction

kind-interaction = contact
kinds-interaction = Contacts
interaction-account = Account
interaction-on = Day
interaction-channel = Channel
interaction-ours = Ours
interaction-theirs = Theirs
interaction-topic = Topic
interaction-outcome = Outcome
interaction-next-step = Next step
interaction-opportunity = Opportunity
interaction-activity = Activity
interaction-source-system = Source system
interaction-external-id = ID in the source system

## claim

kind-claim = claim
kinds-claim = What we know
claim-account = Account
claim-topic = Topic
claim-text = Claim
claim-basis = Basis
claim-evidence = Evidence
claim-said-by = Said by
claim-author = Written by
claim-on = Day
claim-about = About
claim-effect = Effect on us, −2 to 2
claim-response = Our response
claim-happens-on = Happens on
claim-half-life-days = Half-life (days)
claim-audience = For whom
claim-source-system = Source system
claim-external-id = ID in the source system

## plan

kind-plan = plan
kinds-plan = Plans
plan-account = Account
plan-kind = Kind of plan
plan-year = Year
plan-owner = Owner
plan-status = Status
plan-ambition = Ambition
plan-source-system = Source system
plan-external-id = ID in the source system

## goal

kind-goal = goal
kinds-goal = Goals
goal-plan = Plan
goal-name = Name
goal-kpi = KPI
goal-base = Base
goal-target = Target
goal-due = Due
goal-owner = Owner
goal-customer-owner = Owner at the customer
goal-target-group = Target group
goal-value-to-customer = Value to the customer
goal-value-to-us = Value to us
goal-grounds = Grounds
goal-status = Status
goal-audience = For whom
goal-source-system = Source system
goal-external-id = ID in the source system

## activity

kind-activity = activity
kinds-activity = Activities
activity-account = Account
activity-title = Title
activity-whose = Whose
activity-kind = Kind
activity-starts-on = Starts
activity-ends-on = Ends
activity-time = Time
activity-due-on = Due
activity-repeats = Repeats
activity-series = Series
activity-key = Key activity
activity-owner = Owner
activity-ours = Ours
activity-theirs = Theirs
activity-channel = Channel
activity-message = Message
activity-goal = Goal
activity-project = Project
activity-opportunity = Opportunity
activity-answers = Answers the claim
activity-asks = Question to answer
activity-status = Status
activity-done-on = Done on
activity-result = Result
activity-effect-on-relationship = Effect on relations, −2 to 2
activity-effect-on-sales = Effect on sales, −2 to 2
activity-tested-with = Tested with
activity-test-result = Test result
activity-audience = For whom
activity-source-system = Source system
activity-external-id = ID in the source system

## opportunity

kind-opportunity = opportunity
kinds-opportunity = Opportunities
opportunity-account = Account
opportunity-name = Name
opportunity-lever = Lever
opportunity-solution = Solution
opportunity-unit = Unit
opportunity-stage = Stage
opportunity-value = Value
opportunity-probability = Probability, %
opportunity-expected-on = Expected on
opportunity-owner = Owner
opportunity-champion = Champion
opportunity-goal = Goal
opportunity-from-interaction = From the contact
opportunity-suggested-by = Suggested by
opportunity-closed-on = Closed on
opportunity-closed-value = Closed value
opportunity-value-to-customer = Value to the customer
opportunity-value-to-us = Value to us
opportunity-audience = For whom
opportunity-source-system = Source system
opportunity-external-id = ID in the source system

## project

kind-project = project
kinds-project = Projects
project-account = Account
project-name = Name
project-lead = Lead
project-customer-lead = Lead at the customer
project-aim = Aim
project-status = Status
project-progress = Progress, %
project-problem = Problem
project-change = Change to the plan
project-starts-on = Starts
project-ends-on = Ends
project-audience = For whom
project-source-system = Source system
project-external-id = ID in the source system

## review

kind-review = quarterly review
kinds-review = Quarterly reviews
review-plan = Plan
review-period = Quarter
review-held-on = Held on
review-ours = Ours
review-theirs = Theirs
review-verdict = Verdict
review-learned = What we learned
review-decided = What we decided
review-changes-next = Changes for next quarter
review-deviation-cause = Cause of the deviation
review-measures = Measures of the day
review-findings = Findings of the day
review-source-system = Source system
review-external-id = ID in the source system

## feedback

kind-feedback = feedback
kinds-feedback = Feedback
feedback-account = Account
feedback-direction = Direction
feedback-on = Day
feedback-from-stakeholder = From
feedback-to-colleague = To the colleague
feedback-by = Given by
feedback-score = Score, 0–10
feedback-words = In words
feedback-used-in = Used in
feedback-next-on = Next on
feedback-source-system = Source system
feedback-external-id = ID in the source system

## solution

kind-solution = solution
kinds-solution = Solutions
solution-name = Name
solution-category = Category
solution-price-class = Price class
solution-launched-on = Launched on
solution-source-system = Source system
solution-external-id = ID in the source system

## footprint

kind-footprint = offer map line
kinds-footprint = Offer map
footprint-account = Account
footprint-solution = Solution
footprint-unit = Unit
footprint-state = State
footprint-since = Bought since
footprint-competitor = Competitor
footprint-favoured-by = Who favours the competitor
footprint-yearly-value = Yearly value
footprint-potential = Potential
footprint-chance = Probability, %
footprint-source-system = Source system
footprint-external-id = ID in the source system

## figure

kind-figure = figure
kinds-figure = Figures
figure-account = Account
figure-unit = Unit
figure-solution = Solution
figure-class = Account class
figure-colleague = Colleague
figure-team = Team
figure-period-start = Period starts
figure-period = Period
figure-measure = Measure
figure-amount = Amount
figure-source-system = Source system
figure-external-id = ID in the source system

## term

kind-term = term
kinds-term = Terms
term-account = Account
term-solution = Solution
term-kind = Kind
term-list-price = List price
term-net-price = Net price
term-discount = Discount, %
term-payment-days = Payment time (days)
term-yearly-volume = Yearly volume
term-reason = Reason
term-evidence = Evidence
term-approved-by = Approved by
term-review-by = Review by
term-valid-from = Valid from
term-valid-to = Valid to
term-source-system = Source system
term-external-id = ID in the source system

## seat

kind-seat = seat in the team
kinds-seat = Team
seat-account = Account
seat-role = Role
seat-colleague = Colleague
seat-responsibility = Responsibility
seat-skill-needed = Skill needed
seat-since = Since
seat-share = Share of working time, %
seat-source-system = Source system
seat-external-id = ID in the source system

## mandate

kind-mandate = mandate
kinds-mandate = Mandates
mandate-colleague = Colleague
mandate-account = Account
mandate-position = Position
mandate-direct-reports = Direct reports
mandate-largest-discount = Largest discount, %
mandate-largest-contract = Largest contract
mandate-longest-payment-days = Longest payment time (days)
mandate-may-promise = May promise
mandate-level-above = Level above
mandate-selling-share = Share of selling, %
mandate-care-share = Share of care, %
mandate-development-share = Share of development, %
mandate-key-accounts-only = Key accounts only
mandate-reward-basis = Reward based on
mandate-source-system = Source system
mandate-external-id = ID in the source system

## promise

kind-promise = promise
kinds-promise = Promises
promise-account = Account
promise-direction = Whose promise
promise-text = Promise
promise-colleague = Colleague
promise-stakeholder = Stakeholder
promise-agreed-by = Agreed by
promise-binds = Our unit that must deliver
promise-hours = Hours
promise-due-on = Due
promise-size = Size
promise-discount = Discount, %
promise-payment-days = Payment time (days)
promise-status = Status
promise-closed-on = Closed on
promise-source-system = Source system
promise-external-id = ID in the source system

## negotiation

kind-negotiation = negotiation
kinds-negotiation = Negotiations
negotiation-account = Account
negotiation-name = Name
negotiation-on = Day
negotiation-status = Status
negotiation-aim = Aim
negotiation-limit = Where we say no
negotiation-their-lever = Their lever
negotiation-our-answer = Our answer
negotiation-concessions = Concessions
negotiation-units-behind-us = Units behind us
negotiation-lead = Lead
negotiation-judge = Judge kept out of the room
negotiation-source-system = Source system
negotiation-external-id = ID in the source system

## signal

kind-signal = signal
kinds-signal = Signals
signal-account = Account
signal-words = In words
signal-kind = Kind
signal-raised-at = Raised at
signal-raised-by = Raised by
signal-said-by = Said by
signal-told-at = Told at
signal-told-to = Told to
signal-act = Act
signal-acted-at = Acted at
signal-closed-on = Closed on
signal-source-system = Source system
signal-external-id = ID in the source system

## risk

kind-risk = risk
kinds-risk = Risks
risk-account = Account
risk-item = Checklist item
risk-words = Own risk
risk-answer = Answer
risk-why = Why
risk-likelihood = Likelihood, 1–5
risk-impact = Impact, 1–5
risk-status = Status
risk-owner = Owner
risk-activity = Activity
risk-on = Answered on
risk-source-system = Source system
risk-external-id = ID in the source system

## kpi

kind-kpi = KPI
kinds-kpi = KPIs
kpi-account = Account
kpi-name = Name
kpi-audience = For whom
kpi-formula = Formula
kpi-measured-in = Measured in
kpi-better = Better
kpi-base = Base
kpi-target = Target
kpi-shared = Shared with the customer
kpi-source-system = Source system
kpi-external-id = ID in the source system

## kpi-reading

kind-kpi-reading = KPI reading
kinds-kpi-reading = KPI readings
kpi-reading-kpi = KPI
kpi-reading-account = Account
kpi-reading-on = Day
kpi-reading-value = Value
kpi-reading-note = Note
kpi-reading-source-system = Source system
kpi-reading-external-id = ID in the source system

## snooze

kind-snooze = snooze
kinds-snooze = Snoozed findings
snooze-finding = Finding
snooze-account = Account
snooze-about = About
snooze-until = Until
snooze-why = Why
snooze-source-system = Source system
snooze-external-id = ID in the source system

## setting

kind-setting = setting
kinds-setting = Settings
setting-key = Setting
setting-value = Value
setting-source-system = Source system
setting-external-id = ID in the source system
