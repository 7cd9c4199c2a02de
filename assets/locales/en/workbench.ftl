# The workbench: screens, panes, forms, commands and what the status line says.

## Screens and panes
screen-portfolio = Portfolio
pane-accounts = Accounts
pane-today = What needs you today
pane-people = Stakeholders
pane-year = Annual cycle
pane-kpis = KPIs
pane-risks = Risk checklist
pane-goals = Goals
pane-findings = Findings
pane-records = Records
empty-accounts = No accounts yet. Press n for a new plan, or a to add an account.
empty-today = Nothing needs you today.
empty-people = Nobody yet. Press a to add whom you know there.
empty-year = Nothing planned yet. Press a to add an activity.
empty-kpis = No KPIs yet. Press a to add one.
empty-risks = Nothing here yet.
empty-goals = No goals yet. Press a to add one.
empty-findings = Nothing was found: all is in order.
empty-records = None yet. Press a to add one.
empty-looking = Looking through the accounts …
empty-filter = Nothing fits the filter. Esc shows everything.

## Columns
column-account = Account
column-class = Class
column-owner = Owner
column-sales = Sales 12 mo
column-next = Next
column-next-what = Activity
column-severity = Severity
column-finding = Finding
column-name = Name
column-title = Title
column-power = Power
column-mode = Attitude
column-met = Met
column-day = Day
column-activity = Activity
column-kpi = KPI
column-value = Value
column-target = Target
column-trend = Trend
column-risk = Question
column-answer = Answer
column-computed = Computed
column-goal = Goal
column-due = Due
row-removed = { $name } (removed)
row-elsewhere = in another account
row-wanted = not known yet
row-days = { $days } d
row-theirs = theirs

## Head line and summary
head-week = wk { $week }
head-saving = saving …
head-saved = saved { $time }
head-burning = { $left } left, by { $until }
summary-no-plan = No plan yet: P makes one.
summary-plan = Plan { $year }: { $ambition }
summary-figures = Sales 12 mo { $sales } · margin { $margin } · findings: ! { $act }  ~ { $risk }  · { $watch }  ? { $ask }

## Forms
form-new = New: { $kind }
form-edit = Edit: { $kind }
form-done = done
form-more = { $count ->
    [one] one more field
   *[other] { $count } more fields
}
form-make = New { $kind }: { $name }
form-expect-day = a day: 21.11., 2026-11-21, +3d, -1w, mon or wk 48
form-expect-minute = a time today, a day and a time, or now
form-expect-period = a quarter: Q4 or 2026-Q4
form-no-such = Nothing is called { $text }.
form-pair-exists = This pair has a record already; edit that one.

## Guided ways
guide-new-plan = New plan
guide-review = Quarter review
step-goals = Goals
step-people = People
step-year = Annual cycle
step-kpis = KPIs
step-risks = Risks
step-findings = Findings
step-decisions = Decisions
step-confirm = Confirm
ask-new-plan-goals = What do both sides gain this year? Press a to add a goal, tab to go on.
ask-new-plan-people = Who decides, and who else counts? Press a to add a person.
ask-new-plan-year = What happens when, ours and theirs? Press a to add an activity.
ask-new-plan-kpis = How do we see that it works? Press a to add a KPI.
ask-new-plan-risks = What could go wrong? Answer with space.
ask-review-goals = Where does each goal stand? Space: reached, ⏎: edit, tab: next step.
ask-review-kpis = What do the KPIs say? r adds a reading.
ask-review-findings = What was found? ⏎ mends it, S puts it off.
ask-review-year = What is done, and what comes next quarter? Space: done, a: add.
ask-review-decisions = What did we learn and decide?
ask-review-confirm = This will be kept as one dated record.
review-snapshot = With it: { $measures } measures of today, and findings: ! { $act }  ~ { $risk }  · { $watch }  ? { $ask }
review-confirm = ⏎ keeps the review · shift-tab goes back · esc leaves it as a draft
glance-next = Next: { $day } { $title }
glance-title = At a glance

