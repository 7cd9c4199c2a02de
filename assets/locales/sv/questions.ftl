# What is worth watching and asking: the title and the sentence of each check, and the risk
# checklist. A sentence knows $count (records) and $names (at most three of them), and its own
# numbers; names stand after a colon, never inflected.

finding-portfolio-balance-title = Portföljen är snedfördelad
finding-portfolio-balance = Försäljningen vilar på få kunder (HHI { $hhi }, bevakas från { $limit }); störst är: { $names }

finding-claim-stale-title = Påstående som föråldras
finding-claim-stale =
    { $count ->
        [one] Ett påstående har passerat sin halveringstid, ålder { $days ->
            [one] en dag
           *[other] { $days } dagar
        }: { $names }
       *[other] { $count } påståenden har passerat sin halveringstid, det äldsta är { $days ->
            [one] en dag
           *[other] { $days } dagar
        } gammalt: { $names }
    }

finding-mode-stale-title = Attityd som föråldras
finding-mode-stale =
    { $count ->
        [one] Attityden bedömdes för { $days ->
            [one] en dag
           *[other] { $days } dagar
        } sedan, gör en ny bedömning: { $names }
       *[other] Attitydbedömningen av { $count } personer föråldras, den äldsta är { $days ->
            [one] en dag
           *[other] { $days } dagar
        } gammal: { $names }
    }

finding-old-friends-title = Bara gamla bekanta
finding-old-friends = { $share } av kontakterna på tolv månader ({ $count } av { $total }) har varit med samma personer: { $names }

finding-unit-without-contact-title = Enhet utan kontakt
finding-unit-without-contact =
    { $count ->
        [one] Vi varken känner eller träffar någon i en viktig enhet: { $names }
       *[other] Vi varken känner eller träffar någon i { $count } viktiga enheter: { $names }
    }

finding-level-pair-empty-title = Nivåer som inte möts
finding-level-pair-empty =
    { $count ->
        [one] På denna nivå har vi inte träffat våra motparter på tolv månader: { $levels }
       *[other] På dessa { $count } nivåer har vi inte träffat våra motparter på tolv månader: { $levels }
    }

finding-wanted-not-met-title = Ännu inte träffade
finding-wanted-not-met =
    { $count ->
        [one] Vi har ännu inte träffat en person som vi vill lära känna: { $names }
       *[other] Vi har ännu inte träffat { $count } personer som vi vill lära känna: { $names }
    }

finding-selling-into-even-keel-title = Säljer till den som är nöjd med nuläget
finding-selling-into-even-keel = { $count ->
    [one] En affärsmöjlighet vilar på någon som är nöjd med nuläget eller överoptimistisk: { $names }
   *[other] { $count } affärsmöjligheter vilar på personer som är nöjda med nuläget eller överoptimistiska: { $names }
}

finding-seat-vacant-title = Vakant roll
finding-seat-vacant =
    { $count ->
        [one] En roll i teamet är vakant: { $role }
       *[other] { $count } roller i teamet är vakanta, först: { $role }
    }

finding-role-unplayed-title = Ofördelade roller
finding-role-unplayed = { $roles ->
    [one] En roll är ofördelad i teamet: { $list }
   *[other] { $roles } roller är ofördelade i teamet: { $list }
}

finding-plan-by-one-head-title = Planen hänger på en person
finding-plan-by-one-head = { $share } av anteckningarna på tolv månader ({ $entries }) är gjorda av en enda person: { $actor }

finding-team-feedback-late-title = Återkopplingen till teamet dröjer
finding-team-feedback-late =
    { $count ->
        [one] En teammedlem har inte fått återkoppling på { $days } dagar: { $names }
       *[other] { $count } teammedlemmar har inte fått återkoppling på { $days } dagar: { $names }
    }

finding-static-business-title = Affären står stilla
finding-static-business = Kunden köpte senast något nytt { $since }, för över { $months } månader sedan.

finding-lever-unused-title = Ingen affärsmöjlighet öppen
finding-lever-unused = Ingen affärsmöjlighet är öppen: prismix, andel och merförsäljning är outnyttjade.

finding-win-win-one-sided-title = Ensidig nytta
finding-win-win-one-sided = { $count ->
    [one] Ett mål eller en affärsmöjlighet visar bara ena partens nytta: { $names }
   *[other] { $count } mål eller affärsmöjligheter visar bara ena partens nytta: { $names }
}

finding-plan-dusty-title = Planen samlar damm
finding-plan-dusty =
    { $count ->
        [one] Planen har varken öppnats eller ändrats på { $days } dagar: { $names }
       *[other] { $count } planer har varken öppnats eller ändrats, den äldsta på { $days } dagar: { $names }
    }

