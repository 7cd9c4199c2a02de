# What it answers: who leaves, the say-no test, open terms, the euro chain, other days, the diet.
answers-footer = { $company } · confidential
answers-confidential = confidential
answers-account = Account
answers-sales = Sales, 12 months

report-leaves = Who leaves?
leaves-worst = The three departures that would hurt most
leaves-nobody = Nobody's departure would leave anything on record without an owner.
leaves-euros = Euros without a thread to a decider
leaves-deciders = Deciders nobody knows
leaves-claims = Knowledge only they wrote down
leaves-activities = Activities without an owner
leaves-promises = Open promises
leaves-accounts = Accounts without a thread to a decider
leaves-accounts-caption = Accounts where nobody who stays knows a decider
leaves-before = already so
leaves-of-it-before = of which already so: { $what }
leaves-newly = Nobody would know any more
leaves-introductions = Introductions that help most
leaves-repairs = secures { $euros }
leaves-no-introducer = nobody is left to introduce

report-without = Say-no test
without-cut = The price may fall { $cut } before “no” is the right answer.
without-below = Margin after service cost is gone already: no is the right answer to any price cut.
without-unknown = How far the price may fall is not known: sales or costs are missing.
without-sales = Sales lost, 12 months
without-margin = Margin lost, 12 months
without-price-cut = Price cut that takes all margin
without-turnover = Sales, 12 months
without-margins = Known margins, 12 months
without-table = Our company without this account
without-with = With it
without-without = Without it
without-hhi = Concentration (HHI)
without-service-hours = Service hours, 12 months
without-kam-hours = KAM hours, 12 months
without-freed = Hours freed: { $hours }

report-glasshouse = Glasshouse: all customers know all terms
glasshouse-subtitle = Terms in force, customer beside customer
glasshouse-none = No customer has better terms than a larger one without a reason on record.
glasshouse-no-terms = No terms are recorded that could be compared: a solution’s price or discount with its yearly volume.
top-nothing = No sales are recorded for the last twelve full months.
glasshouse-pairs = Terms we could not defend
glasshouse-levelling = Cost of levelling, a year
glasshouse-unknown = { $count ->
    [one] The cost of one more term is not known: no list price.
   *[other] The cost of { $count } more terms is not known: no list price.
}
glasshouse-asks = { $account } would ask
glasshouse-solution = Solution
glasshouse-theirs = Their terms
glasshouse-elsewhere = Better terms
glasshouse-discount = discount { $percent }
glasshouse-volume = { $volume } a year
glasshouse-no-evidence = evidence is missing
glasshouse-nothing = Nothing on record defends it: level it, or write down the reason with its evidence.
glasshouse-draft = a draft: not written down as the reason
glasshouse-pays-sooner = pays in { $sooner } days, the other in { $later }
glasshouse-buys-broader = buys { $more } solutions, the other { $fewer }
glasshouse-buys-more = buys for { $more } in 12 months, the other for { $less }
glasshouse-defended = Terms that stand daylight
glasshouse-asker = Who would ask
glasshouse-sentence = What we say

report-euros = Euro chain
euros-incomplete = { $count ->
    [one] One opportunity behind a goal lacks a value or a probability.
   *[other] { $count } opportunities behind goals lack a value or a probability.
}
euros-no-activity = No planned activity
euros-no-opportunity = There are no euros behind this goal this year.
euros-opportunity = Opportunity
euros-euros = Euros
euros-next = Next activity
euros-won = won
euros-sceptic = sceptic
euros-no-champion = no champion
euros-sceptics = What hangs on one sceptic
euros-loose = Opportunities that back nothing this year
euros-why-no-goal = tied to no goal
euros-why-no-day = no expected day
euros-why-other-year = expected in another year

asof-mark = As it was at the end of { $day }

