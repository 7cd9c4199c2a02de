//! discount-without-reason: a discount in force, or a net price below list, without a recorded
//! reason.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::{Scene, discount_of};
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "discount-without-reason",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let discounts = scene
        .terms_in_force()
        .filter_map(|term| Some((term, discount_of(term)?)));
    discounts
        .filter(|(term, _)| term.reason.trim().is_empty())
        .map(|(term, discount)| {
            let link = Link::new(Kind::Term, term.head.id);
            let fix = Fix::set(link, &["reason", "evidence"]);
            Found::named(
                "finding-discount-without-reason",
                &scene.term_name(term),
                link,
                fix,
            )
            .saying(|sentence| sentence.percent("discount", discount / 100.0))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "add solution name=Valve";

    #[test]
    fn every_discount_in_force_has_a_reason() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (
                    "add term account=Acme solution=Valve kind=price list_price=100 net_price=100",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=price list_price=100 net_price=90",
                    &["Acme Valve price"],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5",
                    &["Acme Valve discount"],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 reason=Volume",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=0",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 valid_from={0d} valid_to={0d}",
                    &["Acme Valve discount"],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 valid_to={-1d}",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 valid_from={1d}",
                    &[],
                ),
            ],
        );
    }
}
