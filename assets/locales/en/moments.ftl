# The minutes before a meeting: the brief.

report-brief = Brief
report-for-us = This report is for us alone; there is no customer edition of it.
brief-attendees = Who attends
brief-nobody = Nobody of theirs is named and no decider is known yet.
brief-stands-in = The meeting names nobody of theirs: these are the deciders.
brief-column-power = Power
brief-column-expectation = Expects of us
brief-power = formal { $formal }, informal { $informal }
brief-expectation-met = met: { $text }
brief-last-words = Last words
brief-ours-open = We have promised
brief-ours-none = Nothing open to those we meet.
brief-theirs-open = They have promised
brief-theirs-none = Nothing open from those we meet.
brief-questions = What this meeting must answer
brief-no-questions = Nothing that the plan rests on is an open question.
brief-ask-deciders = Who decides here, and who has the last word?
brief-ask-decision = Who decides: { $name }?
brief-ask-mode = { $name }: what should change, and what should stay as it is?
brief-ask-mode-aged = { $name }: what is the attitude to change now?
brief-last-read = last read: { $text }
brief-ask-unmet = { $name }: who can introduce us?
brief-unsaid-beyond = Promised beyond the mandate
brief-ask-expectation = { $name }: what is expected of us this year?
brief-ask-need = { $name }: what is needed most?
brief-ask-claim = Is it so: { $text }
brief-ask-why = Why do you buy from us and not from others?
brief-ask-heading = Where are you heading in the next years?
brief-ask-happening = What is happening in your company now?
brief-may = What may be promised
brief-may-nobody = The account has no owner: nobody may promise anything.
brief-no-mandate = no mandate is recorded; promise nothing yet
brief-may-discount = discount up to { $limit }
brief-may-contract = contract up to { $limit }
brief-may-days = payment up to { $limit } days
brief-may-unlimited = no limits are recorded
brief-above = decides above: { $text }
brief-unsaid = What not to raise
brief-unsaid-none = Nothing is recorded.
brief-unsaid-breached = Past its 24 hours, still open
brief-unsaid-late = Promised and late
brief-unsaid-limit = Our limit stays with us
brief-unsaid-unwanted = Of no interest to them now
brief-since = Since we last met
brief-never-met = No interaction with them is recorded; these are the last three months.
brief-last-met = Last met: { $text }
brief-no-news = Nothing new is recorded.
brief-news-met = Met others
brief-news-read = Read
brief-news-learned = Learned
brief-news-done = Done
brief-news-kept = Promise kept
brief-news-broken = Promise broken
brief-news-signal = Signal
brief-news-closed = Opportunity closed
brief-news-came = New in the plan
brief-news-left = Left
command-brief = What to know, ask and leave unsaid before a meeting
option-with = The people who attend, by name, separated by commas
do-brief = Brief for the meeting
report-handover = Handover book
handover-from = From: { $text }
handover-to = To: { $text }
handover-contents = What is in the book
handover-only-name = Only the name is known.
handover-unwritten = What nobody wrote
handover-all-written = Every question of the plan has an answer.
handover-open = What is open
handover-no-leaver = Nobody is named as the one who leaves, and the account has no owner. Ask what nobody wrote, above.
handover-questions = Questions for the one who leaves
handover-no-questions = Nothing hangs on one head.
handover-introductions = Introduce first
handover-no-introductions = The one who leaves knows nobody of theirs by the plan.
handover-only-thread = nobody else knows them
handover-ask-untold = What goes without saying here and has never been written down?
handover-ask-thread = { $name }: what has to be known, and how does one get to know this person?
handover-ask-promise = What exactly was agreed, and with whom: { $name }
handover-ask-opportunity = What has to happen next: { $name }
handover-ask-negotiation = Where does it stand, and what must not be given away: { $name }
handover-ask-assumption = What does this rest on: { $name }
command-handover = Everything of an account for whoever takes it over
command-log = Record a meeting in one line: @who "said" >promise day !
argument-line = The line: @name growth "said" #topic >promise friday !
label-log = Logged: { $name }
log-unknown = No one person is meant by: { $names }. The words stay in the outcome of the contact.
problem-log-words = The line is missing: say what happened.
do-log = Record a meeting in one line
do-capture-fill = Write out the name
hint-capture-fill = name
do-capture-accept = Record what is shown below
hint-capture-accept = record
do-capture-close = Put the line away; it waits here
hint-capture-close = later
capture-title = One-line capture
log-no-topic = No topic is called: { $words }. The words stay in the outcome of the contact.
capture-how = @who growth "what they said" #topic >what we promised friday <what they promised !   Everything else is kept as the outcome.
capture-meant = Tab: { $names }
capture-offer = This sounds like a signal: ! starts its 24 hours.
report-signal-note = Signal note
report-story = The account's story
report-contacts = Contact plan
report-coverage = Coverage: who knows whom
report-checklist = Risk checklist
signal-note-none = No signal has been raised.
signal-note-said = What was said
signal-note-facts = What has to be known
signal-note-by = Said by
signal-note-heard = Heard
signal-note-deadline = Told and acted on by
signal-note-sales = Sales, 12 months
signal-note-told = Told
signal-note-act = Act
signal-note-breached = { $at }, which is past
signal-note-answered = told and acted on in time
signal-note-not-yet = not yet
signal-note-closed = closed
coverage-gaps =
    { $people ->
        [one] { $people } person: { $none } known by none of us, { $one } by one of us alone.
       *[other] { $people } people: { $none } known by none of us, { $one } by one of us alone.
    }
coverage-gap = Gap
coverage-one = one alone
contacts-none = No relationship is recorded: nobody of ours is known to know them.
contacts-ours = Ours
contacts-every = Every
contacts-met = Last met
contacts-due = Due
contacts-planned = Planned
story-figures = The figures
story-why = Why we are their key supplier
story-happening = What is happening
story-heading = Where they are heading
story-rivals = Who else is there
story-unknown-rivals = which competitors work with this customer
signal-note-others =
    { $count ->
        [one] One more signal of this customer is open; it has a note of its own.
       *[other] { $count } more signals of this customer are open; each has a note of its own.
    }
handover-which = Which
handover-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
