# Findings: the labels of severity; the title and the sentence of each check. A sentence knows
# $count (records) and $names (at most three of them), and its own numbers.

severity-act = act now
severity-risk = at risk
severity-watch = watch
severity-ask = ask

over-discount = discount { $value }, limit { $limit }
over-size = size { $value }, limit { $limit }
over-payment-days = payment time { $value } days, limit { $limit }

finding-signal-burning-title = Signal burning
finding-signal-burning = A signal must be told and acted on by { $until }: { $names }

finding-signal-breached-title = Signal past its 24 hours
finding-signal-breached = A signal was not told and acted on by { $until }: { $names }

finding-promise-late-title = Promise late
finding-promise-late = Our promise was due on { $due } and is still open: { $names }

finding-promise-beyond-mandate-title = Promise beyond mandate
finding-promise-beyond-mandate = A promise goes beyond the mandate ({ $over }): { $names }

finding-no-owner-title = No owner
finding-no-owner = None of us is responsible for this customer.

finding-no-deputy-title = No deputy
finding-no-deputy = None of us can step in if the owner leaves.

finding-criteria-not-met-title = Key account criteria not met
finding-criteria-not-met = The customer can meet at most { $share } of the weight of the key account criteria; not met: { $names }

finding-class-without-plan-title = No plan in force
finding-class-without-plan = The class demands a plan in force for { $year } ({ $kind }); there is none.

finding-portfolio-concentrated-title = Portfolio concentrated
finding-portfolio-concentrated = The customer portfolio is concentrated (HHI { $hhi }); the largest customer is: { $names }

finding-share-of-turnover-title = Large share of turnover
finding-share-of-turnover = This customer brings { $share } of our turnover.

finding-service-spiral-title = Service spiral
finding-service-spiral =
    { $service ->
        [0] The margin ratio fell from { $before } to { $now } while discounts grew.
       *[other] The margin ratio fell from { $before } to { $now } while the service load grew.
    }

finding-big-but-unprofitable-title = Big but unprofitable
finding-big-but-unprofitable = One of our largest customers by sales ({ $sales }) and one of the poorest by margin ratio ({ $ratio }).

finding-kam-end-in-itself-title = KAM an end in itself
finding-kam-end-in-itself = Over twelve months the work on this account cost { $loss } more than its margin.

finding-level-without-decider-title = Level without decider
finding-level-without-decider =
    { $count ->
        [one] We know no decider at the level of this unit: { $names }
       *[other] We know no decider at the level of { $count } units: { $names }
    }

finding-decider-unmet-title = Decider nobody knows
finding-decider-unmet =
    { $count ->
        [one] None of us knows this decider: { $names }
       *[other] None of us knows { $count } deciders: { $names }
    }

finding-decider-single-thread-title = Decider on a single thread
finding-decider-single-thread =
    { $count ->
        [one] Only one of us knows this decider: { $names }
       *[other] { $count } deciders are each known by one of us only: { $names }
    }

finding-account-single-thread-title = Account on a single thread
finding-account-single-thread =
    { $people ->
        [1] The only person we know here hangs on one of us alone: { $names }
        [2] Both people we know here hang on one of us alone: { $names }
       *[other] All { $people } people we know here hang on one of us alone: { $names }
    }

finding-knowledge-one-head-title = Knowledge in one head
finding-knowledge-one-head = { $share } of { $claims } claims about this customer were written by one of us: { $names }

finding-informal-power-unmet-title = Informal power nobody knows
finding-informal-power-unmet =
    { $count ->
        [one] None of us knows this person with high informal power: { $names }
       *[other] None of us knows { $count } people with high informal power: { $names }
    }

finding-opponent-with-power-title = Opponent with power
finding-opponent-with-power =
    { $count ->
        [one] Somebody with high power stands against us: { $names }
       *[other] { $count } people with high power stand against us: { $names }
    }

finding-executive-absent-title = Executive absent
finding-executive-absent = None of our executives has met the customer in { $days } days.

finding-contact-late-title = Contact late
finding-contact-late =
    { $count ->
        [one] Contact is late by { $days ->
            [one] one day
           *[other] { $days } days
        }: { $names }
       *[other] Contact with { $count } people is late, by up to { $days ->
            [one] one day
           *[other] { $days } days
        }: { $names }
    }

finding-rank-too-low-title = Our rank too low
finding-rank-too-low = The customer expects to meet somebody of this rank or above ({ $rank }); none of us of that rank knows them.

