//! term-beyond-mandate: a term in force whose discount or payment time is above the mandate of
//! whoever approved it, else of the owner. A net price below list is a discount too.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::mandates;
use crate::domain::record::Term;
use crate::domain::scene::{Scene, discount_of};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "term-beyond-mandate",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let terms = scene.terms_in_force();
    terms.filter_map(|term| beyond(scene, term)).collect()
}

fn beyond(scene: &Scene, term: &Term) -> Option<Found> {
    let owner = || scene.owner().map(|owner| owner.head.id);
    let limits = mandates::limits(&scene.book, term.approved_by.or_else(owner)?);
    let over = limits.exceeded(discount_of(term), None, term.payment_days);
    if over.is_empty() {
        return None;
    }
    let link = Link::new(Kind::Term, term.head.id);
    let fix = Fix::set(link, &["approved_by"]);
    let found = Found::named(
        "finding-term-beyond-mandate",
        &scene.term_name(term),
        link,
        fix,
    );
    Some(found.saying(|sentence| sentence.with("over", Arg::List(over))))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add solution name=Valve
                add colleague name=Aino
                add colleague name=Matti
                add mandate colleague=Aino largest_discount=10 longest_payment_days=30
                add mandate colleague=Matti largest_discount=30
                set account Acme owner=Aino
            ";

    #[test]
    fn terms_stay_within_the_approvers_mandate() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (
                    "add term account=Acme solution=Valve kind=discount discount=10",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=12",
                    &["Acme Valve discount"],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=12 approved_by=Matti",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=31 approved_by=Matti",
                    &["Acme Valve discount"],
                ),
                (
                    "add term account=Acme solution=Valve kind=discount discount=12 valid_to={-1d}",
                    &[],
                ),
                (
                    "add term account=Acme solution=Valve kind=price list_price=100 net_price=80",
                    &["Acme Valve price"],
                ),
                (
                    "add term account=Acme solution=Valve kind=payment_time payment_days=45",
                    &["Acme Valve payment_time"],
                ),
                (
                    "
                add term account=Acme solution=Valve kind=discount discount=12
                set colleague Aino left_on={0d}
            ",
                    &[],
                ),
            ],
        );
    }
}