report-diff = What changed
diff-days = { $from } – { $to }
diff-of = { $part } of { $whole }
diff-hits = Opportunities expected and won
diff-expected = Expected by then, by probability
diff-won = Won of these
diff-kept = Activities done on time
diff-gone = Findings gone
diff-new = Findings new
diff-changed = Records changed
diff-not-yet = The account was not on file on the first day.
diff-opportunities = How the forecast came true
diff-forecast = Forecast then
diff-came = What came of it
diff-still-open = still open, now { $day }
diff-activities = What was planned, and what was done
diff-activity = Activity
diff-due = Due then
diff-in-time = done on time
diff-late = done { $day }
diff-moved = moved to { $day }
diff-not-done = not done
diff-dropped = skipped
diff-goals = Targets and readings
diff-goal = Goal
diff-then = Then
diff-now = Now
diff-late-figures =
    { $count ->
        [one] { $count } figure for the time before { $day } came in after it; it counts on both days.
       *[other] { $count } figures for the time before { $day } came in after it; they count on both days.
    }
diff-measures = Measures
diff-measure = Measure
diff-records = Records
diff-added = new
diff-removed = removed

report-dust = Dust and diet
dust-none = Nothing gathers dust.
dust-plans = Plans nobody opens
dust-goals = Goals nothing was done for
dust-activities = Late activities that serve no goal
dust-opportunities = Opportunities whose day is past, untouched
dust-claims = Claims past their time that nobody used

report-top = Top 20 by sales
top-rank = No.
top-share = Share of turnover

report-management = Who matters and what happens
management-turnover = Turnover, 12 months
management-act = Accounts to act on now
management-happening = What is happening
management-matter = What matters most
management-next = Next

report-budget = Budget bottom-up against top-down
budget-company = Company
budget-class = By class
budget-seller = By seller
budget-bottom-up = Bottom-up
budget-top-down = Top-down
budget-gap = Gap
budget-whole = Whole company
budget-partial = only some of the accounts
budget-no-class = no class
budget-no-seller = no owner

report-sales-plan = Sales plan
sales-plan-none = Nobody is responsible for an account.
sales-plan-budget = Budget of the year

# Command line
command-whatif = What would follow: who leaves, or our company without an account
command-whatif-leaves = What would go with people of ours or theirs; with nobody named, the three worst departures
command-whatif-without = The say-no test: our company without an account
argument-people = Colleagues or stakeholders who leave
option-everybody = Everybody in turn: the three departures that would hurt most
option-about = Whom or what it is about
option-from = First day, or a quarter for its last day
option-to = Last day, or a quarter for its last day
problem-report-internal = The report “{ $report }” is for us alone.
problem-report-about = The report “{ $report }” takes no --about; leave it out.
problem-day-or-quarter = “{ $text }” is neither a day nor a quarter. Write 2026-11-21 or 2026-Q4.
problem-no-table = There is no table in this report, and { $format } is for tables alone. Choose another format.

# Keys
do-leaves = Who leaves? The person here, or the three worst departures
format-csv = CSV: the tables, for spreadsheet programs
command-asof = A subcommand that only reads, on the file as it was at the end of a day
command-diff = What changed between two days or quarters, and how the forecast came true
argument-day = The day, or a quarter for its last day
argument-subcommand = A subcommand that reads: list, show, check, measure, summary, report …
problem-asof-reading = A past day can only be read. After the day, write one of: { $names }.
problem-diff-order = The first day, { $from }, has to be before the last, { $to }.
do-quarter-back = The report as of the quarter before
do-quarter-on = The report as of the next quarter
budget-of-seller = Seller
top-others = All others
top-turnover = Turnover
management-who = Who matters
management-stance-unknown = stance not known
trends-line = Trend, { $months } months
top-key = In colour: a share of { $share } or more of the turnover, and sales that fall.
without-after-kam = The work of the key account manager is not in this: after its cost the account loses { $sum } a year already.
diff-won-besides = Won besides, not expected then
