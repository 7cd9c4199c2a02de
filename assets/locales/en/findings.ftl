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

finding-signal-breached-title = Signal answered too late
finding-signal-breached = A signal was not told and acted on in time, by { $until }: { $names }

finding-promise-late-title = Promise late
finding-promise-late = A promise of ours was due on { $due } and is still open: { $names }

finding-promise-beyond-mandate-title = Promise beyond mandate
finding-promise-beyond-mandate = A promise goes beyond the mandate ({ $over }): { $names }

finding-no-owner-title = No owner
finding-no-owner = Nobody of ours is responsible for this customer: { $names }

finding-no-deputy-title = No deputy
finding-no-deputy = Nobody of ours can step in if the owner leaves: { $names }

finding-criteria-not-met-title = Key account criteria not met
finding-criteria-not-met = The customer can meet at most { $share } of the weight of the key account criteria; not met: { $names }

finding-class-without-plan-title = No plan in force
finding-class-without-plan = The class demands a plan in force for { $year } ({ $kind }); there is none: { $names }

finding-level-without-decider-title = Level without decider
finding-level-without-decider =
    { $count ->
        [one] We know no decider at the level of this unit: { $names }
       *[other] We know no decider at the level of { $count } units: { $names }
    }

finding-decider-unmet-title = Decider nobody knows
finding-decider-unmet =
    { $count ->
        [one] Nobody of ours knows this decider: { $names }
       *[other] Nobody of ours knows { $count } deciders: { $names }
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
        [one] The only person we know here is known by one of us alone: { $names }
       *[other] All { $people } people we know here are known by one of us alone: { $names }
    }

finding-knowledge-one-head-title = Knowledge in one head
finding-knowledge-one-head = { $share } of { $claims } claims about this customer were written by one of us: { $names }

finding-informal-power-unmet-title = Informal power nobody knows
finding-informal-power-unmet =
    { $count ->
        [one] Nobody of ours knows this person of high informal power: { $names }
       *[other] Nobody of ours knows { $count } people of high informal power: { $names }
    }

finding-opponent-with-power-title = Opponent with power
finding-opponent-with-power =
    { $count ->
        [one] Somebody of high power stands against us: { $names }
       *[other] { $count } people of high power stand against us: { $names }
    }

finding-executive-absent-title = Executive absent
finding-executive-absent = No executive of ours has met them in { $days } days: { $names }

finding-contact-late-title = Contact late
finding-contact-late =
    { $count ->
        [one] Contact is { $days } days later than agreed: { $names }
       *[other] { $count } contacts are late, the latest by { $days } days: { $names }
    }

finding-rank-too-low-title = Our rank too low
finding-rank-too-low = They expect to meet somebody of this rank or above ({ $rank }); nobody such of ours knows them: { $names }

finding-category-shut-out-title = Category shut out
finding-category-shut-out =
    { $known ->
        [0] There is open potential, but whoever sells it has not been here in twelve months: { $names }
       *[other] There is open potential ({ $potential }), but whoever sells it has not been here in twelve months: { $names }
    }

finding-reward-makes-hostage-title = Reward makes a hostage
finding-reward-makes-hostage = Everybody we know here depends on one of us who is rewarded by this account's sales: { $names }

finding-nobody-sells-title = Nobody sells
finding-nobody-sells = This year's sales budget is { $budget }, but nobody of ours has the role of seller: { $names }

finding-responsibility-unassigned-title = Responsibility unassigned
finding-responsibility-unassigned =
    { $count ->
        [one] Nobody of ours answers for this: { $names }
       *[other] Nobody of ours answers for { $count } open goals, projects or opportunities: { $names }
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
        [one] An activity of ours was due on { $due }: { $names }
       *[other] { $count } activities of ours are late: { $names }
    }

finding-review-missed-title = Review missed
finding-review-missed = No review has been held since { $since }: { $names }

finding-empty-arc-title = Nothing planned ahead
finding-empty-arc = Nothing of ours is planned for the next { $days } days: { $names }

finding-clock-clash-title = Clash with their clock
finding-clock-clash =
    { $count ->
        [one] Ours comes at the wrong time of their year ({ $theirs }): { $names }
       *[other] { $count } of ours come at the wrong time of their year: { $names }
    }

finding-coming-change-unplanned-title = Coming change unanswered
finding-coming-change-unplanned =
    { $count ->
        [one] Nothing is planned for a change coming on { $day }: { $names }
       *[other] Nothing is planned for { $count } coming changes: { $names }
    }

finding-model-conflict-title = Operating models conflict
finding-model-conflict = We work by one model ({ $ours }) and the customer sees another ({ $shown }): { $names }
