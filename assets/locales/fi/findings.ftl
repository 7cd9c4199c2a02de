# Findings: the labels of severity; the title and the sentence of each check. A sentence knows
# $count (records) and $names (at most three of them), and its own numbers.

severity-act = toimi heti
severity-risk = riski
severity-watch = seuraa
severity-ask = selvitä

over-discount = alennus { $value }, raja { $limit }
over-size = suuruus { $value }, raja { $limit }
over-payment-days = maksuaika { $value } pv, raja { $limit } pv

finding-signal-burning-title = Hälytysmerkki odottaa
finding-signal-burning = Hälytysmerkki on kerrottava eteenpäin ja siihen on reagoitava viimeistään { $until }: { $names }

finding-signal-breached-title = Hälytysmerkin määräaika umpeutui
finding-signal-breached = Hälytysmerkin määräaika umpeutui { $until }: { $names }

finding-promise-late-title = Lupaus myöhässä
finding-promise-late = Lupauksemme määräpäivä oli { $due }, ja lupaus on yhä auki: { $names }

finding-promise-beyond-mandate-title = Lupaus ylittää valtuudet
finding-promise-beyond-mandate = Lupaus ylittää valtuudet ({ $over }): { $names }

finding-no-owner-title = Vastuuhenkilö puuttuu
finding-no-owner = Kukaan meistä ei vastaa tästä asiakkaasta.

finding-no-deputy-title = Varahenkilö puuttuu
finding-no-deputy = Kukaan ei ole valmiina tilalle, jos vastuuhenkilö lähtee.

finding-criteria-not-met-title = Avainasiakkaan kriteerit eivät täyty
finding-criteria-not-met = Asiakas voi täyttää enintään { $share } avainasiakaskriteerien painoarvosta; täyttymättä: { $names }

finding-class-without-plan-title = Voimassa oleva suunnitelma puuttuu
finding-class-without-plan = Asiakasluokka edellyttää voimassa olevaa suunnitelmaa vuodelle { $year } ({ $kind }), mutta sitä ei ole.

finding-portfolio-concentrated-title = Asiakassalkku keskittynyt
finding-portfolio-concentrated = Asiakassalkku on keskittynyt (HHI { $hhi }); suurin asiakas on: { $names }

finding-share-of-turnover-title = Suuri osuus liikevaihdosta
finding-share-of-turnover = Asiakkaan osuus liikevaihdostamme on { $share }.

finding-service-spiral-title = Palvelukierre pahenee
finding-service-spiral =
    { $service ->
        [0] Kateprosentti laski ({ $before } → { $now }), samalla kun alennukset kasvoivat.
       *[other] Kateprosentti laski ({ $before } → { $now }), samalla kun palvelurasitus kasvoi.
    }

finding-big-but-unprofitable-title = Suuri mutta kannattamaton
finding-big-but-unprofitable = Myynniltään suurimpia ({ $sales }) mutta kateprosentiltaan heikoimpia ({ $ratio }) asiakkaitamme.

finding-kam-end-in-itself-title = Avainasiakastyöstä on tullut itsetarkoitus
finding-kam-end-in-itself = Avainasiakastyö maksoi kahdentoista kuukauden aikana { $loss } enemmän kuin asiakas tuotti katetta.

finding-level-without-decider-title = Taso ilman päättäjää
finding-level-without-decider =
    { $count ->
        [one] Emme tunne yhtään päättäjää tämän yksikön tasolta: { $names }
       *[other] Emme tunne yhtään päättäjää näiden { $count } yksikön tasolta: { $names }
    }

finding-decider-unmet-title = Päättäjä, jota kukaan ei tunne
finding-decider-unmet =
    { $count ->
        [one] Kukaan meistä ei tunne tätä päättäjää: { $names }
       *[other] Kukaan meistä ei tunne { $count } päättäjää: { $names }
    }

finding-decider-single-thread-title = Päättäjä yhden ihmisen varassa
finding-decider-single-thread =
    { $count ->
        [one] Vain yksi meistä tuntee tämän päättäjän: { $names }
       *[other] { $count } päättäjää on kukin yhden ihmisen varassa: { $names }
    }

