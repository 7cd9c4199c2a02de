//! criteria-not-met: the criteria of a key account cannot be met any more: those not failed weigh
//! too little. A criterion unknown or not marked may still be met; one without weight weighs 1.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Answer, Criterion, CriterionMark};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "criteria-not-met",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let criteria = &scene.book.frame.criterion;
    let failed: Vec<(&CriterionMark, &Criterion)> = scene
        .book
        .own
        .criterion_mark
        .iter()
        .filter(|mark| mark.met == Some(Answer::No))
        .filter_map(|mark| Some((mark, criteria.living(mark.criterion)?)))
        .collect();
    let total: f64 = criteria.iter().map(weight).sum();
    let lost: f64 = failed.iter().map(|(_, criterion)| weight(criterion)).sum();
    let share = (total - lost) / total;
    if total <= 0.0 || share + EXACT >= scene.rules.limits.criteria_weight {
        return Vec::new();
    }
    let found = failed.into_iter().map(|(mark, criterion)| {
        let link = Link::new(Kind::CriterionMark, mark.head.id);
        let fix = Fix::set(link, &["met"]);
        Found::named("finding-criteria-not-met", &criterion.name, link, fix)
            .saying(|sentence| sentence.percent("share", share))
    });
    found.collect()
}

/// Sums of weights may miss the limit by no more than this.
const EXACT: f64 = 1e-9;

fn weight(criterion: &Criterion) -> f64 {
    criterion.weight.unwrap_or(1.0).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add criterion name=Size weight=3
                add criterion name=Growth
                add criterion name=Trust
            ";

    #[test]
    fn what_is_unknown_may_still_be_met() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add criterion_mark account=Acme criterion=Growth met=no",
                    &[],
                ),
                (
                    "
                add criterion_mark account=Acme criterion=Growth met=no
                add criterion_mark account=Acme criterion=Trust met=no
            ",
                    &[],
                ),
                (
                    "add criterion_mark account=Acme criterion=Size met=no",
                    &["Acme Size"],
                ),
                (
                    "add criterion_mark account=Acme criterion=Size met=unknown",
                    &[],
                ),
            ],
        );
    }
}
