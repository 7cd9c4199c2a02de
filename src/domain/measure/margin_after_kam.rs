//! `margin_after_kam`: the margin less what the key account management itself costs, R12.

use super::{Known, Measured, amount, known_cents};
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    known_cents(twelfths(scene))
}

fn twelfths(scene: &Scene) -> Known<i128> {
    let months = scene.now.r12();
    let margin = super::margin::twelfths(scene, months.clone())?;
    Ok(margin - amount(scene, FigureMeasure::KamCost, months, "why-no-kam-cost")?)
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn kam_cost_comes_off_the_margin() {
        let margin = "sales 2026-01 month 100 | direct_cost 2026-01 month 60 | service_cost 2026-01 month 10";
        check(
            "margin_after_kam",
            &[
                ("sales 2026-01 month 100", "why-no-direct-cost"),
                (margin, "why-no-kam-cost"),
                (&format!("{margin} | kam_cost 2026-01 month 12"), "1800"),
                (&format!("{margin} | kam_cost 2026-01 month 40"), "-1000"),
            ],
        );
    }
}
