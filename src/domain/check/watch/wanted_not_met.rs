//! `wanted-not-met`: somebody of theirs we want to know, and nobody of ours has met.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::{Scene, is_wanted};
use crate::domain::{Kind, Link};

/// Wanted, not left, and named by no interaction up to today; a relationship alone is not a meeting.
pub const CHECK: AccountCheck = AccountCheck {
    code: "wanted-not-met",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let met = scene.interactions();
    let unmet = scene.people().filter(|person| {
        is_wanted(person) && !met.iter().any(|one| one.theirs.contains(&person.head.id))
    });
    unmet
        .map(|person| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = Fix::add(Kind::Activity, "account", scene.book.link())
                .knowing("kind", "meeting")
                .knowing("theirs", link.to_string());
            Found::about("finding-wanted-not-met", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn whom_we_want_to_know_is_to_be_met() {
        let liisa = "add stakeholder account=Acme name=Liisa wanted=yes";
        let outi = "add stakeholder account=Acme name=Outi wanted=yes";
        let met =
            |day: &str| format!("{liisa}\nadd interaction account=Acme on={day} theirs=Liisa");
        check(&CHECK, "add stakeholder account=Acme name=Liisa", "");
        check(&CHECK, liisa, "Liisa");
        check(&CHECK, &format!("{liisa}\n{outi}"), "Liisa, Outi");
        check(&CHECK, &format!("{liisa} left_on={{0d}}"), "");
        check(&CHECK, &format!("{liisa} left_on={{1d}}"), "Liisa");
        check(&CHECK, &met("{-900d}"), "");
        check(&CHECK, &met("{1d}"), "Liisa");
    }
}
