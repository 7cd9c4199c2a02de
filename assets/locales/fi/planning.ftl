# Suunnittelu jatkuu: proposals because of what comes, and the plan of a new year.
propose-answer = Tulossa { $day }, eikä mikään toimenpide vastaa siihen: { $name }
propose-before = Parempi ennen muutosta kuin heti sen jälkeen, muutos { $day }: { $name }
propose-decision = Päätös on vasta muutoksen jälkeen, muutos { $day }: { $name }
propose-before-decision = Parempi tavata ennen päätöstä { $day }: { $name }
propose-person-left =
    { $past ->
        [one] Lähti
       *[other] Lähtee
    } { $day }: { $name }
propose-champion-left =
    { $past ->
        [one] Ajoi asiaa ja lähti
       *[other] Ajaa asiaa ja lähtee
    } { $day }: { $name }
propose-decider-left =
    { $past ->
        [one] Päätti asiasta ja lähti
       *[other] Päättää asiasta ja lähtee
    } { $day }: { $name }
propose-colleague-left =
    { $past ->
        [one] Lähti
       *[other] Lähtee
    } { $day }: { $name }
propose-only-thread =
    { $past ->
        [one] Kukaan muu meistä ei tunne; lähti
       *[other] Kukaan muu meistä ei tunne; lähtee
    } { $day }: { $name }
propose-series = Sarjan seuraava: { $name }
propose-plan = Vuoden { $year } suunnitelmasta, luonnoksena
propose-goal = Jatkuu siitä, missä ollaan; tavoitetaso pysyy
propose-goal-raised = Saavutettu: jatkuu samalla askeleella
propose-goal-missed = Jäi saavuttamatta: jatkuu siitä, missä ollaan; tavoitetaso pysyy
propose-target = Tavoitetaso saavutettu: sama askel uudelleen
propose-tied = Suunniteltu vuodelle { $year }: kuuluu jatkuvaan tavoitteeseen
propose-in-force = Vuosi { $year } on alkanut
propose-close = Vuosi { $year } on päättynyt
propose-title-champion = Etsi uusi puolestapuhuja: { $name }
propose-title-decision = Kuka päättää nyt: { $name }
propose-title-meet = Tapaa ennen päätöstä: { $name }
propose-title-introduce = Esittely: { $name }
proposal-new = { $name } (uusi)
left-dropped = Hylätty
left-reached = Saavutettu; mittaria ei ole
left-late = Tekemättä ja myöhässä: siirrä tai peru
left-once = Tapahtuu kerran; pysyy paikallaan
plan-left = Ei oteta pohjaksi
plan-nothing = Mikään ei vaadi muutosta suunnitelmaan.
plan-proposes =
    { $count ->
        [one] { $count } ehdotus suunnitelmaan: avain plan "{ $name }"
       *[other] { $count } ehdotusta suunnitelmaan: avain plan "{ $name }"
    }
plan-confirm = Kirjataanko tämä yhtenä merkintänä?
plan-not-written = Mitään ei kirjattu. --yes kirjaa kaiken yhtenä merkintänä.
label-replanned = Suunniteltiin uudelleen: { $name }
proposals-title = Mitä suunnitelma ehdottaa
proposals-year = Suunnitelma { $year } edellisen pohjalta
proposals-count =
    { $count ->
        [one] { $count } rivi kirjataan yhtenä merkintänä
       *[other] { $count } riviä kirjataan yhtenä merkintänä
    }
status-proposed =
    { $count ->
        [one] { $count } rivi kirjattiin. u peruu sen.
       *[other] { $count } riviä kirjattiin. u peruu kaikki.
    }
status-proposals =
    { $count ->
        [one] { $count } ehdotus: p näyttää sen.
       *[other] { $count } ehdotusta: p näyttää ne.
    }
status-leaver = p ehdottaa asiakkaan kohdalla, kuka jatkaa työtä.
status-both = { $first } · { $second }
do-replan = Mitä tulevat muutokset ja sarjat vaativat suunnitelmalta
do-proposals-write = Kirjaa mukana olevat yhtenä merkintänä
hint-proposals-write = kirjaa
do-proposals-turn = Ota rivi pois tai takaisin
hint-proposals-turn = mukana tai ei
do-proposals-leave = Jätä kaikki ennalleen
do-proposals-empty = Tee tyhjä suunnitelma niiden sijaan
hint-proposals-empty = tyhjä suunnitelma
hint-proposals-leave = jätä
do-proposals-up = Ylempi rivi
do-proposals-down = Alempi rivi
command-plan = Mitä tulevat muutokset ja sarjat vaativat suunnitelmalta; --year tekee sen vuoden suunnitelman
option-plan-year = Tee tämän vuoden suunnitelma edellisen pohjalta
option-without = Jätä tämä numero pois; useita pilkuin
option-plan-yes = Kirjaa kysymättä
problem-plan-exists = Vuodelle { $year } on jo suunnitelma.
problem-plan-first = Ei ole aiempaa suunnitelmaa, josta { $year } voisi jatkua. Tee sellainen: avain add plan.

# A past day on screen
past-title = Millaista oli
past-how = Päivä tai kvartaali: 30.9., -90d, 2026-Q3. Siellä ei voi muuttaa mitään; T palaa tähän päivään.
head-past = TILANNE { $day }
head-past-back = T: takaisin tähän päivään
status-going-back = Palataan päivään { $day } …
status-past = Tilanne päivän päättyessä: { $day }. Mitään ei voi muuttaa; T palaa tähän päivään.
status-today = Takaisin tässä päivässä.
status-not-past = Päivä ei ole vielä mennyt.
status-past-stays = Tässä on tilanne { $day }: mitään ei voi muuttaa. T palaa tähän päivään.
do-past = Millaista oli menneenä päivänä, tai takaisin tähän päivään

# A signal heard in what is typed
form-signal-offer = Tämä kuulostaa hälytysmerkiltä: ctrl-g käynnistää 24 tuntia.
do-form-signal = Nosta kirjoitettu hälytysmerkiksi
