//! `level-pair-empty`: executives, or management, of both sides who have not met.

use std::collections::BTreeSet;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::record::Level;
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};
use crate::i18n::{Arg, Message};

/// Of a level there is somebody of ours (in the team, owner, deputy or sponsor) and somebody of
/// theirs, wanted ones too, and no R12 interaction names one of each.
pub const CHECK: AccountCheck = AccountCheck {
    code: "level-pair-empty",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let team = team(scene);
    let levels = [Level::Executive, Level::Management].into_iter();
    levels
        .filter_map(|level| empty_pair(scene, &team, level))
        .map(|pair| found(scene, pair))
        .collect()
}

fn found(scene: &Scene, pair: Pair) -> Found {
    let fix = Fix::add(Kind::Activity, "account", scene.book.link())
        .knowing("kind", "meeting")
        .knowing("ours", pair.ours.to_string())
        .knowing("theirs", pair.theirs[0].to_string());
    Found {
        sentence: Message::new("finding-level-pair-empty")
            .count("count", 1)
            .with("levels", Arg::List(vec![label(pair.level)])),
        about: pair.theirs.len(),
        records: pair.theirs,
        fix,
    }
}

/// A level whose two sides have not met.
struct Pair {
    level: Level,
    /// One of ours.
    ours: Link,
    /// All of theirs, at least one.
    theirs: Vec<Link>,
}

/// The team's seats, the owner, the deputy and the sponsor, as far as they are still with us.
fn team(scene: &Scene) -> BTreeSet<Id> {
    let account = scene.book.account;
    let seated = scene.book.own.seat.iter().map(|seat| seat.colleague);
    let named = [account.owner, account.deputy, account.sponsor];
    let team = seated.chain(named);
    team.filter_map(|id| Some(scene.active_colleague(id)?.head.id))
        .collect()
}

fn empty_pair(scene: &Scene, team: &BTreeSet<Id>, level: Level) -> Option<Pair> {
    let is_of_level = |id: &&Id| {
        let colleague = scene.active_colleague(Some(**id));
        colleague.is_some_and(|colleague| colleague.level == Some(level))
    };
    let ours: BTreeSet<Id> = team.iter().filter(is_of_level).copied().collect();
    let theirs = scene.people().filter(|person| person.level == Some(level));
    let theirs: BTreeSet<Id> = theirs.map(|person| person.head.id).collect();
    let have_met = scene.interactions_r12().into_iter().any(|interaction| {
        !interaction.ours.is_disjoint(&ours) && !interaction.theirs.is_disjoint(&theirs)
    });
    let first = ours.first().filter(|_| !theirs.is_empty() && !have_met)?;
    let people = theirs.iter().map(|id| Link::new(Kind::Stakeholder, *id));
    Some(Pair {
        level,
        ours: Link::new(Kind::Colleague, *first),
        theirs: people.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    const BOTH: &str = "add colleague name=Aino level=executive
        add colleague name=Matti level=management
        set account Acme sponsor=Aino
        add seat account=Acme role=seller colleague=Matti
        add stakeholder account=Acme name=Liisa level=executive
        add stakeholder account=Acme name=Outi level=management";

    #[test]
    fn equals_of_both_sides_ought_to_meet() {
        let met = |ours: &str, theirs: &str| {
            format!("add interaction account=Acme on={{-20d}} ours={ours} theirs={theirs}")
        };
        let cases = [
            (String::new(), "Liisa, Outi"),
            (met("Aino", "Liisa"), "Outi"),
            (met("Matti", "Outi"), "Liisa"),
            (met("Matti", "Liisa"), "Liisa, Outi"),
            (met("Aino,Matti", "Liisa,Outi"), ""),
            (met("Aino", "Liisa").replace("-20d", "-400d"), "Liisa, Outi"),
            ("set colleague Aino left_on={0d}".to_owned(), "Outi"),
            ("set account Acme sponsor=".to_owned(), "Outi"),
            ("set stakeholder Outi left_on={0d}".to_owned(), "Liisa"),
            ("set colleague Matti level=specialist".to_owned(), "Liisa"),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{BOTH}\n{lines}"), expected);
        }
    }
}
