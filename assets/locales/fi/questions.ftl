# What is worth watching and asking: the title and the sentence of each check, and the risk
# checklist. A sentence knows $count (records) and $names (at most three of them), and its own
# numbers; names stand after a colon, never inflected.

finding-portfolio-balance-title = Salkku kallellaan
finding-portfolio-balance = Myynti nojaa harvoihin asiakkaisiin (HHI { $hhi }, seurantaraja { $limit }); suurin on: { $names }

finding-claim-stale-title = Väite vanhenemassa
finding-claim-stale = { $count ->
    [one] Väite on ylittänyt puoliintumisaikansa, ikä { $days } päivää: { $names }
   *[other] { $count } väitettä on ylittänyt puoliintumisaikansa, vanhin on { $days } päivää vanha: { $names }
}

finding-mode-stale-title = Asenne vanhenemassa
finding-mode-stale = { $count ->
    [one] Asenteen arviosta on { $days } päivää, arvioi uudelleen: { $names }
   *[other] { $count } asennetta on vanhenemassa, vanhimmasta arviosta on { $days } päivää: { $names }
}

finding-old-friends-title = Vain vanhoja tuttuja
finding-old-friends = Kahdentoista kuukauden kohtaamisista { $share } ({ $count }/{ $total }) on ollut vain samojen kanssa: { $names }

finding-unit-without-contact-title = Yksikkö ilman kontaktia
finding-unit-without-contact = { $count ->
    [one] Tärkeästä yksiköstä emme tunne emmekä tapaa ketään: { $names }
   *[other] { $count } tärkeästä yksiköstä emme tunne emmekä tapaa ketään: { $names }
}

finding-level-pair-empty-title = Tasot eivät tapaa
finding-level-pair-empty = { $count ->
    [one] Meidän ja heidän edustajansa eivät ole tavanneet tällä tasolla 12 kuukauteen: { $levels }
   *[other] Meidän ja heidän edustajansa eivät ole tavanneet { $count } tasolla 12 kuukauteen: { $levels }
}

finding-wanted-not-met-title = Vielä tapaamatta
finding-wanted-not-met = { $count ->
    [one] Henkilö, johon haluamme tutustua, on tapaamatta: { $names }
   *[other] { $count } henkilöä, joihin haluamme tutustua, on tapaamatta: { $names }
}

finding-selling-into-even-keel-title = Myynti nykytilaan tyytyväiselle
finding-selling-into-even-keel = { $count ->
    [one] Myyntimahdollisuus on nykytilaan tyytyväisen tai ylioptimistisen varassa: { $names }
   *[other] { $count } myyntimahdollisuutta on nykytilaan tyytyväisten tai ylioptimististen varassa: { $names }
}

finding-seat-vacant-title = Rooli täyttämättä
finding-seat-vacant = { $count ->
    [one] Yksi tiimin rooli on täyttämättä: { $role }
   *[other] { $count } tiimin roolia on täyttämättä, ensimmäinen: { $role }
}

finding-role-unplayed-title = Roolit jakamatta
finding-role-unplayed = { $roles ->
    [one] Yksi rooli on tiimissä jakamatta: { $list }
   *[other] { $roles } roolia on tiimissä jakamatta: { $list }
}

finding-plan-by-one-head-title = Suunnitelma yhden ihmisen varassa
finding-plan-by-one-head = Kahdentoista kuukauden kirjauksista ({ $entries }) { $share } on yhden ihmisen tekemiä: { $actor }

finding-team-feedback-late-title = Palaute tiimille myöhässä
finding-team-feedback-late = { $count ->
    [one] Yksi tiimistä ei ole saanut palautetta { $days } päivään: { $names }
   *[other] { $count } tiimin jäsentä ei ole saanut palautetta { $days } päivään: { $names }
}

finding-static-business-title = Kauppa polkee paikallaan
finding-static-business = Asiakas otti viimeksi jotain uutta { $since }, yli { $months } kuukautta sitten.

finding-lever-unused-title = Kasvukeinot käyttämättä
finding-lever-unused = Yhtään myyntimahdollisuutta ei ole avoinna: hintamix, osuus ja lisämyynti ovat käyttämättä.

finding-win-win-one-sided-title = Yksipuolinen hyöty
finding-win-win-one-sided = { $count ->
    [one] Tavoite tai myyntimahdollisuus kertoo vain toisen osapuolen hyödyn: { $names }
   *[other] { $count } tavoitetta tai myyntimahdollisuutta kertoo vain toisen osapuolen hyödyn: { $names }
}

finding-plan-dusty-title = Suunnitelma pölyttyy
finding-plan-dusty = { $count ->
    [one] Suunnitelmaa ei ole avattu eikä muutettu { $days } päivään: { $names }
   *[other] { $count } suunnitelmaa on avaamatta ja muuttamatta, pisimmillään { $days } päivää: { $names }
}

finding-activity-without-goal-title = Toimenpide ilman tavoitetta
finding-activity-without-goal = { $count ->
    [one] Toimenpide ei palvele mitään suunnitelman tavoitetta: { $names }
   *[other] { $count } toimenpidettä ei palvele mitään suunnitelman tavoitetta: { $names }
}

