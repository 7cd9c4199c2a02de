# Findings: the labels of severity; the title and the sentence of each check. A sentence knows
# $count (records) and $names (at most three of them), and its own numbers.

severity-act = agera nu
severity-risk = risk
severity-watch = bevaka
severity-ask = ta reda på

over-discount = rabatt { $value }, gräns { $limit }
over-size = storlek { $value }, gräns { $limit }
over-payment-days = betalningstid { $value } dagar, gräns { $limit }

finding-signal-burning-title = Varningssignal väntar
finding-signal-burning = En varningssignal ska föras vidare och åtgärdas senast { $until }: { $names }

finding-signal-breached-title = Varningssignalens frist har gått ut
finding-signal-breached = Fristen för en varningssignal gick ut { $until }: { $names }

finding-promise-late-title = Försenat åtagande
finding-promise-late = Vårt åtagande skulle ha uppfyllts senast { $due } och är fortfarande öppet: { $names }

finding-promise-beyond-mandate-title = Åtagande över mandatet
finding-promise-beyond-mandate = Ett åtagande överskrider mandatet ({ $over }): { $names }

finding-no-owner-title = Ansvarig saknas
finding-no-owner = Ingen av oss ansvarar för denna kund.

finding-no-deputy-title = Ställföreträdare saknas
finding-no-deputy = Ingen kan ta över om den ansvariga slutar.

finding-criteria-not-met-title = Nyckelkundskriterierna uppfylls inte
finding-criteria-not-met = Kunden kan uppfylla högst { $share } av nyckelkundskriteriernas vikt; ej uppfyllt: { $names }

finding-class-without-plan-title = Gällande plan saknas
finding-class-without-plan = Kundklassen kräver en gällande plan för { $year } ({ $kind }) men en sådan saknas.

finding-portfolio-concentrated-title = Kundportföljen koncentrerad
finding-portfolio-concentrated = Kundportföljen är koncentrerad (HHI { $hhi }); största kunden är: { $names }

finding-share-of-turnover-title = Stor andel av omsättningen
finding-share-of-turnover = Kundens andel av vår omsättning är { $share }.

finding-service-spiral-title = Servicespiral
finding-service-spiral =
    { $service ->
        [0] Marginalprocenten sjönk från { $before } till { $now } medan rabatterna ökade.
       *[other] Marginalprocenten sjönk från { $before } till { $now } medan servicebelastningen ökade.
    }

finding-big-but-unprofitable-title = Stor men olönsam
finding-big-but-unprofitable = En av våra största kunder i försäljning ({ $sales }) men en av de svagaste i marginalprocent ({ $ratio }).

finding-kam-end-in-itself-title = Nyckelkundsarbetet har blivit ett självändamål
finding-kam-end-in-itself = Arbetet med kunden kostade på tolv månader { $loss } mer än vad marginalen gav.

finding-level-without-decider-title = Nivå utan beslutsfattare
finding-level-without-decider =
    { $count ->
        [one] Vi känner ingen beslutsfattare på samma nivå som denna enhet: { $names }
       *[other] Vi känner ingen beslutsfattare på samma nivå som dessa { $count } enheter: { $names }
    }

finding-decider-unmet-title = Beslutsfattare som ingen känner
finding-decider-unmet =
    { $count ->
        [one] Ingen av oss känner denna beslutsfattare: { $names }
       *[other] Ingen av oss känner { $count } beslutsfattare: { $names }
    }

finding-decider-single-thread-title = Beslutsfattare hänger på en person
finding-decider-single-thread =
    { $count ->
        [one] Bara en av oss känner denna beslutsfattare: { $names }
       *[other] { $count } beslutsfattare hänger var och en på en person: { $names }
    }

finding-account-single-thread-title = Kunden hänger på en person
finding-account-single-thread =
    { $people ->
        [1] Den enda person vi känner hos kunden hänger på en enda av oss: { $names }
        [2] Båda personerna vi känner hos kunden hänger på en enda av oss: { $names }
       *[other] Alla { $people } personer vi känner hos kunden hänger på en enda av oss: { $names }
    }

finding-knowledge-one-head-title = Kunskapen hos en person
finding-knowledge-one-head = Av påståendena om kunden ({ $claims }) har en av oss antecknat { $share }: { $names }

finding-informal-power-unmet-title = Inofficiell makt som ingen känner
finding-informal-power-unmet =
    { $count ->
        [one] Ingen av oss känner denna person med stor inofficiell makt: { $names }
       *[other] Ingen av oss känner { $count } personer med stor inofficiell makt: { $names }
    }

finding-opponent-with-power-title = Motståndare med makt
finding-opponent-with-power =
    { $count ->
        [one] En person med stor makt är negativt inställd till oss: { $names }
       *[other] { $count } personer med stor makt är negativt inställda till oss: { $names }
    }

finding-executive-absent-title = Högsta ledningen är frånvarande
finding-executive-absent = Ingen i vår högsta ledning har träffat kunden på { $days } dagar.

finding-contact-late-title = Kontakten försenad
finding-contact-late =
    { $count ->
        [one] Kontakten är försenad med { $days ->
            [one] en dag
           *[other] { $days } dagar
        }: { $names }
       *[other] Kontakten med { $count } personer är försenad, som mest { $days ->
            [one] en dag
           *[other] { $days } dagar
        }: { $names }
    }

