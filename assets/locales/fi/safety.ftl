# Varmuuskopiot, palauttaminen, tiedoston tarkastus.
command-backup = Tee tarkistettu varmuuskopio tiedostosta
command-restore = Luettele varmuuskopiot tai ota yksi niistä käyttöön
command-doctor = Tarkasta tiedosto ja sen ympäristö
argument-backup = Varmuuskopion nimi tai mikä tahansa tiedosto
option-mend = Korjaa se, minkä voi korjata heti
problem-needs-yes = Täällä ei voi kysyä keneltäkään. Mitään ei muutettu; vahvista valitsimella --yes.
problem-no-file = Tiedostoa ei vielä ole: { $file }. Lisää asiakas tai täytä se komennolla ”avain sample”.
problem-no-backup = Varmuuskopiota ei ole: ”{ $name }”. ”avain restore” luettelee ne.
problem-copy-exists = { $file } on jo olemassa. Mitään ei kirjoitettu; valitse toinen nimi.
problem-file-vanished = { $file } poistettiin tai vaihdettiin kesken käytön. Mitään ei kirjoitettu; sulje avain ja palauta uusin kopio komennolla ”avain restore”.
problem-erase-unproved = Taulut eivät vastaa päiväkirjaa: { $file }. Mitään ei hävitetty; aja ensin ”avain doctor --mend”.
problem-broken = avain törmäsi omaan vikaansa ja keskeytti työnsä. Tallennetuksi kuitattu on tallessa. Raportti ilman tietojasi on kansiossa { $folder }.
backup-daily-not = Päivän varmuuskopio jäi tekemättä: { $reason } Muutoksesi on tallessa.
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
restore-goes = { $kind }: poistuu { $count }: { $names }
restore-comes = { $kind }: palaa { $count }: { $names }
restore-changes = { $kind }: muuttuu { $count }: { $names }
restore-question = Otetaanko varmuuskopio käyttöön tiedoston tilalle?
restore-left = Mitään ei muutettu.
restore-done = Palautettu: { $name }
restore-back = Entinen tiedosto on tallessa. Takaisin siihen: avain restore { $name }
label-erased-entry = Muutos, jonka kohde on hävitetty
doctor-ok = kunnossa
doctor-warning = varoitus
doctor-fault = vika
doctor-mended = (korjattu)
doctor-offer = ”avain doctor --mend” korjaa sen, minkä voi.
doctor-restore = Palauta ehjä kopio: ”avain restore”.
doctor-integrity = Tiedosto on ehjä.
doctor-integrity-not = Tiedosto on vioittunut.
doctor-links = Jokaisella linkillä on kohde.
doctor-links-not = { $count ->
    [one] { $count } linkiltä puuttuu kohde.
   *[other] { $count } linkiltä puuttuu kohde.
  }
doctor-links-unread = Linkkejä ei voi lukea.
doctor-version = Versio { $version }, kuten tämä ohjelma sen kirjoittaa.
doctor-version-not = Taulut eivät ole tämän version mukaiset.
doctor-journal = { $count ->
    [one] Päiväkirjassa { $count } merkintä, todettu eheäksi.
   *[other] Päiväkirjassa { $count } merkintää, todettu eheiksi.
  }
doctor-journal-not = { $count ->
    [one] { $count } päiväkirjan merkintä ei ole sellaisena kuin se kirjoitettiin.
   *[other] { $count } päiväkirjan merkintää ei ole sellaisina kuin ne kirjoitettiin.
  }
doctor-journal-unread = Päiväkirjaa ei voi lukea.
doctor-tables = { $count ->
    [one] { $count } tietue, kuten päiväkirja kertoo.
   *[other] { $count } tietuetta, kuten päiväkirja kertoo.
  }