finding-activity-without-owner-title = Toimenpide ilman vastuuhenkilöä
finding-activity-without-owner = { $count ->
    [one] Toimenpiteellä ei ole vastuuhenkilöä: { $names }
   *[other] { $count } toimenpiteellä ei ole vastuuhenkilöä: { $names }
}

finding-message-untested-title = Viesti testaamatta
finding-message-untested = { $count ->
    [one] Avaintoimenpiteen viesti on testaamatta: { $names }
   *[other] { $count } avaintoimenpiteen viesti on testaamatta: { $names }
}

finding-effect-unrecorded-title = Vaikutus kirjaamatta
finding-effect-unrecorded = { $count ->
    [one] Yli { $days } päivää sitten tehdyn toimenpiteen vaikutus on kirjaamatta: { $names }
   *[other] { $count } yli { $days } päivää sitten tehdyn toimenpiteen vaikutus on kirjaamatta: { $names }
}

finding-customer-feedback-late-title = Asiakaspalaute myöhässä
finding-customer-feedback-late = Asiakkaalta ei ole saatu palautetta { $days } päivään.

finding-plan-too-big-title = Liian suuri suunnitelma
finding-plan-too-big = Suunnitelmassa on { $items } avointa kohtaa, joista tavoitteita { $goals }.

finding-say-no-unanswered-title = Voimmeko sanoa ei?
finding-say-no-unanswered = Kysymykseen, voimmeko sanoa ei, ei ole vastattu { $months } kuukauteen.

finding-claim-without-evidence-title = Väite ilman näyttöä
finding-claim-without-evidence = { $count ->
    [one] Väitteeltä puuttuu näyttö tai tieto siitä, kuka niin sanoi: { $names }
   *[other] { $count } väitteeltä puuttuu näyttö tai tieto siitä, kuka niin sanoi: { $names }
}

finding-key-supplier-untold-title = Tarina kertomatta
finding-key-supplier-untold = { $topics ->
    [one] Asiakkuuden tarinasta puuttuu yksi osa: { $list }
   *[other] Asiakkuuden tarinasta puuttuu { $topics } osaa: { $list }
}

finding-supplier-role-unset-title = Toimittajarooli ei tiedossa
finding-supplier-role-unset = Toimittajarooli, jossa asiakas meidät tänään näkee, on kirjaamatta.

finding-missing-information-title = Tietoja puuttuu
finding-missing-information = { $count ->
    [one] Tietoja puuttuu: { $names } ({ $missing })
   *[other] Tietoja puuttuu { $count } kohdasta: { $names } (ensin: { $missing })
}

finding-power-unknown-title = Valta ei tiedossa
finding-power-unknown = { $count ->
    [one] Päättäjän virallinen tai epävirallinen valta ei ole tiedossa: { $names }
   *[other] { $count } päättäjän virallinen tai epävirallinen valta ei ole tiedossa: { $names }
}

finding-mode-unknown-title = Asenne ei tiedossa
finding-mode-unknown = { $count ->
    [one] Päättäjän tai vaikutusvaltaisen henkilön asenne ei ole tiedossa: { $names }
   *[other] { $count } päättäjän tai vaikutusvaltaisen henkilön asenne ei ole tiedossa: { $names }
}

finding-activity-without-date-title = Toimenpide ilman päivää
finding-activity-without-date = { $count ->
    [one] Toimenpiteellä ei ole päivää: { $names }
   *[other] { $count } toimenpiteellä ei ole päivää: { $names }
}

# The risk checklist: every yes is safe.

checklist-deciders-known = Tunnemmeko päättäjät joka tasolla?
checklist-power-known = Tiedämmekö, kenellä on virallinen ja epävirallinen valta?
checklist-two-know-each = Tunteeko jokaisen päättäjän ainakin kaksi meistä?
checklist-balanced = Onko asiakassalkku tasapainossa?
checklist-can-say-no = Voimmeko sanoa ei?
checklist-prices-defensible = Voimmeko perustella kaikki hinnat ja alennukset?
checklist-daylight = Kestävätkö ehdot päivänvalon?
checklist-level-above-free = Onko neuvottelijan yläpuolella vielä taso?
checklist-sell-new = Myymmekö myös uutta?
checklist-profitable = Onko asiakas kannattava, palvelu hallinnassa?
checklist-act-in-24h = Reagoimmeko hälytysmerkkeihin 24 tunnissa?
checklist-knowledge-shared = Onko tieto useammalla kuin yhdellä?
checklist-beyond-old-friends = Tapaammeko muitakin kuin vanhoja tuttuja?
checklist-promises-kept = Pidämmekö lupaukset valtuuksien rajoissa?

checklist-own = { $words }
verdict-safe = kunnossa
verdict-unsafe = ei kunnossa
verdict-unknown = ei tiedossa
checklist-disagrees = Vastauksemme ja tiedot ovat ristiriidassa
