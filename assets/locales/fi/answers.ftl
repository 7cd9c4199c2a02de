# Mihin saadaan vastaus: kuka lähtee, tulikoe, avoimet ehdot, eurojen polku, muut päivät, karsinta.
answers-footer = { $company } · luottamuksellinen
answers-confidential = luottamuksellinen
answers-account = Asiakas
answers-sales = Myynti, 12 kk

report-leaves = Kuka lähtee?
leaves-worst = Kolme lähtöä, jotka tuntuisivat eniten
leaves-nobody = Kenenkään lähtö ei jättäisi kirjattua tyhjän päälle.
leaves-euros = Eurot ilman suhdetta
leaves-deciders = Päättäjät, joita kukaan ei tunne
leaves-claims = Vain lähtijän tieto
leaves-activities = Toimenpiteet vailla vastuuhenkilöä
leaves-promises = Avoimet lupaukset
leaves-accounts = Asiakkaat ilman suhdetta
leaves-accounts-caption = Asiakkaat, joiden päättäjistä kukaan jäävä ei tunne yhtäkään
leaves-before = näin jo nyt
leaves-newly = Kukaan ei enää tuntisi
leaves-introductions = Esittelyt, jotka korjaavat eniten
leaves-repairs = korjaa { $euros }
leaves-no-introducer = ketään ei jää

report-without = Tulikoe
without-cut = Hinta voi laskea { $cut } ennen kuin ei on oikea vastaus.
without-below = Kate palvelukustannusten jälkeen on jo mennyt: mihin tahansa hinnanalennukseen oikea vastaus on ei.
without-unknown = Ei tiedetä, paljonko hinta voi laskea: myynti tai kustannukset puuttuvat.
without-sales = Menetetty myynti, 12 kk
without-margin = Menetetty kate, 12 kk
without-price-cut = Alennus, jolla kate on nolla
without-table = Talo ilman tätä asiakasta
without-with = Asiakkaan kanssa
without-without = Ilman
without-hhi = Keskittyneisyys (HHI)
without-service-hours = Palvelutunnit, 12 kk
without-kam-hours = KAM-tunnit, 12 kk
without-freed = Vapautuvat tunnit: { $hours }

report-glasshouse = Avoimet ehdot: kaikki asiakkaat tietävät kaikki ehdot
glasshouse-subtitle = Voimassa olevat ehdot, asiakas asiakkaan rinnalla
glasshouse-none = Kenelläkään ei ole isompaa asiakasta parempia ehtoja ilman kirjattua perustelua.
glasshouse-pairs = Ehdot, joita ei voisi perustella
glasshouse-levelling = Tasaaminen maksaa vuodessa
glasshouse-unknown = { $count ->
    [one] Yhden ehdon tasaamisen hintaa ei tiedetä: listahinta puuttuu.
   *[other] { $count } ehdon tasaamisen hintaa ei tiedetä: listahinta puuttuu.
}
glasshouse-asks = { $account } kysyisi
glasshouse-solution = Ratkaisu
glasshouse-theirs = Omat ehdot
glasshouse-elsewhere = Paremmat ehdot
glasshouse-discount = alennus { $percent }
glasshouse-volume = { $volume } vuodessa
glasshouse-no-evidence = todiste puuttuu
glasshouse-nothing = Mikään kirjattu ei perustele sitä: tasaa ehto tai kirjaa perustelu todisteineen.
glasshouse-draft = luonnos: ei kirjattu perusteluksi
glasshouse-pays-sooner = maksaa { $sooner } päivässä, toinen { $later } päivässä
glasshouse-buys-broader = ostaa { $more } ratkaisua, toinen { $fewer }
glasshouse-buys-more = ostot 12 kuukaudessa { $more }, toisella { $less }
glasshouse-defended = Ehdot, jotka kestävät päivänvalon
glasshouse-asker = Kuka kysyisi
glasshouse-sentence = Mitä sanomme

report-euros = Eurojen polku
euros-incomplete = { $count ->
    [one] Yhdeltä tavoitteeseen kytketyltä myyntimahdollisuudelta puuttuu summa tai todennäköisyys.
   *[other] { $count } tavoitteeseen kytketyltä myyntimahdollisuudelta puuttuu summa tai todennäköisyys.
}
euros-no-activity = Ei suunniteltua toimenpidettä
euros-no-opportunity = Tämän tavoitteen takana ei ole tänä vuonna euroja.
euros-opportunity = Myyntimahdollisuus
euros-euros = Eurot
euros-next = Seuraava toimenpide
euros-won = voitettu
euros-sceptic = epäilijä
euros-no-champion = kukaan ei aja sitä
euros-sceptics = Mitä on yhden epäilijän varassa
euros-loose = Myyntimahdollisuudet, jotka eivät kata mitään tänä vuonna
euros-why-no-goal = ei kytketty tavoitteeseen
euros-why-no-day = ei odotettua päivää
euros-why-other-year = odotettu toisena vuonna

