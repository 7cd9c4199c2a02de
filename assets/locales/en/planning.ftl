# Planning goes on: proposals because of what comes, and the plan of a new year.
propose-answer = Comes { $day }, and no activity answers it: { $name }
propose-before = Better before than just after the change of { $day }: { $name }
propose-decision = The decision is due after the change of { $day }: { $name }
propose-before-decision = Better met before the decision of { $day }: { $name }
propose-person-left =
    { $past ->
        [one] Left
       *[other] Leaves
    } { $day }: { $name }
propose-champion-left =
    { $past ->
        [one] Carried it, and left
       *[other] Carries it, and leaves
    } { $day }: { $name }
propose-decider-left =
    { $past ->
        [one] Had the last word, and left
       *[other] Had the last word, and leaves
    } { $day }: { $name }
propose-colleague-left =
    { $past ->
        [one] Left
       *[other] Leaves
    } { $day }: { $name }
propose-only-thread =
    { $past ->
        [one] Known to nobody else of ours; left
       *[other] Known to nobody else of ours; leaves
    } { $day }: { $name }
propose-series = Next of the series: { $name }
propose-plan = From the plan of { $year }, as a draft
propose-goal = Goes on from where it is; the target stays
propose-goal-raised = Reached: goes on by the same step again
propose-goal-missed = Missed: goes on from where it is; the target stays
propose-target = Target reached: the same step again
propose-tied = Planned for { $year }: belongs to the goal that goes on
propose-in-force = The year { $year } has begun
propose-close = The year { $year } is over
propose-title-champion = Find a new champion: { $name }
propose-title-decision = Who decides now: { $name }
propose-title-meet = Meet before the decision: { $name }
propose-title-introduce = Introduction: { $name }
proposal-new = { $name } (new)
left-dropped = Dropped
left-reached = Reached; no KPI goes on
left-late = Not done, and late: move it or cross it out
left-once = Happens once; stays where it is
plan-left = Not carried over
plan-nothing = Nothing asks for a change of the plan.
plan-proposes =
    { $count ->
        [one] { $count } proposal for the plan: avain plan "{ $name }"
       *[other] { $count } proposals for the plan: avain plan "{ $name }"
    }
plan-confirm = Write this as one entry?
plan-not-written = Nothing was written. --yes writes it as one entry.
label-replanned = Re-planned: { $name }
proposals-title = What the plan proposes
proposals-year = Plan { $year }, from the last one
proposals-count =
    { $count ->
        [one] { $count } line is written as one entry
       *[other] { $count } lines are written as one entry
    }
status-proposed =
    { $count ->
        [one] { $count } line written. u takes it back.
       *[other] { $count } lines written. u takes them all back.
    }
status-proposals =
    { $count ->
        [one] { $count } proposal: p shows it.
       *[other] { $count } proposals: p shows them.
    }
status-leaver = p at an account proposes who follows.
status-both = { $first } · { $second }
do-replan = What coming changes and series ask of the plan
do-proposals-write = Write what is left in, as one entry
hint-proposals-write = write
do-proposals-turn = Take the line out, or put it back
hint-proposals-turn = in or out
do-proposals-leave = Leave everything as it is
do-proposals-empty = Make an empty plan instead
hint-proposals-empty = empty plan
hint-proposals-leave = leave
do-proposals-up = The line above
do-proposals-down = The line below
command-plan = What coming changes and series ask of a plan; with --year the plan of that year
option-plan-year = Make the plan of this year from the last one
option-without = Leave this number out; several with commas
option-plan-yes = Write it without asking
problem-plan-exists = There is a plan for { $year } already.
problem-plan-first = There is no earlier plan that { $year } could go on from. Make one with avain add plan.

# A past day on screen
past-title = As it was on a past day
past-how = A day or a quarter: 30.9., -90d, 2026-Q3. Nothing can be changed there; T comes back to today.
head-past = AS OF { $day }
head-past-back = T: back to today
status-going-back = Going back to { $day } …
status-past = As it was at the end of { $day }. Nothing can be changed; T comes back to today.
status-today = Back to today.
status-not-past = That day is not past yet.
status-past-stays = This is { $day } as it was: nothing can be changed. T comes back to today.
do-past = As it was on a past day, or back to today

# A signal heard in what is typed
form-signal-offer = This sounds like a signal: ctrl-g starts its 24 hours.
do-form-signal = Raise what is being typed as a signal
