//! discount-review-late: a discount in force, or a net price below list, past the day it was to be
//! reviewed.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::{Scene, discount_of};
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "discount-review-late",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let discounts = scene.terms_in_force();
    let reviewed = discounts
        .filter(|term| discount_of(term).is_some())
        .filter_map(|term| Some((term, term.review_by?)));
    reviewed
        .filter(|(_, review_by)| *review_by < scene.today())
        .map(|(term, review_by)| {
            let link = Link::new(Kind::Term, term.head.id);
            let fix = Fix::set(link, &["review_by"]);
            Found::named(
                "finding-discount-review-late",
                &scene.term_name(term),
                link,
                fix,
            )
            .saying(|sentence| sentence.day("due", review_by))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "add solution name=Valve";

    #[test]
    fn a_discount_is_reviewed_by_its_day() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (
                    "add term account=Acme solution=Valve kind=discount discount=5",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 review_by={0d}",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 review_by={-1d}",
                    &["Acme Valve discount"],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=5 review_by={-1d} valid_to={-1d}",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=price list_price=9 net_price=8 review_by={-1d}",
                    &["Acme Valve price"],
                ),
            ],
        );
    }
}
