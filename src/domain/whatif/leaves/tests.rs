//! Departures of a small portfolio by hand, and the same computed a slow second way.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::domain::check::trial::{book, now};
use crate::domain::portfolio::Portfolio;
use crate::domain::rules::Rules;
use crate::domain::{Book, Names};

/// Acme: Liisa is known by Aino alone, Outi by nobody. Beta: Kari is known by Aino and Matti.
/// Gamma: Tove is known by nobody before either. Delta has no deciders.
const HOUSE: &str = "
    add colleague name=Aino
    add colleague name=Matti
    add colleague name=Gone left_on={-10d}
    add account name=Beta owner=Matti
    add account name=Gamma owner=Aino deputy=Matti
    add account name=Delta owner=Aino
    set account Acme owner=Aino deputy=Matti
    add stakeholder account=Acme name=Liisa categories=decider informal_power=2
    add stakeholder account=Acme name=Outi categories=decider informal_power=4
    add stakeholder account=Acme name=User
    add stakeholder account=Beta name=Kari categories=decider
    add stakeholder account=Gamma name=Tove categories=decider
    add stakeholder account=Delta name=Dan
    add relationship colleague=Aino stakeholder=Liisa strength=2
    add relationship colleague=Gone stakeholder=Outi strength=3
    add relationship colleague=Matti stakeholder=User strength=1
    add relationship colleague=Aino stakeholder=Kari strength=1
    add relationship colleague=Matti stakeholder=Kari strength=1
    add relationship colleague=Matti stakeholder=Tove strength=0
    add relationship colleague=Aino stakeholder=Dan strength=3
    add figure account=Acme period_start=2026-01-01 period=month measure=sales amount=100
    add figure account=Beta period_start=2026-01-01 period=month measure=sales amount=40
    add figure account=Gamma period_start=2026-01-01 period=month measure=sales amount=7
    add figure account=Delta period_start=2026-01-01 period=month measure=sales amount=5000
    add claim account=Acme topic=need text=Ours basis=fact author=Aino on={-5d}
    add claim account=Acme topic=need text=Later basis=fact author=Aino on={+5d}
    add claim account=Beta topic=need text=Theirs basis=fact author=Matti on={-5d}
    add activity account=Beta title=Call owner=Aino
    add activity account=Beta title=Called owner=Aino status=done
    add promise account=Beta direction=ours text=Paper colleague=Aino
    add promise account=Beta direction=theirs text=Order stakeholder=Kari agreed_by=Aino
    add promise account=Beta direction=ours text=Kept colleague=Aino status=kept";

fn with_whole<T>(book: &Book, look: impl Fn(&Whole) -> T) -> T {
    let portfolio = Portfolio::of(book, Rules::standard(), now());
    look(&Whole {
        book,
        portfolio: &portfolio,
        journals: &BTreeMap::new(),
        rules: Rules::standard(),
        now: now(),
    })
}

fn person(book: &Book, name: &str) -> Link {
    let ours = book.frame.colleague.iter();
    let ours = ours.map(|one| (Link::new(Kind::Colleague, one.head.id), one.name.as_str()));
    let theirs = book.open.values().flat_map(|own| own.stakeholder.iter());
    let theirs = theirs.map(|one| (Link::new(Kind::Stakeholder, one.head.id), one.name.as_str()));
    ours.chain(theirs).find(|(_, of)| *of == name).unwrap().0
}

/// Euros; accounts; deciders (a star: so before); claims, activities, promises; introductions.
fn told(book: &Book, people: &str) -> String {
    let people: Vec<Link> = people
        .split_whitespace()
        .map(|name| person(book, name))
        .collect();
    let loss = with_whole(book, |whole| leaves(whole, &people));
    let name = |kind, id| book.name(Link::new(kind, id));
    let star = |before: bool| if before { "*" } else { "" };
    let accounts = loss.accounts.iter();
    let accounts = accounts.map(|one| name(Kind::Account, one.account) + star(one.before));
    let deciders = loss.deciders.iter();
    let deciders = deciders.map(|one| name(Kind::Stakeholder, one.stakeholder) + star(one.before));
    let met = loss.introductions.iter().map(|one| {
        let ours = one
            .colleague
            .map_or("-".to_owned(), |id| name(Kind::Colleague, id));
        format!(
            "{ours}>{} {}",
            name(Kind::Stakeholder, one.stakeholder),
            one.repairs
        )
    });
    format!(
        "{} | {} | {} | {} {} {} | {}",
        loss.euros()
            .map_or("?".to_owned(), |cents| cents.to_string()),
        accounts.collect::<Vec<_>>().join(" "),
        deciders.collect::<Vec<_>>().join(" "),
        loss.claims.len(),
        loss.activities.len(),
        loss.promises.len(),
        met.collect::<Vec<_>>().join(", "),
    )
}

