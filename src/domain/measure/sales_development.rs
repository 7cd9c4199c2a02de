//! `sales_development`: sales of R12 against those of P12, less one.

use super::{Known, Measured, amount, quotient};
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    development(scene).into()
}

fn development(scene: &Scene) -> Known<f64> {
    let now = super::sales::twelfths(scene, scene.now.r12())?;
    let before = amount(
        scene,
        FigureMeasure::Sales,
        scene.now.p12(),
        "why-no-sales-before",
    )?;
    Ok(quotient(now, before, "why-zero-sales-before")? - 1.0)
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn development_needs_both_years() {
        check(
            "sales_development",
            &[
                ("", "why-no-sales"),
                ("sales 2025-10 month 100", "why-no-sales"),
                ("sales 2025-11 month 100", "why-no-sales-before"),
                (
                    "sales 2025-11 month 100 | sales 2024-10 month 80",
                    "why-no-sales-before",
                ),
                ("sales 2025-11 month 100 | sales 2024-11 month 80", "0.25"),
                ("sales 2025-11 month 60 | sales 2025-10 month 80", "-0.25"),
                (
                    "sales 2025-11 month 60 | sales 2025-10 month 0",
                    "why-zero-sales-before",
                ),
            ],
        );
    }
}
