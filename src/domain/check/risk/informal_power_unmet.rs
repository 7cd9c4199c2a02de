//! informal-power-unmet: somebody of high informal power to whom nobody of ours has a thread.

use crate::domain::check::introduction::introduction;
use crate::domain::check::{AccountCheck, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "informal-power-unmet",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let high = Some(scene.rules.limits.high_power);
    let powerful = scene
        .people()
        .filter(|person| person.informal_power >= high);
    powerful
        .filter(|person| scene.threads(person.head.id).is_empty())
        .map(|person| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = introduction(scene, person.head.id);
            Found::about("finding-informal-power-unmet", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::{PEOPLE, check_in};

    #[test]
    fn informal_power_counts_from_four() {
        check_in(
            PEOPLE,
            &CHECK,
            &[
                ("", &["Pekka"]),
                ("set stakeholder Pekka informal_power=3", &[]),
                ("set stakeholder Liisa formal_power=5", &["Pekka"]),
                (
                    "add relationship colleague=Aino stakeholder=Pekka strength=1",
                    &[],
                ),
                ("set stakeholder Pekka left_on={0d}", &[]),
            ],
        );
    }
}
