# Varmuuskopiot, palauttaminen, tiedoston tarkastus.
command-backup = Tee tarkistettu varmuuskopio tiedostosta
command-restore = Luettele varmuuskopiot tai palauta yksi niistä
command-doctor = Tarkasta tiedosto ja sen ympäristö
argument-backup = Varmuuskopion nimi tai jokin muu tiedosto
option-mend = Korjaa heti, mitä korjattavissa on
problem-needs-yes = Tässä ei ole ketään, jolta kysyä. Mitään ei muutettu; vahvista valitsimella --yes.
problem-no-file = Tiedostoa ei vielä ole: { $file }. Lisää asiakas tai täytä se komennolla ”avain sample”.
problem-no-backup = Varmuuskopiota ei ole: ”{ $name }”. ”avain restore” luettelee ne.
problem-copy-exists = { $file } on jo olemassa. Mitään ei kirjoitettu; valitse toinen nimi.
problem-file-vanished = { $file } poistettiin tai vaihdettiin kesken käytön. Mitään ei kirjoitettu; sulje avain ja palauta uusin kopio komennolla ”avain restore”.
problem-erase-unproved = Taulut eivät vastaa päiväkirjaa: { $file }. Mitään ei hävitetty; suorita ensin ”avain doctor --mend”.
problem-broken = Ohjelmassa tapahtui virhe, ja toiminto keskeytyi. Kaikki tallennetuksi kuitattu on tallessa. Vikaraportti, jossa ei ole tietojasi, on kansiossa { $folder }.
backup-daily-not = Päivän varmuuskopio jäi ottamatta: { $reason } Muutoksesi on tallessa.
backup-daily = päivittäinen
backup-migration = ennen uutta versiota
backup-import = ennen tuontia
backup-erase = ennen tietojen hävittämistä
backup-restore = ennen palautusta
backup-mend = ennen korjausta
backup-asked = pyydetty
restore-none = Varmuuskopioita ei vielä ole. ”avain backup” tekee sellaisen.
restore-line = { $name }  { $day }  { $kilobytes } kt  { $entries ->
    [one] { $entries } merkintä
   *[other] { $entries } merkintää
  }  { $reason }
restore-line-damaged = { $name }  { $day }  { $kilobytes } kt  vioittunut  { $reason }
restore-entries = Merkintöjä: nyt { $here }, varmuuskopiossa { $there }
restore-same = Tiedot ovat samat.
restore-goes = { $kind }: poistuisi { $count }: { $names }
restore-comes = { $kind }: palaisi { $count }: { $names }
restore-changes = { $kind }: muuttuisi { $count }: { $names }
restore-question = Palautetaanko varmuuskopio tiedoston tilalle?
restore-left = Mitään ei muutettu.
restore-done = Palautettu: { $name }
restore-back = Entinen tiedosto on tallessa. Palaa siihen: avain restore { $name }
label-erased-entry = Muutos tietueeseen, joka on hävitetty
doctor-ok = kunnossa
doctor-warning = varoitus
doctor-fault = vika
doctor-mended = (korjattu)
doctor-offer = ”avain doctor --mend” korjaa sen, mikä on korjattavissa.
doctor-restore = Palauta ehjä kopio: ”avain restore”.
doctor-restore-elsewhere = Palauta muualla säilyttämäsi kopio: ”avain restore TIEDOSTO”. Vioittunut tiedosto säilyy.
doctor-integrity = Tiedosto on ehjä.
doctor-integrity-not = Tiedosto on vioittunut.
doctor-links = Jokaisen linkin kohde on olemassa.
doctor-links-not = { $count ->
    [one] { $count } linkiltä puuttuu kohde.
   *[other] { $count } linkiltä puuttuu kohde.
  }
doctor-links-unread = Linkkejä ei voi lukea.
doctor-version = Versio { $version }, sama kuin tämän ohjelman.
doctor-version-not = Taulut eivät ole tämän version mukaiset.
doctor-journal =
    { $count ->
        [one] Päiväkirjassa on { $count } merkintä, todettu eheäksi.
       *[other] Päiväkirjassa on { $count } merkintää, todettu eheiksi.
    }
doctor-journal-not =
    { $count ->
        [one] { $count } päiväkirjan merkintä on muuttunut kirjoittamisen jälkeen.
       *[other] { $count } päiväkirjan merkintää on muuttunut kirjoittamisen jälkeen.
    }
doctor-journal-unread = Päiväkirjaa ei voi lukea.
doctor-tables =
    { $count ->
        [one] { $count } tietue, päiväkirjan mukainen.
       *[other] { $count } tietuetta, päiväkirjan mukaiset.
    }
