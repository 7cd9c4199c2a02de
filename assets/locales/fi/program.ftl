# Komentorivi ja muutospäiväkirjan sanat.
command-avain = Asiakkuussuunnitelma, joka ei pölyty: työpöytä, valmistautuminen ja yhteenveto yhdessä paikallisessa tiedostossa
command-sample = Täytä tyhjä tiedosto esimerkkisalkulla
command-add = Luo tietue ja tulosta sen tunniste
command-set = Muuta tietuetta ja tulosta sen tunniste
command-remove = Poista tietue ja kaikki siihen kuuluva; kumoaminen palauttaa ne
command-list = Luettele yhden tietolajin tietueet
command-show = Näytä yksi tietue
command-search = Hae kaikista tiedoston teksteistä
command-history = Mitä on tehty, kuka teki ja milloin
command-undo = Kumoa viimeisin toimi
command-redo = Tee uudelleen viimeksi kumottu
command-signal = Kirjaa hälytysmerkki: 24 tuntia aikaa kertoa ja reagoida
command-paths = Missä tiedostot ovat
command-completions = Komentotulkin täydennykset
command-man = Ohjesivu
command-check = Mikä vaatii huomiota; paluuarvo 5, jos jokin vaatii toimia heti
command-measure = Asiakkaiden tai salkun tunnusluvut
command-summary = Suunnitelman yhteenveto tapaamiseen
command-year = Asiakkaan vuosikello
command-report = Mikä tahansa raportti nimen mukaan
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
option-today = Toimi kuin tänään olisi tämä päivä (2026-11-21 tai 2026-11-21T17:14)
option-color = Milloin käytetään värejä
option-sample = Käytä uutta esimerkkiä väliaikaisessa paikassa
option-no-input = Älä kysy mitään
option-json = Tulosta JSON
option-csv = Tulosta CSV
option-plain = Yksi tieto rivillä, ruudunlukijalle
option-account = Vain tämä asiakas
option-where = Vain tietueet, joilla on tämä arvo; voi toistaa
option-all = Myös havainnot, joista muistutetaan myöhemmin
option-all-traces = Myös jäljet, kuten suunnitelman avaaminen
option-kind = Mihin se viittaa
option-portfolio = Koko salkun tunnusluvut
option-for = Kenelle raportti on
option-format = Tulosteen muoto
option-output = Tiedosto, johon kirjoitetaan
option-yes = Korvaa olemassa oleva tiedosto
option-encrypt = Salaa tiedosto age-muotoon; nimen loppuun tulee .age
option-recipient = Salaa tämän age-vastaanottajan avaimen haltijalle
option-passphrase-file = Tunnuslause on tämän tiedoston ensimmäinen rivi (- on vakiosyöte)
option-identity = Tiedosto, jossa on salatun tiedoston avaava age-avain
option-as = Tietolaji, jona rivit luetaan; ilman sitä otsikoiden mukaan
option-map = Mikä sarake on mikä kenttä: sarake=kenttä,…
option-dry-run = Kerro, mitä tuotaisiin; älä kirjoita mitään
option-encoding = Tiedoston merkistö, jos tunnistettu on väärä
option-delimiter = Solujen välinen erotin
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
label-set-short = Muutettu { $kind }: { $name }
label-remove = { $count ->
    [0] Poistettu { $kind }: { $name }
   *[other] Poistettu { $kind } ja sille kuuluneet: { $name }
}
label-signal = Kirjattu hälytysmerkki: { $name }
label-import = { $count ->
    [one] Tuotu yksi tietue: { $kind }
   *[other] Tuotu { $count } tietuetta: { $kind }
}
label-import-plan = { $count ->
    [one] Tuotu yksi tietue suunnitelmatiedostosta
   *[other] Tuotu { $count } tietuetta suunnitelmatiedostosta
}
label-review = Pidetty kvartaalikatsaus: { $name }
label-plan = Luotu suunnitelma: { $name }
label-opened = Avattu suunnitelma: { $name }
label-undo = Kumottu: { $what }
label-redo = Tehty uudelleen: { $what }
label-unknown = Toisella ohjelmaversiolla tehty toimi
import-done = { $made ->
    [one] Yksi tietue luotu
   *[other] { $made } tietuetta luotu
}, { $changed ->
    [one] yksi muutettu
   *[other] { $changed } muutettu
}, { $same ->
    [one] yksi ennallaan
   *[other] { $same } ennallaan
}.
import-dry = Mitään ei kirjoitettu (--dry-run).
written = Kirjoitettu { $file }
left-out = Asiakasversiosta jätettiin pois: { $list }
left-out-none = Asiakasversiosta ei jätetty mitään pois.
left-out-item = { $kind } { $count }
check-none = Mikään ei vaadi huomiota.
no-file-yet = Tiedostoa { $file } ei vielä ole; se luetaan tyhjänä.
home-today = Mikä odottaa tänään
home-top = Top 20 myynnin mukaan
home-account = Asiakas
home-class = Luokka
home-sales = Myynti, 12 kk
home-development = Muutos
home-next = Seuraavaksi

