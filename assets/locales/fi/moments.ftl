# Minuutit ennen tapaamista: valmistautuminen.

report-brief = Valmistautuminen
report-for-us = Tämä raportti on vain meille; siitä ei ole asiakasversiota.
brief-attendees = Ketkä tapaamme
brief-nobody = Ketään heistä ei ole nimetty, eikä päättäjiä vielä tunneta.
brief-stands-in = Tapaamiseen ei ole nimetty ketään heistä: tässä päättäjät.
brief-column-power = Valta
brief-column-expectation = Odottaa meiltä
brief-power = virallinen { $formal }, epävirallinen { $informal }
brief-expectation-met = täyttynyt: { $text }
brief-last-words = Viimeksi sanottua
brief-ours-open = Olemme luvanneet
brief-ours-none = Ei avoimia lupauksia tavattaville.
brief-theirs-open = He ovat luvanneet
brief-theirs-none = Ei avoimia lupauksia tavattavilta.
brief-questions = Mihin tapaamisen pitää vastata
brief-no-questions = Suunnitelman perusteissa ei ole avoimia kysymyksiä.
brief-ask-deciders = Kuka täällä päättää, ja kenellä on viimeinen sana?
brief-ask-decision = Kuka päättää: { $name }?
brief-ask-mode = { $name }: minkä pitäisi muuttua ja minkä pysyä ennallaan?
brief-ask-mode-aged = { $name }: mikä on asenne muutokseen nyt?
brief-last-read = viimeksi arvioitu: { $text }
brief-ask-unmet = { $name }: kuka voi esitellä meidät?
brief-unsaid-beyond = Luvattu valtuudet ylittäen
brief-ask-expectation = { $name }: mitä meiltä odotetaan tänä vuonna?
brief-ask-need = { $name }: mikä on tärkein tarve?
brief-ask-claim = Onko näin: { $text }
brief-ask-why = Miksi ostatte juuri meiltä?
brief-ask-heading = Mihin olette menossa lähivuosina?
brief-ask-happening = Mitä yrityksessänne nyt tapahtuu?
brief-may = Mitä saa luvata
brief-may-nobody = Asiakkaalla ei ole vastuuhenkilöä: kukaan ei saa luvata mitään.
brief-no-mandate = valtuuksia ei ole kirjattu; älä lupaa vielä mitään
brief-may-discount = alennus enintään { $limit }
brief-may-contract = sopimus enintään { $limit }
brief-may-days = maksuaika enintään { $limit } pv
brief-may-unlimited = rajoja ei ole kirjattu
brief-above = ylempänä päättää: { $text }
brief-unsaid = Mitä ei oteta puheeksi
brief-unsaid-none = Mitään ei ole kirjattu.
brief-unsaid-breached = Määräaika umpeutui, yhä auki
brief-unsaid-late = Luvattu ja myöhässä
brief-unsaid-limit = Oma rajamme jää meille
brief-unsaid-unwanted = Ei juuri nyt kiinnosta
brief-since = Viime tapaamisen jälkeen
brief-never-met = Heidän kanssaan ei ole kirjattu kohtaamisia; tässä viimeiset kolme kuukautta.
brief-last-met = Tavattu viimeksi: { $text }
brief-no-news = Mitään uutta ei ole kirjattu.
brief-news-met = Tavattu muita
brief-news-read = Arvioitu
brief-news-learned = Uutta tietoa
brief-news-done = Tehty
brief-news-kept = Lupaus pidetty
brief-news-broken = Lupaus rikottu
brief-news-signal = Hälytysmerkki
brief-news-closed = Myyntimahdollisuus päättynyt
brief-news-came = Uusi suunnitelmassa
brief-news-left = Lähtenyt
command-brief = Mitä tietää, kysyä ja jättää sanomatta tapaamisessa
option-with = Tavattavat nimeltä, pilkulla erotettuina
do-brief = Valmistautuminen tapaamiseen
report-handover = Siirtokansio
handover-from = Luovuttaa: { $text }
handover-to = Vastaanottaa: { $text }
handover-contents = Mitä kansiossa on
handover-only-name = Tiedossa on vain nimi.
handover-unwritten = Mitä kukaan ei ole kirjannut
handover-all-written = Jokaiseen suunnitelman kysymykseen on vastaus.
handover-open = Mikä on auki
handover-no-leaver = Lähtijää ei ole nimetty, eikä asiakkaalla ole vastuuhenkilöä. Kysy se, mitä kukaan ei ole kirjannut (yllä).
handover-questions = Kysymykset lähtijälle
handover-no-questions = Mikään ei ole yhden ihmisen varassa.
handover-introductions = Esittele ensin
handover-no-introductions = Suunnitelman mukaan lähtijä ei tunne heistä ketään.
handover-only-thread = kukaan muu ei tunne
handover-ask-untold = Mikä täällä on itsestään selvää, vaikka kukaan ei ole kirjannut sitä?
handover-ask-thread = { $name }: mitä pitää tietää, ja miten tähän henkilöön tutustuu?
handover-ask-promise = Mitä tarkalleen sovittiin ja kenen kanssa: { $name }
handover-ask-opportunity = Mitä seuraavaksi pitää tapahtua: { $name }
handover-ask-negotiation = Missä vaiheessa ollaan ja mistä emme luovu: { $name }
handover-ask-assumption = Mihin tämä perustuu: { $name }
command-handover = Kaikki asiakkaasta sille, joka ottaa asiakkaan vastuulleen
command-log = Kirjaa tapaaminen yhdellä rivillä: @kuka "sanottua" >lupaus päivä !
argument-line = Rivi: @nimi kasvuhakuinen "sanottua" #aihe >lupaus perjantai !
label-log = Pikakirjattu: { $name }
log-unknown = Näillä nimillä ei löydy ketään tai löytyy useita: { $names }. Ne jäävät kohtaamisen tulokseen.
problem-log-words = Rivi puuttuu: kerro, mitä tapahtui.
do-log = Pikakirjaus: tapaaminen yhdellä rivillä
do-capture-fill = Kirjoita nimi loppuun
hint-capture-fill = nimi
do-capture-accept = Kirjaa alla oleva
hint-capture-accept = kirjaa
do-capture-close = Jätä rivi odottamaan; se on tässä myöhemmin
hint-capture-close = myöhemmin
capture-title = Pikakirjaus
log-no-topic = Tämännimistä aihetta ei ole: { $words }. Sana jää kohtaamisen tulokseen.
capture-how = @kuka kasvuhakuinen "mitä sanottiin" #aihe >mitä lupasimme perjantai <mitä he lupasivat !   Kaikki muu tallentuu tulokseksi.
capture-meant = Tab: { $names }
capture-offer = Tämä kuulostaa hälytysmerkiltä: ! käynnistää 24 tunnin kellon.
report-signal-note = Hälytysviesti
report-story = Asiakkuuden tarina
report-contacts = Yhteydenpitosuunnitelma
report-coverage = Kattavuus: kuka tuntee kenet
report-checklist = Riskien tarkistuslista
signal-note-none = Hälytysmerkkejä ei ole kirjattu.
signal-note-said = Mitä sanottiin
signal-note-facts = Mitä pitää tietää
signal-note-by = Kuka sanoi
signal-note-heard = Kuultu
signal-note-deadline = Kerrottava ja reagoitava viimeistään
signal-note-sales = Myynti, 12 kk
signal-note-told = Kerrottu eteenpäin
signal-note-act = Mitä tehtiin
signal-note-breached = { $at }, määräaika umpeutui
signal-note-answered = kerrottu ja reagoitu ajoissa
signal-note-not-yet = ei vielä
signal-note-closed = suljettu
coverage-gaps =
    { $people ->
        [one] { $people } henkilö: ei kenenkään tuntemia { $none }, vain yhden meistä tuntemia { $one }.
       *[other] { $people } henkilöä: ei kenenkään tuntemia { $none }, vain yhden meistä tuntemia { $one }.
    }
coverage-gap = Aukko
coverage-one = vain yksi
contacts-none = Suhteita ei ole kirjattu: kenenkään meistä ei tiedetä tuntevan heitä.
contacts-ours = Meiltä
contacts-every = Yhteydenpitoväli
contacts-met = Viimeksi tavattu
contacts-due = Viimeistään
contacts-planned = Suunniteltu
story-figures = Luvut
story-why = Miksi olemme heille avaintoimittaja
story-happening = Mitä tapahtuu
story-heading = Mihin he ovat menossa
story-rivals = Ketkä muut ovat siellä
story-unknown-rivals = ketkä kilpailijat toimittavat tälle asiakkaalle
signal-note-others =
    { $count ->
        [one] Asiakkaalla on avoinna vielä toinen hälytysmerkki; siitä on oma viestinsä.
       *[other] Asiakkaalla on avoinna vielä { $count } hälytysmerkkiä; kustakin on oma viestinsä.
    }
handover-which = Mikä
handover-months =
    { $count ->
        [one] { $count } kuukausi
       *[other] { $count } kuukautta
    }
