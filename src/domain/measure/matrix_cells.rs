//! `matrix_filled`, `matrix_stale`, `matrix_thin` and `matrix_empty`: how many of the fifteen
//! cells of the matrix are in each state. One file: one count, four states.

use super::Measured;
use crate::domain::matrix::{Fill, matrix};
use crate::domain::scene::Scene;

pub fn compute_filled(scene: &Scene) -> Measured {
    count(scene, Fill::Filled)
}

pub fn compute_stale(scene: &Scene) -> Measured {
    count(scene, Fill::Stale)
}

pub fn compute_thin(scene: &Scene) -> Measured {
    count(scene, Fill::Thin)
}

pub fn compute_empty(scene: &Scene) -> Measured {
    count(scene, Fill::Empty)
}

fn count(scene: &Scene, fill: Fill) -> Measured {
    let cells = matrix(scene);
    let found = cells.iter().filter(|cell| cell.fill == fill);
    Measured::known(found.count() as f64)
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn cells_are_counted_by_state() {
        let team = "add seat account=Kaarna colleague=Own role=seller";
        let both = "add seat account=Kaarna colleague=Own | add mandate colleague=Own";
        let role = |on: &str| {
            format!(
                "sales 2026-01 month 9 | direct_cost 2026-01 month 1 | service_cost 2026-01 month 1 \
                 | add role_reading account=Kaarna on={on} role_now=2 role_next_year=3"
            )
        };
        check("matrix_empty", &[("", "15"), (team, "14"), (both, "14")]);
        check("matrix_thin", &[("", "0"), (team, "1"), (both, "0")]);
        // One of two questions rests on something aged: not more than half.
        check(
            "matrix_filled",
            &[("", "0"), (both, "1"), (&role("2020-01-01"), "1")],
        );
        let topics = ["customer_goal", "legal", "competition", "why_key_supplier"];
        let claims = topics.map(|topic| {
            format!("add claim account=Kaarna topic={topic} text=x basis=fact on=2020-01-01")
        });
        check(
            "matrix_stale",
            &[
                ("", "0"),
                (&claims.join(" | "), "1"),
                (&claims[1..].join(" | "), "0"),
            ],
        );
    }
}
