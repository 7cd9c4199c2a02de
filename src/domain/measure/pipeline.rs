//! `pipeline_weighted`: what the open opportunities are worth, each by its probability, in cents.
//! One that lacks value or probability is skipped and counted.

use super::{Measured, of_items};
use crate::domain::record::Opportunity;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    let weights = scene.open_opportunities().map(weight);
    of_items(weights, "why-opportunities-incomplete")
}

/// Value by probability in hundredths of a cent; none when either is blank.
pub(super) fn weight(opportunity: &Opportunity) -> Option<i128> {
    Some(i128::from(opportunity.value?) * i128::from(opportunity.probability?))
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn value_is_weighted_by_probability() {
        let add = "add opportunity account=Kaarna name=";
        check(
            "pipeline_weighted",
            &[
                ("", "0"),
                (&format!("{add}A value=1000 probability=40"), "40000"),
                (
                    &format!(
                        "{add}A value=1000 probability=40 stage=idea | {add}B value=10 probability=0"
                    ),
                    "40000",
                ),
                (&format!("{add}A value=1000 probability=40 stage=won"), "0"),
                (&format!("{add}A value=1000 probability=40 stage=lost"), "0"),
                (
                    &format!("{add}A value=1000"),
                    "why-opportunities-incomplete +1",
                ),
                (
                    &format!(
                        "{add}A value=1000 | {add}B probability=50 | {add}C value=0.03 probability=50"
                    ),
                    "2 +2",
                ),
            ],
        );
    }
}
