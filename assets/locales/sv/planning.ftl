# Planeringen går vidare: proposals because of what comes, and the plan of a new year.
propose-answer = Kommer { $day } och ingen aktivitet svarar på det: { $name }
propose-before = Hellre före än strax efter ändringen { $day }: { $name }
propose-decision = Beslutet fattas först efter ändringen { $day }: { $name }
propose-before-decision = Hellre ett möte före beslutet { $day }: { $name }
propose-person-left =
    { $past ->
        [one] Slutade
       *[other] Slutar
    } { $day }: { $name }
propose-champion-left =
    { $past ->
        [one] Drev saken och slutade
       *[other] Driver saken och slutar
    } { $day }: { $name }
propose-decider-left =
    { $past ->
        [one] Beslutade i saken och slutade
       *[other] Beslutar i saken och slutar
    } { $day }: { $name }
propose-colleague-left =
    { $past ->
        [one] Slutade
       *[other] Slutar
    } { $day }: { $name }
propose-only-thread =
    { $past ->
        [one] Ingen annan hos oss känner; slutade
       *[other] Ingen annan hos oss känner; slutar
    } { $day }: { $name }
propose-series = Nästa i serien: { $name }
propose-plan = Ur planen för { $year }, som utkast
propose-goal = Fortsätter därifrån man är; målnivån står kvar
propose-goal-raised = Nått: fortsätter med samma steg igen
propose-goal-missed = Missat: fortsätter därifrån man är; målnivån står kvar
propose-target = Målnivån nådd: samma steg igen
propose-tied = Planerad för { $year }: hör till målet som fortsätter
propose-in-force = Året { $year } har börjat
propose-close = Året { $year } är slut
propose-title-champion = Finn en ny förespråkare: { $name }
propose-title-decision = Vem beslutar nu: { $name }
propose-title-meet = Träffa före beslutet: { $name }
propose-title-introduce = Introduktion: { $name }
proposal-new = { $name } (ny)
left-dropped = Slopat
left-reached = Nått; inget nyckeltal fortsätter
left-late = Ogjort och försenat: flytta eller stryk
left-once = Händer en gång; står kvar
plan-left = Förs inte över
plan-nothing = Ingenting kräver en ändring av planen.
plan-proposes =
    { $count ->
        [one] { $count } förslag till planen: avain plan "{ $name }"
       *[other] { $count } förslag till planen: avain plan "{ $name }"
    }
plan-confirm = Ska detta skrivas som en enda post?
plan-not-written = Ingenting skrevs. --yes skriver allt som en enda post.
label-replanned = Planerades om: { $name }
proposals-title = Vad planen föreslår
proposals-year = Plan { $year } ur den förra
proposals-count =
    { $count ->
        [one] { $count } rad skrivs som en enda post
       *[other] { $count } rader skrivs som en enda post
    }
status-proposed =
    { $count ->
        [one] { $count } rad skrevs. u tar tillbaka den.
       *[other] { $count } rader skrevs. u tar tillbaka alla.
    }
status-proposals =
    { $count ->
        [one] { $count } förslag: p visar det.
       *[other] { $count } förslag: p visar dem.
    }
status-leaver = p vid en kund föreslår vem som tar över.
status-both = { $first } · { $second }
do-replan = Vad kommande ändringar och serier kräver av planen
do-proposals-write = Skriv det som är med, som en enda post
hint-proposals-write = skriv
do-proposals-turn = Ta bort raden eller ta tillbaka den
hint-proposals-turn = med eller inte
do-proposals-leave = Låt allt vara som det är
do-proposals-empty = Gör en tom plan i stället
hint-proposals-empty = tom plan
hint-proposals-leave = låt bli
do-proposals-up = Raden ovanför
do-proposals-down = Raden nedanför
command-plan = Vad kommande ändringar och serier kräver av en plan; med --year planen för det året
option-plan-year = Gör planen för det här året ur den förra
option-without = Lämna det här numret bort; flera med kommatecken
option-plan-yes = Skriv utan att fråga
problem-plan-exists = Det finns redan en plan för { $year }.
problem-plan-first = Det finns ingen tidigare plan som { $year } kunde fortsätta från. Gör en med avain add plan.

# A past day on screen
past-title = Som det var
past-how = En dag eller ett kvartal: 30.9., -90d, 2026-Q3. Där kan ingenting ändras; T återvänder till i dag.
head-past = LÄGET { $day }
head-past-back = T: tillbaka till i dag
status-going-back = Går tillbaka till { $day } …
status-past = Som det var vid slutet av { $day }. Ingenting kan ändras; T återvänder till i dag.
status-today = Tillbaka till i dag.
status-not-past = Den dagen har inte varit ännu.
status-past-stays = Det här är läget { $day }: ingenting kan ändras. T återvänder till i dag.
do-past = Som det var en tidigare dag, eller tillbaka till i dag

# A signal heard in what is typed
form-signal-offer = Det här låter som en varningssignal: ctrl-g startar dess 24 timmar.
do-form-signal = Gör det skrivna till en varningssignal