doctor-tables-not = Taulut eivät vastaa päiväkirjaa.
doctor-tables-mend = Ne voi muodostaa uudelleen päiväkirjasta.
doctor-tables-unread = Tauluja ei voi lukea.
doctor-backups = Varmuuskopioita { $count }, uusin { $day }.
doctor-backups-old = Varmuuskopioita { $count }, uusin { $day }, joka on vanha.
doctor-backups-none = Varmuuskopiota ei ole.
doctor-backups-advice = Tee sellainen: ”avain backup”.
doctor-backups-whole = Kaikki varmuuskopiot ovat ehjiä.
doctor-backups-not = Varmuuskopio on vioittunut: { $name }
doctor-private = Vain sinä voit lukea tiedostoa ja sen varmuuskopioita.
doctor-private-not = Muutkin voivat lukea: { $file }
doctor-private-mend = Muiden oikeudet voi poistaa.
doctor-folder = Kansio on tällä koneella.
doctor-folder-network = { $file } on verkkolevyllä tai käyttäjätilan tiedostojärjestelmässä ({ $name }), jossa käytössä oleva tietokanta voi menettää tietoja.
doctor-folder-synced = { $file } on kansiossa, jota { $name } synkronoi; käytössä oleva tietokanta voi menettää siellä tietoja.
doctor-folder-advice = Pidä se tällä koneella: ”avain backup -o TIEDOSTO” kopioi sen tänne; anna sitten --db tai AVAIN_DB. Synkronoi kopiot.
doctor-folder-offer = Pidä se tällä koneella: ”avain backup -o { $home }” kopioi sen sinne, mistä avain sen avaa; jätä sen jälkeen --db ja AVAIN_DB pois. Synkronoi kopiot.
status-folder = { $found } ”avain doctor” kertoo, miten pidät sen tällä koneella.
doctor-room = Levytilaa jäljellä { $megabytes } Mt.
doctor-room-not = Levytilaa on vähän jäljellä: { $megabytes } Mt.
doctor-room-advice = Vapauta tilaa, ennen kuin se loppuu.
doctor-room-unknown = Levytilaa ei saa selville.
doctor-retention = Jokainen henkilö on tarkistettu tai tavattu kolmen vuoden sisällä.
doctor-retention-not =
    { $count ->
        [one] { $count } henkilöä ei ole tarkistettu eikä tavattu kolmeen vuoteen: { $names }.
       *[other] { $count } henkilöä ei ole tarkistettu eikä tavattu kolmeen vuoteen: { $names }.
    }
doctor-retention-advice = Jos tietoja ei ole syytä säilyttää: ”avain person NIMI --erase”.

# Yhden henkilön tiedot.
command-person = Kaikki yhdestä henkilöstä: luovuta tai hävitä tiedot
argument-person = Henkilön nimi
option-export = Tulosta kaikki, mitä hänestä on
option-erase = Hävitä hänet tiedostosta, päiväkirjasta ja varmuuskopioista
option-also = Muita sanoja, jotka tarkoittavat häntä
person-kicker = Yhden henkilön tiedot
person-prepared = Tilanne { $day }
person-footer = Henkilölle itselleen
person-basis = Miksi tietoja säilytetään
person-basis-unknown = Ei ole vielä kirjattu.
person-written = Kirjattu
person-times = { $created }, viimeksi muutettu { $changed }
person-removed = Poistettu, säilytetty ennallaan historian vuoksi
person-naming = Missä hänet mainitaan
person-naming-none = Ei muualla.
person-writers = Kuka kirjasi mitä ja milloin
person-when = Milloin
person-who = Kuka
person-what = Mitä
person-mark = [hävitetty]
person-rows = { $kind }: hävitetään { $count }
person-journal = Päiväkirja: tiedot poistetaan { $entries } merkinnästä, nimi { $labels } merkinnästä
person-mention = Mainittu ({ $kind }): { $text }
person-perhaps = Voi tarkoittaa häntä ({ $kind }; poista antamalla sana valitsimella --also): { $text }
person-question = Hävitä kaikki tiedot kirjoittamalla nimi ({ $name }):
person-erased = { $unread ->
    [0] Hävitetty tiedostosta, päiväkirjasta, lokista ja varmuuskopioista.
    [one] Hävitetty tiedostosta, päiväkirjasta, lokista ja varmuuskopioista. { $unread } vioittunut varmuuskopio poistettiin kokonaan.
   *[other] Hävitetty tiedostosta, päiväkirjasta, lokista ja varmuuskopioista. { $unread } vioittunutta varmuuskopiota poistettiin kokonaan.
  }
person-elsewhere = Muualle viedyt ja kopioidut tiedot eivät ole ulottuvilla: hävitä ne myös sieltä.
passphrase = Tunnuslause:
passphrase-new = Tunnuslause tiedostolle:
passphrase-again = Sama uudestaan:
label-erased-person = Hävitetty yhden henkilön tiedot
erased-left-out =
    { $count ->
        [one] { $count } henkilö on pyynnöstä hävitetty täältä, ja hänet jätettiin pois. Lisää käsin, jos hän suostuu.
       *[other] { $count } henkilöä on pyynnöstä hävitetty täältä, ja heidät jätettiin pois. Lisää käsin, jos he suostuvat.
    }
