# Mihin saadaan vastaus: kuka lähtee, tulikoe, avoimet ehdot, eurojen polku, muut päivät, karsinta.
answers-footer = { $company } · luottamuksellinen
answers-confidential = luottamuksellinen
answers-account = Asiakas
answers-sales = Myynti, 12 kk

report-leaves = Kuka lähtee?
leaves-worst = Kolme lähtöä, jotka tuntuisivat eniten
leaves-nobody = Kenenkään lähtö ei jättäisi mitään kirjattua vaille vastuuhenkilöä.
leaves-euros = Eurot ilman suhdetta päättäjään
leaves-deciders = Päättäjät, joita kukaan ei tunne
leaves-claims = Vain lähtijän kirjaama tieto
leaves-activities = Toimenpiteet vailla vastuuhenkilöä
leaves-promises = Avoimet lupaukset
leaves-accounts = Asiakkaat ilman suhdetta päättäjään
leaves-accounts-caption = Asiakkaat, joiden päättäjistä kukaan jäävä ei tunne ketään
leaves-before = näin jo nyt
leaves-of-it-before = näin jo nyt: { $what }
leaves-newly = Kukaan ei enää tuntisi
leaves-introductions = Esittelyt, joista on eniten apua
leaves-repairs = turvaa { $euros }
leaves-no-introducer = esittelijää ei jää

report-without = Tulikoe
without-cut = Hinta voi laskea { $cut } ennen kuin ”ei” on oikea vastaus.
without-below = Kate palvelukustannusten jälkeen on jo menetetty: jokaiseen alennukseen oikea vastaus on ei.
without-unknown = Ei tiedetä, paljonko hinta voi laskea: myynti tai kustannukset puuttuvat.
without-sales = Menetetty myynti, 12 kk
without-margin = Menetetty kate, 12 kk
without-price-cut = Alennus, jolla kate katoaa
without-turnover = Myynti, 12 kk
without-margins = Tiedossa olevat katteet, 12 kk
without-table = Yrityksemme ilman tätä asiakasta
without-with = Asiakkaan kanssa
without-without = Ilman asiakasta
without-hhi = Keskittyneisyys (HHI)
without-service-hours = Palvelutunnit, 12 kk
without-kam-hours = KAM-tunnit, 12 kk
without-freed = Vapautuvat tunnit: { $hours }

report-glasshouse = Avoimet ehdot: kaikki asiakkaat tietävät kaikki ehdot
glasshouse-subtitle = Voimassa olevat ehdot asiakkaittain rinnakkain
glasshouse-none = Kenelläkään ei ole suurempaa asiakasta parempia ehtoja ilman kirjattua perustelua.
glasshouse-no-terms = Vertailtavia ehtoja ei ole kirjattu: ratkaisun hinta tai alennus ja sen vuosivolyymi.
top-nothing = Viimeisiltä kahdeltatoista täydeltä kuukaudelta ei ole kirjattu myyntiä.
glasshouse-pairs = Ehdot, joita emme voisi perustella
glasshouse-levelling = Tasaamisen hinta vuodessa
glasshouse-unknown = { $count ->
    [one] Lisäksi yhden ehdon tasaamisen hintaa ei tiedetä: listahinta puuttuu.
   *[other] Lisäksi { $count } ehdon tasaamisen hintaa ei tiedetä: listahinta puuttuu.
}
glasshouse-asks = { $account } kysyisi
glasshouse-solution = Ratkaisu
glasshouse-theirs = Omat ehdot
glasshouse-elsewhere = Paremmat ehdot
glasshouse-discount = alennus { $percent }
glasshouse-volume = { $volume } vuodessa
glasshouse-no-evidence = näyttö puuttuu
glasshouse-nothing = Mikään kirjattu ei perustele tätä: tasaa ehto tai kirjaa perustelu ja sen näyttö.
glasshouse-draft = luonnos: ei kirjattu perusteluksi
glasshouse-pays-sooner = maksaa { $sooner } päivässä, toinen asiakas { $later } päivässä
glasshouse-buys-broader = ostaa { $more } ratkaisua, toinen asiakas { $fewer }
glasshouse-buys-more = ostot 12 kuukaudessa { $more }, toisella asiakkaalla { $less }
glasshouse-defended = Ehdot, jotka kestävät päivänvalon
glasshouse-asker = Kuka kysyisi
glasshouse-sentence = Mitä sanomme

report-euros = Eurojen polku
euros-incomplete = { $count ->
    [one] Yhdeltä tavoitteeseen kytketyltä myyntimahdollisuudelta puuttuu arvo tai todennäköisyys.
   *[other] { $count } tavoitteeseen kytketyltä myyntimahdollisuudelta puuttuu arvo tai todennäköisyys.
}
euros-no-activity = Ei suunniteltua toimenpidettä
euros-no-opportunity = Tämän tavoitteen takana ei ole tänä vuonna euroja.
euros-opportunity = Myyntimahdollisuus
euros-euros = Eurot
euros-next = Seuraava toimenpide
euros-won = voitettu
euros-sceptic = epäilijä
euros-no-champion = ei puolestapuhujaa
euros-sceptics = Mikä on yhden epäilijän varassa
euros-loose = Myyntimahdollisuudet, jotka eivät tänä vuonna kata mitään
euros-why-no-goal = ei kytketty tavoitteeseen
euros-why-no-day = odotettu päivä puuttuu
euros-why-other-year = odotetaan toisena vuonna

asof-mark = Tilanne päivän { $day } päättyessä

