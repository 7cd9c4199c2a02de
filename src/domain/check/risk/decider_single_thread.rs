//! decider-single-thread: a decider whom exactly one of ours knows.

use crate::domain::check::introduction::introduction;
use crate::domain::check::{AccountCheck, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "decider-single-thread",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let deciders = scene.deciders().into_iter();
    let single = deciders.filter(|person| scene.threads(person.head.id).len() == 1);
    single
        .map(|person| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = introduction(scene, person.head.id);
            Found::about("finding-decider-single-thread", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::{PEOPLE, check_in};

    #[test]
    fn two_of_us_should_know_each_decider() {
        check_in(
            PEOPLE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add relationship colleague=Aino stakeholder=Liisa strength=1",
                    &["Liisa"],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa strength=1
                add relationship colleague=Matti stakeholder=Liisa strength=2
            ",
                    &[],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa strength=1
                add relationship colleague=Matti stakeholder=Liisa strength=2
                set colleague Matti left_on={0d}
            ",
                    &["Liisa"],
                ),
                (
                    "add relationship colleague=Aino stakeholder=Pekka strength=1",
                    &[],
                ),
            ],
        );
    }
}
