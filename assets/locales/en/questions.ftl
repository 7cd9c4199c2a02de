# What is worth watching and asking: the title and the sentence of each check, and the risk
# checklist. A sentence knows $count (records) and $names (at most three of them), and its own
# numbers; names stand after a colon, never inflected.

finding-portfolio-balance-title = Portfolio leaning
finding-portfolio-balance = Sales lean on few customers (HHI { $hhi }, watched from { $limit }); the largest is: { $names }

finding-claim-stale-title = Claim going stale
finding-claim-stale =
    { $count ->
        [one] One claim is past its half-life ({ $days ->
            [one] one day
           *[other] { $days } days
        } old): { $names }
       *[other] { $count } claims are past their half-life, the oldest is { $days ->
            [one] one day
           *[other] { $days } days
        } old: { $names }
    }

finding-mode-stale-title = Mode going stale
finding-mode-stale =
    { $count ->
        [one] A mode was read { $days ->
            [one] one day
           *[other] { $days } days
        } ago, read it again: { $names }
       *[other] { $count } modes have gone stale, the oldest was read { $days ->
            [one] one day
           *[other] { $days } days
        } ago: { $names }
    }

finding-old-friends-title = Only old friends
finding-old-friends = { $share } of contacts in twelve months ({ $count } of { $total }) were with nobody but: { $names }

finding-unit-without-contact-title = Unit without contact
finding-unit-without-contact = { $count ->
    [one] We know and meet nobody in an important unit: { $names }
   *[other] We know and meet nobody in { $count } important units: { $names }
}

finding-level-pair-empty-title = Levels that do not meet
finding-level-pair-empty = { $count ->
    [one] One level has not met its counterpart in twelve months: { $levels }
   *[other] { $count } levels have not met their counterparts in twelve months: { $levels }
}

finding-wanted-not-met-title = Not met yet
finding-wanted-not-met = { $count ->
    [one] One person we want to know has not been met: { $names }
   *[other] { $count } people we want to know have not been met: { $names }
}

finding-selling-into-even-keel-title = Selling into even keel
finding-selling-into-even-keel = { $count ->
    [one] One opportunity rests on somebody in even keel or overconfident: { $names }
   *[other] { $count } opportunities rest on people in even keel or overconfident: { $names }
}

finding-seat-vacant-title = Role vacant
finding-seat-vacant = { $count ->
    [one] One role in the team is vacant: { $role }
   *[other] { $count } roles in the team are vacant, the first: { $role }
}

finding-role-unplayed-title = Roles nobody plays
finding-role-unplayed = { $roles ->
    [one] One role has no seat in the team: { $list }
   *[other] { $roles } roles have no seat in the team: { $list }
}

finding-plan-by-one-head-title = Plan by one head
finding-plan-by-one-head = { $share } of { $entries } entries in twelve months were made by one person: { $actor }

finding-team-feedback-late-title = Team feedback late
finding-team-feedback-late =
    { $count ->
        [one] One member of the team has had no feedback in { $days } days: { $names }
       *[other] { $count } members of the team have had no feedback in { $days } days: { $names }
    }

finding-static-business-title = Business standing still
finding-static-business = The customer last bought something new on { $since }, over { $months } months ago.

finding-lever-unused-title = No opportunity open
finding-lever-unused = No opportunity is open: price mix, share and add-on sales are all unused.

finding-win-win-one-sided-title = One-sided gain
finding-win-win-one-sided = { $count ->
    [one] One goal or opportunity tells only one side's gain: { $names }
   *[other] { $count } goals or opportunities tell only one side's gain: { $names }
}

finding-plan-dusty-title = Plan gathering dust
finding-plan-dusty =
    { $count ->
        [one] The plan has been neither opened nor changed in { $days } days: { $names }
       *[other] { $count } plans have been neither opened nor changed, the oldest in { $days } days: { $names }
    }

finding-activity-without-goal-title = Activity without goal
finding-activity-without-goal = { $count ->
    [one] One activity serves no goal of the plan: { $names }
   *[other] { $count } activities serve no goal of the plan: { $names }
}

finding-activity-without-owner-title = Activity without owner
finding-activity-without-owner = { $count ->
    [one] One activity has no owner: { $names }
   *[other] { $count } activities have no owner: { $names }
}

finding-message-untested-title = Message untested
finding-message-untested = { $count ->
    [one] The message of one key activity has not been tested: { $names }
   *[other] The messages of { $count } key activities have not been tested: { $names }
}

finding-effect-unrecorded-title = Effect not recorded
finding-effect-unrecorded =
    { $count ->
        [one] The effect of an activity done over { $days } days ago is not recorded: { $names }
       *[other] The effects of { $count } activities done over { $days } days ago are not recorded: { $names }
    }

finding-customer-feedback-late-title = Customer feedback late
finding-customer-feedback-late = No feedback from the customer in { $days } days.

finding-plan-too-big-title = Plan too big
finding-plan-too-big = The plan holds { $items } open items, { $goals } of them goals.

finding-say-no-unanswered-title = Can we say no?
finding-say-no-unanswered = The question “Can we say no?” has not been answered in { $months } months.

finding-claim-without-evidence-title = Claim without evidence
finding-claim-without-evidence = { $count ->
    [one] One claim lacks its evidence or the person who said it: { $names }
   *[other] { $count } claims lack their evidence or the person who said them: { $names }
}

finding-key-supplier-untold-title = Story untold
finding-key-supplier-untold = { $topics ->
    [one] One part of the account's story is untold: { $list }
   *[other] { $topics } parts of the account's story are untold: { $list }
}

finding-supplier-role-unset-title = Supplier role unknown
finding-supplier-role-unset = How the customer sees us today, our supplier role, is not recorded.

finding-missing-information-title = Information missing
finding-missing-information =
    { $count ->
        [one] Information is missing: { $names } ({ $missing })
       *[other] Information is missing in { $count } places: { $names } (in the first: { $missing })
    }

finding-power-unknown-title = Power unknown
finding-power-unknown = { $count ->
    [one] The formal or informal power of one decider is not known: { $names }
   *[other] The formal or informal power of { $count } deciders is not known: { $names }
}

finding-mode-unknown-title = Mode unknown
finding-mode-unknown = { $count ->
    [one] The mode of one person who decides or holds power is not known: { $names }
   *[other] The modes of { $count } people who decide or hold power are not known: { $names }
}

finding-activity-without-date-title = Activity without date
finding-activity-without-date = { $count ->
    [one] One activity has no date: { $names }
   *[other] { $count } activities have no date: { $names }
}

# The risk checklist: every yes is safe.

checklist-deciders-known = Do we know the deciders at every level?
checklist-power-known = Do we know where official and unofficial power lies?
checklist-two-know-each = Do at least two of us know every decider?
checklist-balanced = Is the customer portfolio balanced?
checklist-can-say-no = Can we say no?
checklist-prices-defensible = Can we defend every price and discount?
checklist-daylight = Do the terms stand daylight?
checklist-level-above-free = Is there still a level above the negotiator?
checklist-sell-new = Do we sell anything new?
checklist-profitable = Is the customer profitable, service under control?
checklist-act-in-24h = Do we act on signals within 24 hours?
checklist-knowledge-shared = Does more than one of us hold the knowledge?
checklist-beyond-old-friends = Do we meet others than old friends?
checklist-promises-kept = Do we keep promises, within the mandate?

checklist-own = { $words }
verdict-safe = safe
verdict-unsafe = not safe
verdict-unknown = not known
checklist-disagrees = Our answer and what is known disagree
