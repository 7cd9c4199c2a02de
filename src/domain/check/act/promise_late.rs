//! promise-late: an open promise of ours past its due day.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "promise-late",
    severity: Severity::Act,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let due = scene
        .our_open_promises()
        .filter_map(|promise| Some((promise, promise.due_on?)));
    due.filter(|(_, due)| *due < scene.today())
        .map(|(promise, due)| {
            let link = Link::new(Kind::Promise, promise.head.id);
            let fix = Fix::set(link, &["status", "closed_on"]);
            Found::about("finding-promise-late", &scene.book, link, fix)
                .saying(|sentence| sentence.day("due", due))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn only_open_promises_of_ours_can_be_late() {
        check(
            &CHECK,
            &[
                (
                    "add promise account=Acme direction=ours text=Drawings due_on={-1d}",
                    &["Drawings"],
                ),
                (
                    "add promise account=Acme direction=ours text=Drawings due_on={-1d} status=open",
                    &["Drawings"],
                ),
                (
                    "add promise account=Acme direction=ours text=Drawings due_on={0d}",
                    &[],
                ),
                (
                    "add promise account=Acme direction=ours text=Drawings due_on={-1d} status=kept",
                    &[],
                ),
                (
                    "add promise account=Acme direction=theirs text=Drawings due_on={-1d}",
                    &[],
                ),
            ],
        );
    }
}
