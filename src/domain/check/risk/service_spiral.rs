//! service-spiral: the margin ratio has fallen, R12 against P12, while service load or discount
//! ratio rose.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::measure::{Measured, discount_ratio, margin, service};
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "service-spiral",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

/// Differences of ratios may miss the limit by no more than this.
const EXACT: f64 = 1e-9;

fn run(scene: &Scene) -> Vec<Found> {
    let (now, before) = (scene.now.r12(), scene.now.p12());
    let ratios = (
        margin::ratio_over(scene, now.clone()).value,
        margin::ratio_over(scene, before.clone()).value,
    );
    let (Some(ratio), Some(ratio_before)) = ratios else {
        return Vec::new();
    };
    let load = [&now, &before].map(|months| service::load_over(scene, months.clone()));
    let discount = [&now, &before].map(|months| discount_ratio::over(scene, months.clone()));
    let falls = ratio_before - ratio + EXACT >= scene.rules.limits.margin_fall;
    if !falls || !(rises(&load) || rises(&discount)) {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Activity, "account", scene.book.link());
    let found = Found::account("finding-service-spiral", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .percent("before", ratio_before)
            .percent("now", ratio)
            .count("service", usize::from(rises(&load)))
    })]
}

/// Now, then before; what is unknown does not rise.
fn rises([now, before]: &[Measured; 2]) -> bool {
    matches!((now.value, before.value), (Some(now), Some(before)) if now > before)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add figure account=Acme measure=sales period=year period_start=2024-11-01 amount=1000
                add figure account=Acme measure=direct_cost period=year period_start=2024-11-01 amount=500
                add figure account=Acme measure=service_cost period=year period_start=2024-11-01 amount=100
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=1000
            ";

    #[test]
    fn margin_falls_while_service_or_discount_rises() {
        check_in(PRELUDE, &CHECK, &[
("", &[]),
("
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=500
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=110
            ", &["Acme"]),
("
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=500
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=109
            ", &[]),
("
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=520
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=100
            ", &[]),
("
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=520
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=90
                add figure account=Acme measure=discount_given period=year period_start=2025-11-01 amount=90
                add figure account=Acme measure=discount_given period=year period_start=2024-11-01 amount=80
            ", &["Acme"]),
("
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=520
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=90
                add figure account=Acme measure=discount_given period=year period_start=2025-11-01 amount=90
            ", &[]),
        ]);
    }
}
