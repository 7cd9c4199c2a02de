//! Which quarter is looked back on, and by whose plan.
//!
//! As chosen here: in its first month a quarter is too young to be reviewed, and the one before it
//! is meant, unless that has been reviewed already or there was no plan yet. The plan is that of the quarter's year, closed
//! or not, else the current one.

use chrono::Datelike as _;

use super::periods::Quarter;
use super::record::Plan;
use super::scene::Scene;

/// The quarter that is to be reviewed on the day.
pub fn quarter(scene: &Scene) -> Quarter {
    let present = scene.quarter();
    let before = present.plus(-1);
    let is_young = scene.today().month() == present.first_day().month();
    let mut plans = scene.book.own.plan.iter();
    let was_planned = plans.any(|plan| plan.head.created.date_naive() <= before.last_day());
    if is_young && was_planned && !is_reviewed(scene, before) {
        before
    } else {
        present
    }
}

/// The plan that quarter is of.
pub fn plan<'a>(scene: &Scene<'a>) -> Option<&'a Plan> {
    let year = i64::from(quarter(scene).first_day().year());
    let plans = scene.book.own.plan.iter();
    let of_year = plans.filter(|plan| plan.year == Some(year)).last();
    of_year.or_else(|| scene.current_plan())
}

/// A review of the quarter is on record.
pub fn is_reviewed(scene: &Scene, quarter: Quarter) -> bool {
    let period = quarter.to_string();
    let mut reviews = scene.book.own.review.iter();
    reviews.any(|review| review.period == period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::cases::{stage, with_scene};

    #[test]
    fn a_young_quarter_looks_back_on_the_one_before_it() {
        let plans = "@ 2026-10-01 Own | add plan account=Kaarna kind=account_plan year=2026 status=closed \
            | add plan account=Kaarna kind=account_plan year=2027";
        let reviewed = format!("{plans} | add review plan=\"Kaarna 2026\" period=2026-Q4");
        let cases = [
            ("2027-01-31", plans, "2026-Q4", 2026),
            ("2027-02-01", plans, "2027-Q1", 2027),
            ("2027-01-08", reviewed.as_str(), "2027-Q1", 2027),
            ("2026-12-31", plans, "2026-Q4", 2026),
            ("2026-10-05", plans, "2026-Q4", 2026),
            ("2028-05-05", plans, "2028-Q2", 2027),
        ];
        for (day, script, expected, year) in cases {
            let (found, of) = with_scene(&stage(day, script), |scene| {
                (
                    quarter(scene).to_string(),
                    plan(scene).and_then(|one| one.year),
                )
            });
            assert_eq!((found.as_str(), of), (expected, Some(year)), "{day}");
        }
        let bare = with_scene(&stage("2027-01-08", ""), |scene| plan(scene).is_none());
        assert!(bare);
    }
}
