//! no-owner: nobody of ours owns the account; one who has left does not count.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "no-owner",
    severity: Severity::Risk,
    reach: Reach::Everyone,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    if scene.owner().is_some() {
        return Vec::new();
    }
    let fix = Fix::set(scene.book.link(), &["owner"]);
    vec![Found::account("finding-no-owner", scene, fix)]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "add colleague name=Aino";

    #[test]
    fn an_owner_who_has_left_is_none() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Acme"]),
                ("set account Acme owner=Aino", &[]),
                (
                    "
                set account Acme owner=Aino
                set colleague Aino left_on={0d}
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme owner=Aino
                set colleague Aino left_on={1d}
            ",
                    &[],
                ),
            ],
        );
    }
}
