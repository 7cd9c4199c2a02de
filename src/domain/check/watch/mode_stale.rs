//! `mode-stale`: how those who matter stand to change was read too long ago.

use std::collections::BTreeSet;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::freshness;
use crate::domain::record::Stakeholder;
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};
use crate::i18n::Arg;

/// Deciders, people of formal or informal power of at least 4, and champions of open opportunities,
/// whose latest mode is past its half-life; where there is none it is `mode-unknown`.
pub const CHECK: AccountCheck = AccountCheck {
    code: "mode-stale",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let opportunities = scene.open_opportunities();
    let champions: BTreeSet<Id> = opportunities.filter_map(|one| one.champion).collect();
    let matters = |person: &&Stakeholder| {
        scene.is_decider(person) || scene.is_powerful(person) || champions.contains(&person.head.id)
    };
    let aged = scene.people().filter(matters).filter_map(|person| {
        let (_, reading) = scene.mode(person.head.id)?;
        let age = freshness::mode(reading, scene.rules, scene.today());
        (!age.is_fresh()).then_some((person, age.days))
    });
    aged.map(|(person, days)| {
        let link = Link::new(Kind::Stakeholder, person.head.id);
        let fix =
            Fix::add(Kind::Reading, "stakeholder", link).knowing("on", scene.today().to_string());
        Found::about("finding-mode-stale", &scene.book, link, fix)
            .saying(|sentence| sentence.with("days", Arg::Count(days)))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn the_mode_of_those_who_matter_is_read_again() {
        let liisa = |rest: &str| format!("add stakeholder account=Acme name=Liisa {rest}");
        let aged = "add reading stakeholder=Liisa on={-90d} mode=growth";
        let champion = "add opportunity account=Acme name=Valves champion=Liisa";
        let cases = [
            (liisa("categories=decider"), ""),
            (format!("{}\n{aged}", liisa("")), ""),
            (format!("{}\n{aged}", liisa("categories=decider")), "Liisa"),
            (format!("{}\n{aged}", liisa("formal_power=4")), "Liisa"),
            (format!("{}\n{aged}", liisa("informal_power=4")), "Liisa"),
            (format!("{}\n{aged}\n{champion}", liisa("")), "Liisa"),
            (format!("{}\n{aged}\n{champion} stage=lost", liisa("")), ""),
            (
                format!(
                    "{}\n{}",
                    liisa("categories=decider"),
                    aged.replace("-90d", "-89d")
                ),
                "",
            ),
            (
                format!(
                    "{}\n{aged}\nadd reading stakeholder=Liisa on={{-3d}} stance=1",
                    liisa("categories=decider")
                ),
                "Liisa",
            ),
            (
                format!("{}\n{aged}", liisa("categories=decider left_on={-1d}")),
                "",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &lines, expected);
        }
    }
}
