//! no-deputy: nobody of ours stands in for the owner; one who has left does not count.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "no-deputy",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: true,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let deputy = scene.active_colleague(scene.book.account.deputy);
    if deputy.is_some() {
        return Vec::new();
    }
    let fix = Fix::set(scene.book.link(), &["deputy"]);
    vec![Found::account("finding-no-deputy", scene, fix)]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "add colleague name=Aino";

    #[test]
    fn a_deputy_who_has_left_is_none() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Acme"]),
                ("set account Acme deputy=Aino", &[]),
                (
                    "
                set account Acme deputy=Aino
                set colleague Aino left_on={-5d}
            ",
                    &["Acme"],
                ),
            ],
        );
    }
}