finding-account-single-thread-title = Asiakas yhden ihmisen varassa
finding-account-single-thread =
    { $people ->
        [1] Ainoa henkilö, jonka asiakkaalta tunnemme, on vain yhden meistä varassa: { $names }
        [2] Molemmat henkilöt, jotka asiakkaalta tunnemme, ovat vain yhden meistä varassa: { $names }
       *[other] Kaikki { $people } henkilöä, jotka asiakkaalta tunnemme, ovat vain yhden meistä varassa: { $names }
    }

finding-knowledge-one-head-title = Tieto yhden ihmisen varassa
finding-knowledge-one-head = Asiakasta koskevista väitteistä ({ $claims }) { $share } on yhden meistä kirjaamia: { $names }

finding-informal-power-unmet-title = Vaikutusvaltainen, jota kukaan ei tunne
finding-informal-power-unmet =
    { $count ->
        [one] Kukaan meistä ei tunne tätä henkilöä, jolla on paljon epävirallista valtaa: { $names }
       *[other] Kukaan meistä ei tunne { $count } henkilöä, joilla on paljon epävirallista valtaa: { $names }
    }

finding-opponent-with-power-title = Vastustaja, jolla on valtaa
finding-opponent-with-power =
    { $count ->
        [one] Vaikutusvaltainen henkilö suhtautuu meihin kielteisesti: { $names }
       *[other] { $count } vaikutusvaltaista henkilöä suhtautuu meihin kielteisesti: { $names }
    }

finding-executive-absent-title = Ylin johto ei ole mukana
finding-executive-absent = Kukaan ylimmästä johdostamme ei ole tavannut asiakasta { $days } päivään.

finding-contact-late-title = Yhteydenpito myöhässä
finding-contact-late =
    { $count ->
        [one] Yhteydenpito on myöhässä sovitusta { $days ->
            [one] yhden päivän
           *[other] { $days } päivää
        }: { $names }
       *[other] Yhteydenpito { $count } henkilöön on myöhässä, enimmillään { $days ->
            [one] yhden päivän
           *[other] { $days } päivää
        }: { $names }
    }

finding-rank-too-low-title = Edustajamme asema liian matala
finding-rank-too-low = Asiakas odottaa tapaavansa vähintään tämän tason edustajan ({ $rank }), mutta kukaan meistä sillä tasolla ei tunne heitä.

finding-category-shut-out-title = Kategoria jätetty ulkopuolelle
finding-category-shut-out =
    { $known ->
        [0] Avointa potentiaalia on, mutta kategorian myyjä ei ole käynyt asiakkaalla vuoteen: { $names }
       *[other] Avointa potentiaalia on ({ $potential }), mutta kategorian myyjä ei ole käynyt asiakkaalla vuoteen: { $names }
    }

finding-reward-makes-hostage-title = Palkitseminen tekee panttivangin
finding-reward-makes-hostage = Kaikki suhteet ovat yhden ihmisen varassa, ja hänet palkitaan tämän asiakkaan myynnistä: { $names }

finding-nobody-sells-title = Kukaan ei myy
finding-nobody-sells = Vuoden myyntibudjetti on { $budget }, mutta myyjän rooli on täyttämättä.

finding-responsibility-unassigned-title = Vastuu jakamatta
finding-responsibility-unassigned =
    { $count ->
        [one] Kukaan meistä ei vastaa tästä: { $names }
       *[other] { $count } avoimella tavoitteella, projektilla tai myyntimahdollisuudella ei ole vastuuhenkilöä: { $names }
    }

finding-mandate-missing-title = Valtuudet puuttuvat
finding-mandate-missing = Ei ole kirjattu, mitä asiakkaan vastuuhenkilö saa päättää ja luvata: { $names }

finding-discount-without-reason-title = Alennus ilman perustelua
finding-discount-without-reason =
    { $count ->
        [one] Alennukselle ({ $discount }) ei ole kirjattu perustelua: { $names }
       *[other] { $count } alennukselle ei ole kirjattu perustelua: { $names }
    }