# Files that leave the program
letters-not-shown =
    { $count ->
        [one] Yksi merkki puuttuu fontista ja näkyy merkkinä □.
       *[other] { $count } merkkiä puuttuu fontista ja näkyy merkkinä □.
    }
option-table = Tietolaji, josta taulukko tehdään
export-everything = Kaikki asiakkaat

# Import
option-set = Arvo jokaiselle riville, jolla sitä ei ole: kenttä=arvo,…
option-sheet = Työkirjan taulukko
option-numbers = Desimaalierotin, kun luvun voi lukea kahdella tavalla
option-days = Mikä on ensin, kun päivän voi lukea kahdella tavalla
option-duplicates = Jo olemassa olevat tietueet: update päivittää (oletus), skip ohittaa, new luo uuden
option-link = Mitä tiedoston teksti tarkoittaa: teksti=viite,…
option-make-accounts = Luo asiakkaat, jotka rivit nimeävät mutta joita ei vielä ole
import-read = Luettu muodossa { $facts }: { $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}, tietolaji { $kind }.
import-columns-left = Pois jätetyt sarakkeet: { $columns }
import-unmatched = { $field }: minkään nimi ei ole ”{ $text }” ({ $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}).
import-unmatched-near =
    { $field }: minkään nimi ei ole ”{ $text }” ({ $rows ->
        [one] yksi rivi
       *[other] { $rows } riviä
    }). Lähin: ”{ $near }”. Anna --link "{ $text }={ $near }", jos sitä tarkoitetaan.
import-unmatched-several =
    { $field }: useamman nimi on ”{ $text }” ({ $rows ->
        [one] yksi rivi
       *[other] { $rows } riviä
    }). Kerro, mitä tarkoitetaan: --link "{ $text }=ID", tai anna niille eri nimet.
import-unread =
    { $column }: ”{ $text }” ei kelpaa ja jätettiin pois ({ $rows ->
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
import-accounts =
    { $count ->
        [one] Luotiin yksi asiakas, jonka rivit nimeävät.
       *[other] Luotiin { $count } asiakasta, jotka rivit nimeävät.
    }
import-nothing = Kaikki tiedot ovat jo tiedostossa; mitään ei muutettu.
import-rejected = Rivit, joita ei tuotu, ovat tiedostossa { $file }: korjaa ne siellä ja tuo se tiedosto.
look-fault = { $file }: { $reason }. Käytetään ohjelman omaa.
look-fault-at = { $file }, rivi { $line }, sarake { $column }: { $reason }. Käytetään ohjelman omaa.
path-logo = Oma logo
path-templates = Omat mallipohjat
command-review = Käy läpi asiakkaan kvartaali: kysymykset, vahvistus, yksi kirjaus
option-period = Kvartaali, esim. 2026-Q4 (oletus: tämä)
review-plan-first = Läpikäytävää suunnitelmaa ei vielä ole. Tee se: avain add plan account={ $account } kind=account_plan year={ $year }
review-without-terminal = Ilman päätettä ei kysytä mitään. Kirjaa katsaus: avain add review plan={ $plan } period={ $period } verdict=on_track|at_risk|off_track learned="…" decided="…"
review-will-write = Kirjataan:
review-question = Kirjataanko katsaus?
review-not-written = Mitään ei kirjattu.
review-next-quarter = Suunniteltu ensi kvartaalille
review-ask-activity = Toimenpide ensi kvartaalille (tyhjä lopettaa)
review-ask-day = Sen päivä (tyhjä: ei vielä tiedossa)
review-no-day = ”{ $text }” ei ole päivä. Kokeile 14.1., +2vk tai ensi perjantai.
option-lines = Mitä tehdään yksittäisille riveille, joiden tietue on jo olemassa: 12=skip,40=new,…