asof-mark = Tilanne päivän päättyessä: { $day }

report-diff = Mikä muuttui
diff-days = { $from } – { $to }
diff-of = { $part } / { $whole }
diff-hits = Odotetut ja voitetut mahdollisuudet
diff-expected = Odotus todennäköisyyksin
diff-won = Voitettu
diff-kept = Ajallaan tehdyt toimenpiteet
diff-gone = Poistuneet havainnot
diff-new = Uudet havainnot
diff-changed = Muuttuneet tietueet
diff-not-yet = Asiakasta ei ollut tiedostossa ensimmäisenä päivänä.
diff-opportunities = Miten ennuste toteutui
diff-forecast = Silloinen ennuste
diff-came = Mitä tuli
diff-still-open = yhä avoin, nyt { $day }
diff-activities = Mitä suunniteltiin ja mitä tehtiin
diff-activity = Toimenpide
diff-due = Silloinen määräpäivä
diff-in-time = tehty ajallaan
diff-late = tehty { $day }
diff-moved = siirretty: { $day }
diff-not-done = ei tehty
diff-dropped = jätetty tekemättä
diff-goals = Tavoitteet ja lukemat
diff-goal = Tavoite
diff-then = Silloin
diff-now = Nyt
diff-measures = Mittarit
diff-measure = Mittari
diff-records = Tietueet
diff-added = uusi
diff-removed = poistettu

report-dust = Karsinta
dust-none = Mikään ei pölyty.
dust-plans = Suunnitelmat, joita kukaan ei avaa
dust-goals = Tavoitteet, joiden eteen ei ole tehty mitään
dust-activities = Myöhässä eikä minkään tavoitteen hyväksi
dust-opportunities = Mahdollisuudet, joiden päivä meni ja joihin ei ole koskettu
dust-claims = Vanhentuneet väitteet, joita kukaan ei käyttänyt

report-top = Top 20 myynnin mukaan
top-rank = Nro
top-share = Osuus meistä

report-management = Ketkä ratkaisevat ja mitä tapahtuu
management-turnover = Liikevaihto, 12 kk
management-act = Asiakkaat, joissa toimittava heti
management-happening = Mitä tapahtuu
management-matter = Mikä painaa eniten
management-next = Seuraavaksi

report-budget = Budjetti alhaalta ylös ja ylhäältä alas
budget-company = Yhtiö
budget-class = Luokittain
budget-seller = Myyjittäin
budget-bottom-up = Alhaalta ylös
budget-top-down = Ylhäältä alas
budget-gap = Ero
budget-whole = Koko yhtiö
budget-no-class = ei luokkaa
budget-no-seller = ei vastuuhenkilöä

report-sales-plan = Myyntisuunnitelma
sales-plan-none = Kukaan ei vastaa asiakkaista.
sales-plan-budget = Vuoden budjetti

# Komentorivi
command-whatif = Mitä seuraisi: kuka lähtee, tai talo ilman asiakasta
command-whatif-leaves = Mitä lähtee meikäläisten tai heikäläisten mukana; ilman nimeä kolme pahinta lähtöä
command-whatif-without = Tulikoe: talo ilman asiakasta
argument-people = Lähtevät kollegat tai avainhenkilöt
option-everybody = Jokainen vuorollaan: kolme lähtöä, jotka tuntuisivat eniten
option-about = Ketä tai mitä se koskee
option-from = Ensimmäinen päivä; neljännes tarkoittaa viimeistä päiväänsä
option-to = Viimeinen päivä; neljännes tarkoittaa viimeistä päiväänsä
problem-report-internal = Raportti ”{ $report }” on vain meille.
problem-report-about = Raportti ”{ $report }” ei koske mitään muuta; jätä --about pois.
problem-day-or-quarter = ”{ $text }” ei ole päivä eikä neljännes. Kirjoita 2026-11-21 tai 2026-Q4.
problem-no-table = Tässä raportissa ei ole taulukkoa, ja { $format } ottaa vain taulukoita. Valitse toinen muoto.

# Keys
do-leaves = Kuka lähtee? Tämä henkilö tai kolme pahinta lähtöä
format-csv = CSV: taulukot taulukkolaskentaan
command-asof = Vain lukeva alikomento tiedostolle sellaisena kuin se oli päivän päättyessä
command-diff = Mikä muuttui kahden päivän tai neljänneksen välillä ja miten ennuste toteutui
argument-day = Päivä; neljännes tarkoittaa viimeistä päiväänsä
argument-subcommand = Lukeva alikomento: list, show, check, measure, summary, report …
problem-asof-reading = Mennyttä päivää voi vain lukea. Päivän jälkeen tulee jokin näistä: { $names }.
problem-diff-order = Ensimmäisen päivän { $from } on oltava ennen viimeistä { $to }.
do-quarter-back = Raportti edellisen neljänneksen päättyessä
do-quarter-on = Raportti seuraavan neljänneksen päättyessä