finding-discount-review-late-title = Alennuksen tarkistus myöhässä
finding-discount-review-late =
    { $count ->
        [one] Alennus oli määrä tarkistaa viimeistään { $due }: { $names }
       *[other] { $count } alennuksen tarkistus on myöhässä: { $names }
    }

finding-term-not-defensible-title = Ehto ei kestä vertailua
finding-term-not-defensible =
    { $unknown ->
        [0] Toisella asiakkaalla on paremmat ehdot ilman kirjattua perustelua; tasaaminen maksaisi { $cost } vuodessa: { $names }
       *[other] Toisella asiakkaalla on paremmat ehdot ilman kirjattua perustelua; tasaamisen hintaa ei täysin tiedetä: { $names }
    }

finding-term-beyond-mandate-title = Ehto ylittää valtuudet
finding-term-beyond-mandate =
    { $count ->
        [one] Voimassa oleva ehto ylittää valtuudet ({ $over }): { $names }
       *[other] { $count } voimassa olevaa ehtoa ylittää valtuudet: { $names }
    }

finding-negotiation-at-the-top-title = Neuvottelija ylimmällä tasolla
finding-negotiation-at-the-top =
    { $count ->
        [one] Neuvottelun vetäjän yläpuolella ei ole enää tasoa: { $names }
       *[other] { $count } neuvottelun vetäjän yläpuolella ei ole enää tasoa: { $names }
    }

finding-no-judge-title = Tuomari puuttuu
finding-no-judge =
    { $count ->
        [one] Neuvottelulle ei ole tuomaria huoneen ulkopuolella: { $names }
       *[other] { $count } neuvottelulle ei ole tuomaria huoneen ulkopuolella: { $names }
    }

finding-goal-without-activity-title = Tavoite ilman toimenpiteitä
finding-goal-without-activity =
    { $count ->
        [one] Tavoitteelle ei ole suunniteltu toimenpiteitä tälle eikä seuraavalle kvartaalille: { $names }
       *[other] { $count } tavoitteelle ei ole suunniteltu toimenpiteitä tälle eikä seuraavalle kvartaalille: { $names }
    }

finding-activity-late-title = Toimenpide myöhässä
finding-activity-late =
    { $count ->
        [one] Toimenpiteemme määräpäivä oli { $due }: { $names }
       *[other] { $count } toimenpidettämme on myöhässä: { $names }
    }

finding-review-missed-title = Kvartaalikatsaus pitämättä
finding-review-missed = Kvartaalikatsausta ei ole pidetty { $since } jälkeen: { $names }

finding-empty-arc-title = Vuosikello tyhjä
finding-empty-arc = Seuraaville { $days } päivälle ei ole suunniteltu toimenpiteitä.

finding-clock-clash-title = Ristiriita asiakkaan vuosikellon kanssa
finding-clock-clash =
    { $count ->
        [one] Ajankohta ei sovi asiakkaan vuosikelloon ({ $theirs }): { $names }
       *[other] { $count } ajankohtaa ei sovi asiakkaan vuosikelloon: { $names }
    }

finding-coming-change-unplanned-title = Tulevaan muutokseen ei ole varauduttu
finding-coming-change-unplanned =
    { $count ->
        [one] Muutokseen, jonka päivä on { $day }, ei ole varauduttu: { $names }
       *[other] { $count } tulevaan muutokseen ei ole varauduttu: { $names }
    }

finding-budget-gap-title = Budjettiero liian suuri
finding-budget-gap =
    { $count ->
        [0] Ylhäältä annettu tavoite on { $gap } suurempi kuin asiakkaiden budjetit yhteensä.
       *[other] Ylhäältä annettu tavoite on { $gap } suurempi kuin asiakkaan oma budjetti.
    }

finding-budget-deviation-title = Budjetista jäljessä
finding-budget-deviation = Myynti on { $behind } alle budjetin, tilanne { $last }.

finding-euros-unbacked-title = Eurot vailla perustetta
finding-euros-unbacked = Budjetin edellyttämästä kasvusta ({ $asked }) on vailla perustetta { $unbacked }.

finding-model-conflict-title = Toimintamallit ristiriidassa
finding-model-conflict = Toimimme yhden mallin mukaan ({ $ours }), mutta asiakkaalle näkyy toinen ({ $shown }).