finding-rank-too-low-title = Vår nivå för låg
finding-rank-too-low = Kunden väntar sig att möta någon på minst denna nivå ({ $rank }), men ingen av oss på den nivån känner dem.

finding-category-shut-out-title = Kategori utestängd
finding-category-shut-out =
    { $known ->
        [0] Det finns öppen potential, men den som säljer kategorin har inte besökt kunden på ett år: { $names }
       *[other] Det finns öppen potential ({ $potential }), men den som säljer kategorin har inte besökt kunden på ett år: { $names }
    }

finding-reward-makes-hostage-title = Belöningen skapar gisslan
finding-reward-makes-hostage = Alla relationer hänger på en person, som belönas för kundens försäljning: { $names }

finding-nobody-sells-title = Ingen säljer
finding-nobody-sells = Årets försäljningsbudget är { $budget }, men ingen har säljarens roll.

finding-responsibility-unassigned-title = Ansvaret inte fördelat
finding-responsibility-unassigned =
    { $count ->
        [one] Ingen av oss ansvarar för detta: { $names }
       *[other] { $count } öppna mål, projekt eller affärsmöjligheter saknar ansvarig: { $names }
    }

finding-mandate-missing-title = Mandat saknas
finding-mandate-missing = Det är inte antecknat vad kundens ansvariga får besluta och lova: { $names }

finding-discount-without-reason-title = Rabatt utan motivering
finding-discount-without-reason =
    { $count ->
        [one] En rabatt på { $discount } saknar antecknad motivering: { $names }
       *[other] { $count } rabatter saknar antecknad motivering: { $names }
    }

finding-discount-review-late-title = Översyn av rabatt försenad
finding-discount-review-late =
    { $count ->
        [one] En rabatt skulle ha setts över senast { $due }: { $names }
       *[other] Översynen av { $count } rabatter är försenad: { $names }
    }

finding-term-not-defensible-title = Villkoret tål inte jämförelse
finding-term-not-defensible =
    { $unknown ->
        [0] En annan kund har bättre villkor utan antecknad motivering; en utjämning skulle kosta { $cost } per år: { $names }
       *[other] En annan kund har bättre villkor utan antecknad motivering; vad en utjämning kostar är inte helt känt: { $names }
    }

finding-term-beyond-mandate-title = Villkor över mandatet
finding-term-beyond-mandate =
    { $count ->
        [one] Ett gällande villkor överskrider mandatet ({ $over }): { $names }
       *[other] { $count } gällande villkor överskrider mandatet: { $names }
    }

finding-negotiation-at-the-top-title = Förhandling på högsta nivån
finding-negotiation-at-the-top =
    { $count ->
        [one] Det finns ingen nivå ovanför den som leder förhandlingen: { $names }
       *[other] Det finns ingen nivå ovanför dem som leder { $count } förhandlingar: { $names }
    }

finding-no-judge-title = Domare saknas
finding-no-judge =
    { $count ->
        [one] Förhandlingen har ingen domare utanför rummet: { $names }
       *[other] { $count } förhandlingar har ingen domare utanför rummet: { $names }
    }

finding-goal-without-activity-title = Mål utan aktiviteter
finding-goal-without-activity =
    { $count ->
        [one] Inga aktiviteter är planerade för målet under detta eller nästa kvartal: { $names }
       *[other] Inga aktiviteter är planerade för { $count } mål under detta eller nästa kvartal: { $names }
    }

finding-activity-late-title = Försenad aktivitet
finding-activity-late =
    { $count ->
        [one] Vår aktivitet skulle ha varit klar { $due }: { $names }
       *[other] { $count } av våra aktiviteter är försenade: { $names }
    }

finding-review-missed-title = Kvartalsgenomgången har uteblivit
finding-review-missed = Ingen kvartalsgenomgång har hållits sedan { $since }: { $names }

finding-empty-arc-title = Tomt årshjul framåt
finding-empty-arc = Vi har inga aktiviteter planerade för de kommande { $days } dagarna.

finding-clock-clash-title = Krockar med kundens årshjul
finding-clock-clash =
    { $count ->
        [one] Tidpunkten passar inte kundens årshjul ({ $theirs }): { $names }
       *[other] { $count } tidpunkter passar inte kundens årshjul: { $names }
    }

finding-coming-change-unplanned-title = Oförberedda för kommande förändring
finding-coming-change-unplanned =
    { $count ->
        [one] Vi har inte förberett oss för en förändring som kommer { $day }: { $names }
       *[other] Vi har inte förberett oss för { $count } kommande förändringar: { $names }
    }

finding-budget-gap-title = För stor budgetdifferens
finding-budget-gap =
    { $count ->
        [0] Målet uppifrån är { $gap } större än kundernas budgetar tillsammans.
       *[other] Målet uppifrån är { $gap } större än kundens egen budget.
    }

finding-budget-deviation-title = Efter budget
finding-budget-deviation = Försäljningen ligger { $behind } under budget per { $last }.

finding-euros-unbacked-title = Euro utan täckning
finding-euros-unbacked = Av den tillväxt budgeten kräver ({ $asked }) saknar { $unbacked } täckning.

finding-model-conflict-title = Verksamhetsmodellerna i konflikt
finding-model-conflict = Vi arbetar enligt en modell ({ $ours }) men kunden ser en annan ({ $shown }).
