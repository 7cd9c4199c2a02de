//! euros-unbacked: more of the growth the budget asks for than the limit allows is backed by
//! nothing.

use crate::domain::Kind;
use crate::domain::cents::whole;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::measure::euro;
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "euros-unbacked",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let (asked, unbacked) = (euro::compute_asked(scene), euro::compute_unbacked(scene));
    let (Some(asked), Some(unbacked)) = (asked.value, unbacked.value) else {
        return Vec::new();
    };
    if asked <= 0.0 || unbacked <= asked * scene.rules.limits.unbacked_share {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Opportunity, "account", scene.book.link());
    let found = Found::account("finding-euros-unbacked", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .money("unbacked", whole(unbacked))
            .money("asked", whole(asked))
    })]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = r#"
                add figure account=Acme measure=budget_sales period=year period_start=2026-01-01 amount=1100
                add figure account=Acme measure=sales period=year period_start=2025-01-01 amount=1000
                add plan account=Acme kind=account_plan year=2026
                add goal plan="Acme 2026" name=Grow
            "#;

    #[test]
    fn most_of_the_growth_asked_for_is_backed() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Acme"]),
                (
                    "add opportunity account=Acme name=Spares goal=Grow value=95 probability=100 expected_on=2026-12-01",
                    &[],
                ),
                (
                    "add opportunity account=Acme name=Spares goal=Grow value=94 probability=100 expected_on=2026-12-01",
                    &["Acme"],
                ),
                (
                    "add opportunity account=Acme name=Spares value=95 probability=100 expected_on=2026-12-01",
                    &["Acme"],
                ),
                (
                    "add figure account=Acme measure=sales period=year period_start=2025-01-01 amount=200",
                    &[],
                ),
            ],
        );
    }
}
