//! mandate-missing: the owner has no mandate, neither for the account nor a general one.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::mandates;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "mandate-missing",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: true,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let Some(owner) = scene.owner() else {
        return Vec::new();
    };
    if mandates::of(&scene.book, owner.head.id).next().is_some() {
        return Vec::new();
    }
    let link = Link::new(Kind::Colleague, owner.head.id);
    let fix = Fix::add(Kind::Mandate, "colleague", link)
        .knowing("account", scene.book.link().to_string());
    vec![Found::about(
        "finding-mandate-missing",
        &scene.book,
        link,
        fix,
    )]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add account name=Beta
            ";

    #[test]
    fn the_owner_has_a_mandate_here_or_everywhere() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                ("set account Acme owner=Aino", &["Aino"]),
                (
                    "
                set account Acme owner=Aino
                add mandate colleague=Aino
            ",
                    &[],
                ),
                (
                    "
                set account Acme owner=Aino
                add mandate colleague=Aino account=Acme
            ",
                    &[],
                ),
                (
                    "
                set account Acme owner=Aino
                add mandate colleague=Aino account=Beta
            ",
                    &["Aino"],
                ),
            ],
        );
    }
}