finding-activity-without-goal-title = Aktivitet utan mål
finding-activity-without-goal = { $count ->
    [one] En aktivitet bidrar inte till något mål i planen: { $names }
   *[other] { $count } aktiviteter bidrar inte till något mål i planen: { $names }
}

finding-activity-without-owner-title = Aktivitet utan ansvarig
finding-activity-without-owner = { $count ->
    [one] En aktivitet saknar ansvarig: { $names }
   *[other] { $count } aktiviteter saknar ansvarig: { $names }
}

finding-message-untested-title = Otestat budskap
finding-message-untested = { $count ->
    [one] Budskapet i en nyckelaktivitet är inte testat: { $names }
   *[other] Budskapen i { $count } nyckelaktiviteter är inte testade: { $names }
}

finding-effect-unrecorded-title = Effekten inte antecknad
finding-effect-unrecorded =
    { $count ->
        [one] Effekten av en aktivitet som gjordes för över { $days } dagar sedan är inte antecknad: { $names }
       *[other] Effekten av { $count } aktiviteter som gjordes för över { $days } dagar sedan är inte antecknad: { $names }
    }

finding-customer-feedback-late-title = Kundens återkoppling uteblir
finding-customer-feedback-late = Ingen återkoppling från kunden på { $days } dagar.

finding-plan-too-big-title = För stor plan
finding-plan-too-big = Planen har { $items } öppna punkter, varav { $goals } mål.

finding-say-no-unanswered-title = Kan vi säga nej?
finding-say-no-unanswered = Frågan ”Kan vi säga nej?” har inte besvarats på { $months } månader.

finding-claim-without-evidence-title = Påstående utan belägg
finding-claim-without-evidence = { $count ->
    [one] Ett påstående saknar belägg eller uppgift om vem som har sagt det: { $names }
   *[other] { $count } påståenden saknar belägg eller uppgift om vem som har sagt dem: { $names }
}

finding-key-supplier-untold-title = Berättelsen saknas
finding-key-supplier-untold = { $topics ->
    [one] En del av berättelsen om kunden saknas: { $list }
   *[other] { $topics } delar av berättelsen om kunden saknas: { $list }
}

finding-supplier-role-unset-title = Leverantörsrollen är inte känd
finding-supplier-role-unset = Leverantörsrollen, hur kunden ser oss i dag, är inte antecknad.

finding-missing-information-title = Uppgifter saknas
finding-missing-information =
    { $count ->
        [one] Uppgifter saknas: { $names } ({ $missing })
       *[other] Uppgifter saknas på { $count } ställen: { $names } (på det första: { $missing })
    }

finding-power-unknown-title = Makten är inte känd
finding-power-unknown =
    { $count ->
        [one] En beslutsfattares officiella eller inofficiella makt är inte känd: { $names }
       *[other] Den officiella eller inofficiella makten är inte känd hos { $count } beslutsfattare: { $names }
    }

finding-mode-unknown-title = Attityden är inte känd
finding-mode-unknown =
    { $count ->
        [one] Attityden är inte känd hos en person som beslutar eller har makt: { $names }
       *[other] Attityden är inte känd hos { $count } personer som beslutar eller har makt: { $names }
    }

finding-activity-without-date-title = Aktivitet utan datum
finding-activity-without-date = { $count ->
    [one] En aktivitet saknar datum: { $names }
   *[other] { $count } aktiviteter saknar datum: { $names }
}

# The risk checklist: every yes is safe.

checklist-deciders-known = Känner vi beslutsfattarna på alla nivåer?
checklist-power-known = Vet vi var officiell och inofficiell makt ligger?
checklist-two-know-each = Känner minst två av oss varje beslutsfattare?
checklist-balanced = Är kundportföljen balanserad?
checklist-can-say-no = Kan vi säga nej?
checklist-prices-defensible = Kan vi motivera alla priser och rabatter?
checklist-daylight = Tål villkoren dagsljus?
checklist-level-above-free = Finns det en nivå ovanför förhandlaren?
checklist-sell-new = Säljer vi även nytt?
checklist-profitable = Är kunden lönsam, servicen under kontroll?
checklist-act-in-24h = Agerar vi på varningssignaler inom 24 timmar?
checklist-knowledge-shared = Finns kunskapen hos fler än en?
checklist-beyond-old-friends = Träffar vi andra än gamla bekanta?
checklist-promises-kept = Håller vi åtagandena inom mandatet?

checklist-own = { $words }
verdict-safe = i ordning
verdict-unsafe = inte i ordning
verdict-unknown = inte känt
checklist-disagrees = Vårt svar och det vi vet går isär
