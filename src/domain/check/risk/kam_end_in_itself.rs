//! kam-end-in-itself: the margin less what key account management itself costs is below zero.

use crate::domain::Kind;
use crate::domain::cents::whole;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::measure::margin_after_kam;
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "kam-end-in-itself",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let left = margin_after_kam::compute(scene).value;
    let Some(left) = left.filter(|left| *left < 0.0) else {
        return Vec::new();
    };
    let fix = Fix::add(Kind::Activity, "account", scene.book.link());
    let found = Found::account("finding-kam-end-in-itself", scene, fix);
    vec![found.saying(|sentence| sentence.money("loss", whole(left.abs())))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=100
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=60
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=10
            ";

    #[test]
    fn the_work_costs_more_than_it_brings() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add figure account=Acme measure=kam_cost period=year period_start=2025-11-01 amount=30",
                    &[],
                ),
                (
                    "add figure account=Acme measure=kam_cost period=year period_start=2025-11-01 amount=30.01",
                    &["Acme"],
                ),
            ],
        );
    }
}
