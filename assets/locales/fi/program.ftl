# Komentorivi ja muutospäiväkirjan sanat.
command-avain = Asiakkuussuunnitelma, joka ei pölyty: työpöytä, valmistautuminen ja tiivistelmä yhdessä paikallisessa tiedostossa
command-sample = Täytä tyhjä tiedosto esimerkkisalkulla
command-add = Tee tietue; tulostaa sen tunnisteen
command-set = Muuta tietuetta; tulostaa sen tunnisteen
command-remove = Poista tietue ja sille kuuluvat; kumoaminen palauttaa
command-list = Luettele yhden tietolajin tietueet
command-show = Näytä yksi tietue
command-search = Hae kaikista tiedoston teksteistä
command-history = Mitä tehtiin, kuka ja milloin
command-undo = Kumoa viimeisin toimi
command-redo = Tee uudelleen viimeksi kumottu
command-signal = Nosta hälytysmerkki: 24 tuntia kertoa ja toimia
command-paths = Missä kaikki on
command-completions = Komentotulkin täydennykset
command-man = Ohjesivu
command-check = Mikä vaatii huomiota; paluuarvo 5, jos jokin vaatii toimia heti
command-measure = Asiakkaiden tai salkun mittarit
command-summary = Suunnitelman tiivistelmä tapaamiseen
command-year = Asiakkaan vuosikello
command-report = Mikä tahansa raportti nimellään
command-import = Tuo tietueita taulukosta, työkirjasta, osoitekirjasta, kalenterista tai JSON-tiedostosta
command-export = Vie koko tiedosto tai yksi asiakas
command-open = Avaa työpöytä asiakkaan kohdalta
help-usage = Käyttö
help-commands = Komennot
help-arguments = Argumentit
help-options = Valitsimet
help-default = oletus: { $value }
option-help = Näytä ohje
option-version = Näytä versio
option-db = Käsiteltävä tiedosto
option-lang = Kieli: en, fi tai sv
option-today = Toimi kuin olisi tämä päivä (2026-11-21 tai 2026-11-21T17:14)
option-color = Milloin käytetään värejä
option-sample = Toimi tuoreella esimerkillä väliaikaisessa paikassa
option-no-input = Älä kysy mitään
option-json = Tulosta JSON
option-csv = Tulosta CSV
option-plain = Yksi tieto rivillä, ruudunlukijalle
option-account = Vain tämä asiakas
option-where = Vain tietueet, joilla on tämä arvo; voi toistaa
option-all = Myös myöhemmin muistutettavat
option-all-traces = Myös jäljet, kuten suunnitelman avaaminen
option-kind = Mihin se viittaa
option-portfolio = Koko salkun mittarit
option-for = Kenelle
option-format = Tulosteen muoto
option-output = Kirjoitettava tiedosto
option-yes = Korvaa olemassa oleva tiedosto
option-as = Tietolaji, joksi rivit luetaan; ilman sitä se, minkä otsikot kertovat
option-map = Mikä sarake on mikä kenttä: sarake=kenttä,…
option-dry-run = Kerro, mitä otettaisiin mukaan; älä kirjoita mitään
option-encoding = Tiedoston merkistö, jos löydetty on väärä
option-delimiter = Solujen erotin
option-header-row = Otsikkorivin numero alkaen 1; 0, jos otsikkoa ei ole
option-year = Kalenterivuosi
argument-kind = Tietolajin koodinimi
argument-reference = Koko tunniste, nimi tai tunnisteen alku (vähintään 8 merkkiä)
argument-assignments = Kenttien arvot; kenttä= tyhjentää, kenttä+= ja kenttä-= muuttavat joukkoa
argument-account = Asiakas: nimi tai tunniste
argument-report = Raportti
argument-words = Sanat
argument-shell = Komentotulkki
argument-file = Luettava tiedosto; - on vakiosyöte
path-database = Tiedosto
path-configuration = Asetukset
path-keys = Omat näppäimet
path-rules = Omat raja-arvot
path-drafts = Luonnokset
path-state = Tila ja loki
sample-made = Esimerkkisalkku on tiedostossa { $file }. Se on keksitty ja merkitty sanalla SAMPLE.
label-add = Lisätty { $kind }: { $name }
label-set = Muutettu { $kind }: { $name } ({ $fields })
label-remove = { $count ->
    [0] Poistettu { $kind }: { $name }
   *[other] Poistettu { $kind } ja sille kuuluneet: { $name }
}
label-signal = Nostettu hälytysmerkki: { $name }
label-import = { $count ->
    [one] Tuotu yksi tietue: { $kind }
   *[other] Tuotu { $count } tietuetta: { $kind }
}
label-import-plan = { $count ->
    [one] Tuotu yksi tietue suunnitelmatiedostosta
   *[other] Tuotu { $count } tietuetta suunnitelmatiedostosta
}
label-review = Pidetty kvartaalikatsaus: { $name }
label-plan = Tehty suunnitelma: { $name }
label-opened = Avattu suunnitelma: { $name }
label-undo = Kumottu: { $what }
label-redo = Tehty uudelleen: { $what }
label-unknown = Toisen version toimi
import-done = { $made ->
    [one] Yksi tietue tehty
   *[other] { $made } tietuetta tehty
}, { $changed ->
    [one] yksi muutettu
   *[other] { $changed } muutettu
}, { $same ->
    [one] yksi ennallaan
   *[other] { $same } ennallaan
}.
import-dry = Mitään ei kirjoitettu (--dry-run).
written = Kirjoitettu { $file }
left-out = Asiakasversiosta jätetty pois: { $list }
left-out-none = Asiakasversiosta ei jätetty mitään pois.
left-out-item = { $kind } { $count }
check-none = Mikään ei vaadi huomiota.
no-file-yet = Tiedostoa { $file } ei vielä ole; se luetaan tyhjänä.
home-today = Mikä vaatii sinua tänään
home-top = 20 suurinta myynnin mukaan
home-account = Asiakas
home-class = Luokka
home-sales = Myynti, 12 kk
home-development = Kehitys
home-next = Seuraavaksi

