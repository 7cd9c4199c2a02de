//! no-judge: a negotiation coming or open for which no judge is kept out of the room; one who has
//! left does not count.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "no-judge",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let negotiations = scene.negotiations();
    negotiations
        .filter(|one| scene.active_colleague(one.judge).is_none())
        .map(|negotiation| {
            let link = Link::new(Kind::Negotiation, negotiation.head.id);
            let fix = Fix::set(link, &["judge"]);
            Found::about("finding-no-judge", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Tuuli level=executive
                add colleague name=Aino level=management
            ";

    #[test]
    fn a_judge_waits_outside() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("add negotiation account=Acme name=Frame", &["Frame"]),
                ("add negotiation account=Acme name=Frame judge=Tuuli", &[]),
                (
                    "
                add negotiation account=Acme name=Frame judge=Tuuli
                set colleague Tuuli left_on={0d}
            ",
                    &["Frame"],
                ),
                ("add negotiation account=Acme name=Frame status=over", &[]),
            ],
        );
    }
}
