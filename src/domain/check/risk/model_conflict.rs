//! model-conflict: the operating model differs from the one the customer sees.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "model-conflict",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let account = scene.book.account;
    let (Some(ours), Some(shown)) = (account.operating_model, account.shown_model) else {
        return Vec::new();
    };
    if ours == shown {
        return Vec::new();
    }
    let fix = Fix::set(scene.book.link(), &["operating_model", "shown_model"]);
    let found = Found::account("finding-model-conflict", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .message("ours", label(ours))
            .message("shown", label(shown))
    })]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn what_they_see_is_how_we_work() {
        check(
            &CHECK,
            &[
                ("", &[]),
                ("set account Acme operating_model=solution", &[]),
                (
                    "set account Acme operating_model=solution shown_model=solution",
                    &[],
                ),
                (
                    "set account Acme operating_model=solution shown_model=product",
                    &["Acme"],
                ),
            ],
        );
    }
}