# Files that leave the program
letters-not-shown = { $count ->
    [one] Yksi merkki puuttuu fontista ja näkyy muodossa □.
   *[other] { $count } merkkiä puuttuu fontista ja näkyy muodossa □.
}
option-table = Tietolaji, josta taulukko tehdään
export-everything = Kaikki asiakkaat

# Import
option-set = Arvo jokaiselle riville, jolla sitä ei ole: kenttä=arvo,…
option-sheet = Työkirjan taulukko
option-numbers = Desimaalimerkki, kun luvun voi lukea kahdella tavalla
option-days = Kumpi on ensin, kun päivän voi lukea kahdella tavalla
option-duplicates = Jo olevat tietueet: update päivittää (oletus), skip jättää, new tekee uuden
option-link = Mitä tiedoston teksti tarkoittaa: teksti=viite,…
option-make-accounts = Tee asiakkaat, jotka rivit nimeävät ja joita ei ole
import-read = Luettu muodossa { $facts }: { $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}, tietolaji { $kind }.
import-columns-left = Pois jätetyt sarakkeet: { $columns }
import-unmatched = { $field }: minkään nimi ei ole ”{ $text }” ({ $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}).
import-unmatched-near = { $field }: minkään nimi ei ole ”{ $text }” ({ $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}). Lähellä: ”{ $near }”. Anna --link "{ $text }={ $near }", jos sitä tarkoitetaan.
import-unread = { $column }: ”{ $text }” ei sovi, ja se jätettiin pois ({ $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}).
import-kept = { $count ->
    [one] Yksi tietue oli jo olemassa, ja se jätettiin ennalleen.
   *[other] { $count } tietuetta oli jo olemassa, ja ne jätettiin ennalleen.
}
import-left-out = { $count ->
    [one] Yksi rivi on tiedostossa merkitty poistetuksi, ja se jätettiin pois.
   *[other] { $count } riviä on tiedostossa merkitty poistetuiksi, ja ne jätettiin pois.
}
import-accounts = { $count ->
    [one] Tehtiin yksi asiakas, jonka rivit nimeävät.
   *[other] Tehtiin { $count } asiakasta, jotka rivit nimeävät.
}
import-nothing = Kaikki tiedetään jo; mitään ei muutettu.
import-rejected = Rivit, joita ei otettu mukaan, ovat tiedostossa { $file }: korjaa ne siellä ja tuo se tiedosto.
look-fault = { $file }: { $reason }. Käytössä on ohjelman oma.
look-fault-at = { $file }, rivi { $line }, sarake { $column }: { $reason }. Käytössä on ohjelman oma.
path-logo = Oma logo
path-templates = Omat mallipohjat
command-review = Käy läpi asiakkaan kvartaali: kysymykset, yksi vahvistus, yksi kirjaus
option-period = Kvartaali, esim. 2026-Q4 (tämä)
review-plan-first = Läpikäytävää suunnitelmaa ei vielä ole. Tee se: avain add plan account={ $account } kind=account_plan year={ $year }
review-without-terminal = Ilman päätettä ei kysytä mitään. Kirjaa katsaus: avain add review plan={ $plan } period={ $period } verdict=on_track|at_risk|off_track learned="…" decided="…"
review-will-write = Kirjataan:
review-question = Kirjataanko katsaus?
review-not-written = Mitään ei kirjattu.
review-next-quarter = Suunniteltu ensi kvartaalille
review-ask-activity = Toimenpide ensi kvartaalille (tyhjä lopettaa)
review-ask-day = Sen päivä (tyhjä: ei vielä tiedossa)
review-no-day = ”{ $text }” ei ole päivä. Kokeile 14.1., +2vk tai ensi perjantai.