doctor-tables-not = Taulut eivät vastaa päiväkirjaa.
doctor-tables-mend = Ne voi tehdä uudelleen päiväkirjasta.
doctor-tables-unread = Tauluja ei voi lukea.
doctor-backups = Varmuuskopioita { $count }, uusin { $day }.
doctor-backups-old = Varmuuskopioita { $count }, uusin { $day }: vanha.
doctor-backups-none = Varmuuskopiota ei ole.
doctor-backups-advice = Tee sellainen: ”avain backup”.
doctor-backups-whole = Kaikki varmuuskopiot ovat ehjiä.
doctor-backups-not = Varmuuskopio on vioittunut: { $name }
doctor-private = Vain sinä voit lukea tiedostoa ja sen varmuuskopioita.
doctor-private-not = Muutkin voivat lukea: { $file }
doctor-private-mend = Oikeudet voi rajata.
doctor-folder = Kansio on tällä koneella.
doctor-folder-network = { $file } on verkko- tai käyttäjätilan levyllä ({ $name }), jossa käytössä oleva tietokanta voi menettää tietoja.
doctor-folder-synced = { $file } on kansiossa, jota { $name } synkronoi; käytössä oleva tietokanta voi menettää siellä tietoja.
doctor-folder-advice = Pidä se tällä koneella: ”avain backup -o TIEDOSTO” kopioi sen, anna sitten --db tai AVAIN_DB; synkronoi kopiot.
doctor-room = Levytilaa jäljellä { $megabytes } Mt.
doctor-room-not = Levytilaa on vähän: { $megabytes } Mt.
doctor-room-advice = Vapauta tilaa ennen kuin se loppuu.
doctor-room-unknown = Levytilaa ei saa selville.
doctor-retention = Ketään ei ole jätetty vahvistamatta ja tapaamatta kolmeen vuoteen.
doctor-retention-not = { $count ->
    [one] { $count } henkilöä ei ole vahvistettu eikä tavattu kolmeen vuoteen.
   *[other] { $count } henkilöä ei ole vahvistettu eikä tavattu kolmeen vuoteen.
  }
doctor-retention-advice = Jos tietoja ei ole syytä säilyttää: ”avain person NIMI --erase”.

# Yhden henkilön tiedot.
command-person = Kaikki yhdestä henkilöstä: luovuta tai hävitä
argument-person = Henkilön nimi
option-export = Tulosta kaikki, mitä hänestä on
option-erase = Hävitä hänet tiedostosta, päiväkirjasta ja varmuuskopioista
option-also = Muita sanoja, jotka tarkoittavat häntä
person-kicker = Yhden henkilön tiedot
person-prepared = Tilanne { $day }
person-footer = Henkilölle itselleen
person-basis = Miksi tietoja säilytetään
person-basis-unknown = Kukaan ei ole vielä kertonut.
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
person-rows = { $kind }: lähtee { $count }
person-journal = Päiväkirja: { $entries } merkintää menettää tietonsa hänestä, { $labels } nimensä
person-mention = Mainittu ({ $kind }): { $text }
person-perhaps = Voi tarkoittaa häntä ({ $kind }; poista antamalla sana valitsimella --also): { $text }
person-question = Kirjoita nimi, niin kaikki tiedot hävitetään ({ $name }):
person-erased = { $unread ->
    [0] Hävitetty tiedostosta, päiväkirjasta, lokista ja varmuuskopioista.
    [one] Hävitetty tiedostosta, päiväkirjasta, lokista ja varmuuskopioista. { $unread } vioittunut varmuuskopio poistettiin kokonaan.
   *[other] Hävitetty tiedostosta, päiväkirjasta, lokista ja varmuuskopioista. { $unread } vioittunutta varmuuskopiota poistettiin kokonaan.
  }
person-elsewhere = Muualle viedyt ja kopioidut tiedot eivät ole ulottuvilla: hävitä ne myös sieltä.
label-erased-person = Hävitti yhden henkilön tiedot
erased-left-out = { $count ->
    [one] { $count } henkilö on hävitetty täältä pyynnöstä ja jätettiin pois. Lisää käsin, jos hän suostuu.
   *[other] { $count } henkilöä on hävitetty täältä pyynnöstä ja jätettiin pois. Lisää käsin, jos he suostuvat.
  }
