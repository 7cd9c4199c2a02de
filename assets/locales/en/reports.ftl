# Words of the reports: headings, columns and short lines around what the records say.
# A user's own words only ever stand after a colon, a dash or on their own.
report-summary = Summary
report-year = Annual cycle
report-summary-kicker = { $plan } { $year }
report-year-kicker = Annual cycle { $year }
report-prepared = Prepared { $day }
report-class = Class: { $text }
report-footer-internal = { $account } · { $plan } { $year } · confidential
report-footer-customer = { $account } · { $year } · customer edition

report-goals = Ambition and goals
report-situation = What is happening
report-together = What we develop together
report-stakeholders = Stakeholders
report-our-side = On our side
report-kpis = KPIs
report-risks = Risks
report-actions = Next actions
report-unknowns = What we do not know
report-undated = Without a day yet

report-unknown = Not known yet: { $what }
report-unknown-ambition = what we want to achieve with this customer
report-unknown-goals = the goals of the plan
report-unknown-what-is-happening = what is happening at the customer
report-unknown-where-heading = where they are heading
report-unknown-why-key-supplier = why we are a key supplier
report-unknown-year = what happens when in the year
report-unknown-stakeholders = who decides and who influences
report-unknown-kpis = what is followed, and with what target
report-unknown-actions = what happens next
report-unknown-risks = which risks there are; no item of the checklist is answered
report-not-known = not known yet
report-more =
    { $count ->
        [one] + { $count } more
       *[other] + { $count } more
    }

report-column-person = Person
report-column-title = Title
report-column-unit = Unit
report-column-stance = Stance and mode
report-column-known-by = Known by
report-column-kpi = KPI
report-column-latest = Latest
report-column-target = Target
report-column-gap = Gap
report-column-trend = Trend
report-column-state = State
report-column-when = When
report-column-what = What
report-column-who = Who

report-age-days = { $count } d
report-age-months = { $count } mo
report-age-years = { $count } y
report-goal-unmeasured = no KPI
report-late = late
report-no-day = no day
report-nobody = nobody
report-wanted = not met yet
report-mode-unknown = mode not known yet
report-fact-unproved = fact without evidence
report-base = from { $text }
report-by-kpi = KPI: { $text }
report-aim = target { $text }
report-points = { $number } pp
report-kpi-met = on target
report-kpi-near = close to target
report-kpi-off = off target
report-kpi-no-target = no target
report-kpi-unread = no reading yet
report-risk-level = likelihood { $likelihood }, impact { $impact }
report-times =
    { $count ->
        [one] { $when }, { $count } in all
       *[other] { $when }, { $count } in all
    }

report-ring-theirs = The customer's own clock
report-ring-contact = Meetings and contact
report-ring-business = Negotiations and deliveries
report-ring-own = Our own work
report-wheel-caption = annual cycle
report-wheel-words =
    { $count ->
        [one] The year { $year } as a wheel of twelve months with { $count } occasion; the key beside it lists it.
       *[other] The year { $year } as a wheel of twelve months with { $count } occasions; the key beside it lists them.
    }
report-spark-words = { $name }: from { $first } to { $last }

report-map-title = Stakeholder map
report-map-words =
    { $count ->
        [one] { $count } person by stance towards us and power; the table lists the same.
       *[other] { $count } people by stance towards us and power; the table lists the same.
    }
report-map-power = power
report-map-stance = stance
report-map-win-over = Win over
report-map-keep-close = Keep close
report-map-follow = Follow
report-map-keep-informed = Keep informed
report-own-answer = our own answer: { $answer }

# Print
report-notes = Notes
sheet-top = Top 20
sheet-months = Figures by month

# Every measure in one place
report-measures = Measures
report-portfolio-measures = Measures of the portfolio
measures-measure = Measure
measures-value = Value
measures-says = What it says
measures-unknown = Unknown: { $why }
measures-skipped =
    { $count ->
        [one] { $count } incomplete item left out
       *[other] { $count } incomplete items left out
    }

# History and KPIs over time
report-history = History
history-none = Nothing has been entered on these days.
report-trends = KPIs over time
trends-three = How sales, share and price mix stand
trends-quarters = Quarter by quarter
trends-quarter = Quarter
trends-year-ago = A year ago
trends-change = Change
report-texts-cut = Long texts are cut here to keep the promised length; they are whole in the plan.
report-nothing-shared = Nothing in this plan is shared with the customer yet.
report-map-left =
    { $count ->
        [one] One person is not on the map: stance or power is not known.
       *[other] { $count } people are not on the map: stance or power is not known.
    }
report-sales-behind =
    { $months ->
        [one] Sales are entered up to { $last }: what is told of twelve months lacks the last one.
       *[other] Sales are entered up to { $last }: what is told of twelve months lacks the last { $months }.
    }
