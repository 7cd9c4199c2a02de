//! promise-beyond-mandate: an open promise of ours whose size, discount or payment time is above
//! the mandate of whoever gave it.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::mandates;
use crate::domain::record::Promise;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "promise-beyond-mandate",
    severity: Severity::Act,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let promises = scene.our_open_promises();
    promises
        .filter_map(|promise| beyond(scene, promise))
        .collect()
}

/// The mandate is that of the colleague who promised, else of the one who agreed to it.
fn beyond(scene: &Scene, promise: &Promise) -> Option<Found> {
    let limits = mandates::limits(&scene.book, promise.colleague.or(promise.agreed_by)?);
    let over = limits.exceeded(promise.discount, promise.size, promise.payment_days);
    if over.is_empty() {
        return None;
    }
    let link = Link::new(Kind::Promise, promise.head.id);
    let fix = Fix::set(link, &["size", "discount", "payment_days"]);
    let found = Found::about("finding-promise-beyond-mandate", &scene.book, link, fix);
    Some(found.saying(|sentence| sentence.with("over", Arg::List(over))))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add colleague name=Matti
                add mandate colleague=Aino largest_discount=10 largest_contract=5000 longest_payment_days=30
                add mandate colleague=Aino account=Acme largest_discount=5
            ";

    #[test]
    fn a_promise_is_held_against_the_nearest_mandate() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (
                    "add promise account=Acme direction=ours text=Rebate colleague=Aino discount=5",
                    &[],
                ),
                (
                    "add promise account=Acme direction=ours text=Rebate colleague=Aino discount=5.5",
                    &["Rebate"],
                ),
                (
                    "add promise account=Acme direction=ours text=Rebate agreed_by=Aino discount=5.5",
                    &["Rebate"],
                ),
                (
                    "add promise account=Acme direction=ours text=Rebate colleague=Matti agreed_by=Aino discount=50",
                    &[],
                ),
                (
                    "add promise account=Acme direction=ours text=Rebate colleague=Aino size=5000.01",
                    &["Rebate"],
                ),
                (
                    "add promise account=Acme direction=ours text=Rebate colleague=Aino payment_days=31",
                    &["Rebate"],
                ),
                (
                    "add promise account=Acme direction=ours text=Rebate colleague=Aino payment_days=31 status=broken",
                    &[],
                ),
            ],
        );
    }
}
