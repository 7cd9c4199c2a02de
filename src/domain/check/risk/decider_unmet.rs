//! decider-unmet: a decider to whom nobody of ours has a thread.

use crate::domain::check::introduction::introduction;
use crate::domain::check::{AccountCheck, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "decider-unmet",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let deciders = scene.deciders().into_iter();
    let unmet = deciders.filter(|person| scene.threads(person.head.id).is_empty());
    unmet
        .map(|person| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = introduction(scene, person.head.id);
            Found::about("finding-decider-unmet", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::{PEOPLE, check_in};

    #[test]
    fn a_thread_is_a_living_relationship_of_strength() {
        check_in(
            PEOPLE,
            &CHECK,
            &[
                ("", &["Liisa"]),
                (
                    "add relationship colleague=Aino stakeholder=Liisa strength=1",
                    &[],
                ),
                (
                    "add relationship colleague=Aino stakeholder=Liisa strength=0",
                    &["Liisa"],
                ),
                (
                    "add relationship colleague=Aino stakeholder=Liisa",
                    &["Liisa"],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa strength=3
                set colleague Aino left_on={0d}
            ",
                    &["Liisa"],
                ),
                ("set stakeholder Liisa left_on={0d}", &[]),
                ("set stakeholder Liisa wanted=yes", &["Liisa"]),
            ],
        );
    }
}