finding-category-shut-out-title = Category shut out
finding-category-shut-out =
    { $known ->
        [0] There is open potential, but whoever sells it has not been here in twelve months: { $names }
       *[other] There is open potential ({ $potential }), but whoever sells it has not been here in twelve months: { $names }
    }

finding-reward-makes-hostage-title = Reward makes a hostage
finding-reward-makes-hostage = Everybody we know here depends on one of us who is rewarded by this account's sales: { $names }

finding-nobody-sells-title = Nobody sells
finding-nobody-sells = This year's sales budget is { $budget }, but none of us has the role of seller.

finding-responsibility-unassigned-title = Responsibility unassigned
finding-responsibility-unassigned =
    { $count ->
        [one] None of us answers for this: { $names }
       *[other] None of us answers for { $count } open goals, projects or opportunities: { $names }
    }

finding-mandate-missing-title = Mandate missing
finding-mandate-missing = It is not recorded what the account's owner may decide and promise: { $names }

finding-discount-without-reason-title = Discount without reason
finding-discount-without-reason =
    { $count ->
        [one] A discount of { $discount } has no recorded reason: { $names }
       *[other] { $count } discounts have no recorded reason: { $names }
    }

finding-discount-review-late-title = Discount review late
finding-discount-review-late =
    { $count ->
        [one] A discount was to be reviewed by { $due }: { $names }
       *[other] { $count } discounts are past their review day: { $names }
    }

finding-term-not-defensible-title = Term not defensible
finding-term-not-defensible =
    { $unknown ->
        [0] Another customer has better terms without a recorded reason; levelling would cost { $cost } a year: { $names }
       *[other] Another customer has better terms without a recorded reason; what levelling would cost is not fully known: { $names }
    }

finding-term-beyond-mandate-title = Term beyond mandate
finding-term-beyond-mandate =
    { $count ->
        [one] A term in force goes beyond the mandate ({ $over }): { $names }
       *[other] { $count } terms in force go beyond the mandate: { $names }
    }

finding-negotiation-at-the-top-title = Negotiation at the top
finding-negotiation-at-the-top =
    { $count ->
        [one] Nobody is left above the one who leads this negotiation: { $names }
       *[other] Nobody is left above those who lead { $count } negotiations: { $names }
    }

finding-no-judge-title = No judge outside
finding-no-judge =
    { $count ->
        [one] No judge is kept out of the room in this negotiation: { $names }
       *[other] No judge is kept out of the room in { $count } negotiations: { $names }
    }

finding-goal-without-activity-title = Goal without activity
finding-goal-without-activity =
    { $count ->
        [one] Nothing is planned for this goal in this or the coming quarter: { $names }
       *[other] Nothing is planned for { $count } goals in this or the coming quarter: { $names }
    }

finding-activity-late-title = Activity late
finding-activity-late =
    { $count ->
        [one] Our activity was due on { $due }: { $names }
       *[other] { $count } of our activities are late: { $names }
    }

finding-review-missed-title = Review missed
finding-review-missed = No quarterly review has been held since { $since }: { $names }

finding-empty-arc-title = Nothing planned ahead
finding-empty-arc = We have no activities planned for the next { $days } days.

finding-clock-clash-title = Clash with their clock
finding-clock-clash =
    { $count ->
        [one] Our timing clashes with the customer's year ({ $theirs }): { $names }
       *[other] { $count } of our dates clash with the customer's year: { $names }
    }

finding-coming-change-unplanned-title = Coming change unanswered
finding-coming-change-unplanned =
    { $count ->
        [one] Nothing is planned for a change coming on { $day }: { $names }
       *[other] Nothing is planned for { $count } coming changes: { $names }
    }

finding-budget-gap-title = Budget gap too wide
finding-budget-gap =
    { $count ->
        [0] The target set from above is { $gap } more than what the accounts have budgeted.
       *[other] The target set from above is { $gap } more than the account's own budget.
    }

finding-budget-deviation-title = Behind budget
finding-budget-deviation = Sales are { $behind } behind the budget up to { $last }.

finding-euros-unbacked-title = Euros without backing
finding-euros-unbacked = Of the growth the budget asks for ({ $asked }), { $unbacked } is backed by nothing.

finding-model-conflict-title = Operating models conflict
finding-model-conflict = We work by one model ({ $ours }) and the customer sees another ({ $shown }).