report-diff = Mikä muuttui
diff-days = { $from } – { $to }
diff-of = { $part } / { $whole }
diff-hits = Odotetut ja voitetut myyntimahdollisuudet
diff-expected = Odotus todennäköisyyden mukaan
diff-won = Näistä voitettu
diff-kept = Ajallaan tehdyt toimenpiteet
diff-gone = Poistuneet havainnot
diff-new = Uudet havainnot
diff-changed = Muuttuneet tietueet
diff-not-yet = Asiakasta ei ollut tiedostossa ensimmäisenä päivänä.
diff-opportunities = Miten ennuste toteutui
diff-forecast = Silloinen ennuste
diff-came = Mitä toteutui
diff-still-open = yhä avoin, nyt { $day }
diff-activities = Mitä suunniteltiin ja mitä tehtiin
diff-activity = Toimenpide
diff-due = Silloinen päivä
diff-in-time = tehty ajallaan
diff-late = tehty { $day }
diff-moved = siirretty: { $day }
diff-not-done = ei tehty
diff-dropped = jätetty väliin
diff-goals = Tavoitteet ja lukemat
diff-goal = Tavoite
diff-then = Silloin
diff-now = Nyt
diff-late-figures =
    { $count ->
        [one] { $count } luku ajalta ennen päivää { $day } on kirjattu vasta sen jälkeen; se on mukana molempina päivinä.
       *[other] { $count } lukua ajalta ennen päivää { $day } on kirjattu vasta sen jälkeen; ne ovat mukana molempina päivinä.
    }
diff-measures = Tunnusluvut
diff-measure = Tunnusluku
diff-records = Tietueet
diff-added = uusi
diff-removed = poistettu

report-dust = Karsinta
dust-none = Mikään ei pölyty.
dust-plans = Suunnitelmat, joita kukaan ei avaa
dust-goals = Tavoitteet, joiden eteen ei ole tehty mitään
dust-activities = Myöhässä olevat toimenpiteet, jotka eivät palvele mitään tavoitetta
dust-opportunities = Myyntimahdollisuudet, joiden päivä on mennyt ja joihin ei ole koskettu
dust-claims = Vanhentuneet väitteet, joita kukaan ei käyttänyt

report-top = Top 20 myynnin mukaan
top-rank = Nro
top-share = Osuus liikevaihdosta

report-management = Ketkä ratkaisevat ja mitä tapahtuu
management-turnover = Liikevaihto, 12 kk
management-act = Asiakkaat, joissa on toimittava heti
management-happening = Mitä tapahtuu
management-matter = Mikä painaa eniten
management-next = Seuraavaksi

report-budget = Budjetti alhaalta ylös ja ylhäältä alas
budget-company = Yritys
budget-class = Luokittain
budget-seller = Myyjittäin
budget-bottom-up = Alhaalta ylös
budget-top-down = Ylhäältä alas
budget-gap = Ero
budget-whole = Koko yritys
budget-partial = vain osa asiakkaista
budget-no-class = ei luokkaa
budget-no-seller = ei vastuuhenkilöä

report-sales-plan = Myyntisuunnitelma
sales-plan-none = Kenelläkään ei ole asiakkaita vastuullaan.
sales-plan-budget = Vuoden budjetti

# Komentorivi
command-whatif = Mitä seuraisi: kuka lähtee tai yrityksemme ilman asiakasta
command-whatif-leaves = Mitä meikäläisten tai heikäläisten mukana lähtisi; ilman nimeä kolme pahinta lähtöä
command-whatif-without = Tulikoe: yrityksemme ilman asiakasta
argument-people = Lähtevät kollegat tai avainhenkilöt
option-everybody = Jokainen vuorollaan: kolme lähtöä, jotka tuntuisivat eniten
option-about = Ketä tai mitä se koskee
option-from = Ensimmäinen päivä; kvartaali tarkoittaa viimeistä päiväänsä
option-to = Viimeinen päivä; kvartaali tarkoittaa viimeistä päiväänsä
problem-report-internal = Raportti ”{ $report }” on vain meille.
problem-report-about = Raportille ”{ $report }” ei anneta kohdetta; jätä --about pois.
problem-day-or-quarter = ”{ $text }” ei ole päivä eikä kvartaali. Kirjoita 2026-11-21 tai 2026-Q4.
problem-no-table = Tässä raportissa ei ole taulukkoa, ja { $format } kelpaa vain taulukoille. Valitse toinen muoto.

# Keys
do-leaves = Kuka lähtee? Tämä henkilö tai kolme pahinta lähtöä
format-csv = CSV: taulukot taulukkolaskentaan
command-asof = Lukeva alikomento tiedostosta sellaisena kuin se oli päivän päättyessä
command-diff = Mikä muuttui kahden päivän tai kvartaalin välillä ja miten ennuste toteutui
argument-day = Päivä; kvartaali tarkoittaa viimeistä päiväänsä
argument-subcommand = Lukeva alikomento: list, show, check, measure, summary, report …
problem-asof-reading = Menneen päivän tietoja voi vain lukea. Kirjoita päivän jälkeen jokin näistä: { $names }.
problem-diff-order = Ensimmäisen päivän { $from } on oltava ennen viimeistä { $to }.
do-quarter-back = Raportti edellisen kvartaalin päättyessä
do-quarter-on = Raportti seuraavan kvartaalin päättyessä
budget-of-seller = Myyjä
top-others = Kaikki muut
top-turnover = Liikevaihto
management-who = Kuka ratkaisee
management-stance-unknown = suhtautuminen ei tiedossa
trends-line = Kehitys, { $months } kk
top-key = Värillä: vähintään { $share }:n osuus liikevaihdosta ja laskeva myynti.
without-after-kam = Avainasiakastyö ei ole tässä mukana: sen kulun jälkeen asiakas tuottaa jo nyt { $sum } tappiota vuodessa.
diff-won-besides = Lisäksi voitettu, ei tuolloin odotettu