## Boxes
palette-title = Commands and everything
palette-lists = Lists
palette-exports = Export
palette-is-list = list
palette-none = Nothing found.
help-title = Keys that work here
help-move = Move
help-edit = Edit
help-plan = Plan and review
help-find = Find
help-program = Program
help-typing = In a form
confirm-title = Remove an account
confirm-account = This removes the account and everything it owns: { $name }. Type its name to remove it.

## Status line
status-opening = Opening …
status-exported = Wrote { $path }
status-exported-but = Wrote { $path } · { $count ->
    [one] one letter the font lacks is shown as □
   *[other] { $count } letters the font lacks are shown as □
}
status-exporting = Writing the summary …
status-language = Language: { $language }
status-mouse-on = The mouse works here again.
status-mouse-off = The mouse is the terminal's: text can be selected.
status-no-account = Choose an account first.
status-no-finding = There is no finding here to put off.
status-nothing-to-remove = There is nothing here to remove.
status-nothing-to-tick = There is nothing here to tick off.
status-gone = That record is no longer there.
status-plan-first = There is no plan yet: make one first.
status-plan-ready = The plan is ready to use. Nothing more to save.
status-draft = Kept as a draft. Still missing: { $fields }
status-review-kept = The review is kept as a draft.
status-name-differs = The name differs: nothing was removed.
label-field = { $name }: { $field } { $old } → { $new }

## Commands
do-up = Up
do-down = Down
do-page-up = A page up
do-page-down = A page down
do-first = To the first row
do-last = To the last row
do-open = Open
do-next-step = Next step
do-previous-step = Step before
do-next-pane = Next pane
do-previous-pane = Pane before
do-pane-1 = First pane
do-pane-2 = Second pane
do-pane-3 = Third pane
do-pane-4 = Fourth pane
do-zoom = Show this pane alone, or all
do-before = Account before
do-after = Account after
do-add = Add here
do-edit = Edit the row
do-tick = Done, or not done after all
do-remove = Remove (u brings it back)
do-edit-account = Edit the account
do-reading = Add a reading
do-contact = Note a meeting or call
do-signal = Raise a signal: its 24 hours run
do-snooze = Put the finding off
do-undo = Undo
do-redo = Redo
do-new-plan = New plan
do-continue-plan = New plan, or go through this one
do-review = Review the plan
do-findings = Findings
do-lists = Lists of everything
do-sort = Sort by need of attention
do-filter = Filter the list
do-palette = Find a command, account or person
do-exports = Export
do-export-internal-pdf = Summary for us, PDF
do-export-customer-pdf = Customer edition, PDF
do-export-internal-md = Summary for us, Markdown
do-export-internal-html = Summary for us, HTML
do-export-customer-md = Customer edition, Markdown
do-export-customer-html = Customer edition, HTML
do-help = Keys that work here
do-language = Language: English, suomi, svenska
do-mouse = Mouse on or off
do-back = Back
do-leave = Back; quit from the portfolio
do-quit = Quit
do-form-next = Next field
do-form-previous = Field before
do-form-unfold = All fields, or the first ones
do-form-unfold-here = All fields, on the last line
do-form-close = Close; what is valid is kept
do-form-on = Done, and one more; in a review the next step
do-form-help = Keys of this form
do-pick-up = Up
do-pick-down = Down
do-accept = Accept
do-cancel = Close
do-close-help = Close help
hint-open = open
hint-next-step = next step
hint-next-pane = pane
hint-add = add
hint-edit = edit
hint-tick = done
hint-signal = signal
hint-undo = undo
hint-new-plan = new plan
hint-palette = find
hint-help = help
hint-form-next = next field
hint-form-unfold = all fields
hint-form-on = one more
hint-form-close = close
hint-accept = accept
hint-cancel = close
