//! `mode-unknown`: how those who decide stand to change has never been read.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::Stakeholder;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// Deciders and people of formal or informal power of at least 4 without any mode up to today; one
/// that has aged is `mode-stale`.
pub const CHECK: AccountCheck = AccountCheck {
    code: "mode-unknown",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let matters = |person: &&Stakeholder| scene.is_decider(person) || scene.is_powerful(person);
    let people = scene.people().filter(matters);
    let unread = people.filter(|person| scene.mode(person.head.id).is_none());
    unread
        .map(|person| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = Fix::add(Kind::Reading, "stakeholder", link)
                .knowing("on", scene.today().to_string());
            Found::about("finding-mode-unknown", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn the_mode_of_those_who_matter_is_read() {
        let liisa = "add stakeholder account=Acme name=Liisa";
        let read = |rest: &str| {
            format!("{liisa} categories=decider\nadd reading stakeholder=Liisa {rest}")
        };
        let cases = [
            (liisa.to_owned(), ""),
            (format!("{liisa} categories=decider"), "Liisa"),
            (format!("{liisa} formal_power=4"), "Liisa"),
            (format!("{liisa} informal_power=5"), "Liisa"),
            (format!("{liisa} formal_power=3 informal_power=3"), ""),
            (read("on={-900d} mode=growth"), ""),
            (read("on={-9d} stance=1"), "Liisa"),
            (read("on={1d} mode=growth"), "Liisa"),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &lines, expected);
        }
    }
}
