# What is worth watching and asking: the title and the sentence of each check, and the risk
# checklist. A sentence knows $count (records) and $names (at most three of them), and its own
# numbers; names stand after a colon, never inflected.

finding-portfolio-balance-title = Salkku on kallellaan
finding-portfolio-balance = Myynti nojaa harvoihin asiakkaisiin (HHI { $hhi }, seurantaraja { $limit }); suurin on: { $names }

finding-claim-stale-title = Väite vanhenemassa
finding-claim-stale =
    { $count ->
        [one] Väite on ylittänyt puoliintumisaikansa, ikä { $days ->
            [one] yksi päivä
           *[other] { $days } päivää
        }: { $names }
       *[other] { $count } väitettä on ylittänyt puoliintumisaikansa, vanhimman ikä { $days ->
            [one] yksi päivä
           *[other] { $days } päivää
        }: { $names }
    }

finding-mode-stale-title = Asenne vanhenemassa
finding-mode-stale =
    { $count ->
        [one] Asenteen arviosta on { $days ->
            [one] yksi päivä
           *[other] { $days } päivää
        }, arvioi uudelleen: { $names }
       *[other] { $count } henkilön asennearvio on vanhenemassa, vanhimmasta on { $days ->
            [one] yksi päivä
           *[other] { $days } päivää
        }: { $names }
    }

finding-old-friends-title = Vain vanhoja tuttuja
finding-old-friends = Kahdentoista kuukauden kohtaamisista { $share } ({ $count }/{ $total }) on ollut vain samojen ihmisten kanssa: { $names }

finding-unit-without-contact-title = Yksikkö ilman kontaktia
finding-unit-without-contact =
    { $count ->
        [one] Emme tunne emmekä tapaa ketään tärkeästä yksiköstä: { $names }
       *[other] Emme tunne emmekä tapaa ketään { $count } tärkeästä yksiköstä: { $names }
    }

finding-level-pair-empty-title = Tasot eivät kohtaa
finding-level-pair-empty =
    { $count ->
        [one] Tämän tason edustajamme eivät ole tavanneet vastapuoltaan 12 kuukauteen: { $levels }
       *[other] Näiden { $count } tason edustajamme eivät ole tavanneet vastapuoltaan 12 kuukauteen: { $levels }
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
finding-seat-vacant =
    { $count ->
        [one] Tiimissä on täyttämätön rooli: { $role }
       *[other] Tiimissä on { $count } täyttämätöntä roolia, ensimmäisenä: { $role }
    }

finding-role-unplayed-title = Roolit jakamatta
finding-role-unplayed =
    { $roles ->
        [one] Yhtä roolia ei ole tiimissä jaettu kenellekään: { $list }
       *[other] { $roles } roolia ei ole tiimissä jaettu kenellekään: { $list }
    }

finding-plan-by-one-head-title = Suunnitelma yhden ihmisen varassa
finding-plan-by-one-head = Kahdentoista kuukauden kirjauksista ({ $entries }) { $share } on yhden ihmisen tekemiä: { $actor }

finding-team-feedback-late-title = Palaute tiimille myöhässä
finding-team-feedback-late =
    { $count ->
        [one] Tiimin jäsen ei ole saanut palautetta { $days } päivään: { $names }
       *[other] { $count } tiimin jäsentä ei ole saanut palautetta { $days } päivään: { $names }
    }

finding-static-business-title = Kauppa polkee paikallaan
finding-static-business = Asiakas osti viimeksi jotain uutta { $since }, yli { $months } kuukautta sitten.

finding-lever-unused-title = Ei avointa myyntimahdollisuutta
finding-lever-unused = Yhtään myyntimahdollisuutta ei ole avoinna: hintamix, osuus ja lisämyynti ovat hyödyntämättä.

finding-win-win-one-sided-title = Yksipuolinen hyöty
finding-win-win-one-sided = { $count ->
    [one] Tavoite tai myyntimahdollisuus kertoo vain toisen osapuolen hyödyn: { $names }
   *[other] { $count } tavoitetta tai myyntimahdollisuutta kertoo vain toisen osapuolen hyödyn: { $names }
}

finding-plan-dusty-title = Suunnitelma pölyttyy
finding-plan-dusty =
    { $count ->
        [one] Suunnitelmaa ei ole avattu eikä muutettu { $days } päivään: { $names }
       *[other] { $count } suunnitelmaa on avaamatta ja muuttamatta, vanhin { $days } päivää: { $names }
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
finding-say-no-unanswered = Kysymykseen ”Voimmeko sanoa ei?” ei ole vastattu { $months } kuukauteen.

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
finding-supplier-role-unset = Toimittajarooli, jossa asiakas meidät nyt näkee, on kirjaamatta.

finding-missing-information-title = Tietoja puuttuu
finding-missing-information =
    { $count ->
        [one] Tietoja puuttuu: { $names } ({ $missing })
       *[other] Tietoja puuttuu { $count } kohdasta: { $names } (ensimmäisestä: { $missing })
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