#[test]
fn what_goes_with_people_is_what_hung_on_them() {
    let book = book(HOUSE);
    let cases = [
        // Nobody leaves: what is bare already is told. Matti and Aino have a thread each at
        // Acme, Aino owns it.
        (
            "",
            "700 | Gamma* | Outi* Tove* | 0 0 0 | Aino>Tove 700, Aino>Outi 0",
        ),
        // Aino takes Acme's only thread to a decider; Outi has more power than Liisa.
        (
            "Aino",
            "10700 | Acme Gamma* | Outi* Liisa Tove* | 1 1 2 | Matti>Outi 10000, Matti>Tove 700, Matti>Liisa 0",
        ),
        (
            "Matti",
            "700 | Gamma* | Outi* Tove* | 1 0 0 | Aino>Tove 700, Aino>Outi 0",
        ),
        // Both: at Acme nobody is left to introduce.
        (
            "Aino Matti",
            "14700 | Acme Beta Gamma* | Outi* Liisa Kari Tove* | 2 1 2 | ->Outi 10000, ->Kari 4000, ->Tove 700",
        ),
        // Liisa leaves: Outi stays a stranger, and Acme hangs on nobody.
        (
            "Liisa",
            "10700 | Acme Gamma* | Outi* Tove* | 0 0 0 | Matti>Outi 10000, Aino>Tove 700",
        ),
        // Beta's only decider leaves: nobody of theirs is left to know.
        (
            "Kari",
            "4700 | Beta Gamma* | Outi* Tove* | 0 0 1 | Aino>Tove 700, Aino>Outi 0",
        ),
        (
            "Dan",
            "700 | Gamma* | Outi* Tove* | 0 0 0 | Aino>Tove 700, Aino>Outi 0",
        ),
    ];
    for (people, expected) in cases {
        assert_eq!(told(&book, people), expected, "{people}");
    }
}

#[test]
fn unknown_sales_are_never_zero() {
    let bare = "add stakeholder account=Acme name=Liisa categories=decider";
    assert_eq!(
        told(&book(bare), ""),
        "? | Acme* | Liisa* | 0 0 0 | ->Liisa 0"
    );
    assert_eq!(told(&book(""), ""), "0 |  |  | 0 0 0 | ");
}

#[test]
fn the_worst_departures_are_told_the_worst_first() {
    let book = book(HOUSE);
    let worst = with_whole(&book, |whole| worst(whole, 3));
    let names: Vec<String> = worst.iter().map(|loss| book.name(loss.people[0])).collect();
    // Aino: 100 and what she wrote; Liisa: the same 100; Kari: 40.
    assert_eq!(names, ["Aino", "Liisa", "Kari"]);
    for loss in worst {
        assert_eq!(with_whole(&book, |whole| leaves(whole, &loss.people)), loss);
    }
}

/// The slow second way: the leavers have left in the records themselves.
#[test]
fn leaving_is_the_same_as_having_left() {
    let everybody = ["Aino", "Matti", "Liisa", "Outi", "Kari", "Tove", "Dan"];
    for chosen in 0..1_u32 << everybody.len() {
        let names: Vec<&str> = (0..everybody.len())
            .filter(|at| chosen >> at & 1 == 1)
            .map(|at| everybody[at])
            .collect();
        let before = book(HOUSE);
        let people: Vec<Link> = names.iter().map(|name| person(&before, name)).collect();
        let loss = with_whole(&before, |whole| leaves(whole, &people));
        let left = names.iter().map(|name| {
            let kind = person(&before, name).kind.code();
            format!("\nset {kind} {name} left_on={{0d}}")
        });
        let after = book(&format!("{HOUSE}{}", left.collect::<String>()));
        let slow = with_whole(&after, |whole| {
            let mut unknown = BTreeSet::new();
            for scene in whole.scenes() {
                let deciders = scene.deciders().into_iter();
                let bare = deciders.filter(|one| scene.threads(one.head.id).is_empty());
                unknown.extend(bare.map(|one| one.name.clone()));
            }
            unknown
        });
        let fast = loss.deciders.iter();
        let fast = fast.map(|one| before.name(Link::new(Kind::Stakeholder, one.stakeholder)));
        assert_eq!(fast.collect::<BTreeSet<_>>(), slow, "{names:?}");
    }
}
