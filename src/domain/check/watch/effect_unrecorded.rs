//! `effect-unrecorded`: what we did with them, and nobody wrote what came of it.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Activity, ActivityStatus};
use crate::domain::scene::{Scene, activity_day, is_ours};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// Activities of ours that name somebody of theirs, done over 30 days ago (by `done_on`, else by
/// their day), with neither effect recorded.
pub const CHECK: AccountCheck = AccountCheck {
    code: "effect-unrecorded",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let days = scene.rules.limits.effect_days;
    let limit = scene.days_ago(days);
    let is_due = |activity: &&Activity| {
        let done = activity.done_on.or(activity_day(activity));
        is_unrecorded(activity) && done.is_some_and(|day| day < limit)
    };
    let activities = scene.book.own.activity.iter().filter(is_due);
    activities
        .map(|activity| {
            let link = Link::new(Kind::Activity, activity.head.id);
            let fix = Fix::set(link, &["effect_on_relationship", "effect_on_sales"]);
            Found::about("finding-effect-unrecorded", &scene.book, link, fix)
                .saying(|sentence| sentence.with("days", Arg::Count(days.cast_signed())))
        })
        .collect()
}

/// Done by us with somebody of theirs, and neither effect written.
fn is_unrecorded(activity: &Activity) -> bool {
    is_ours(activity)
        && !activity.theirs.is_empty()
        && activity.status == Some(ActivityStatus::Done)
        && activity.effect_on_relationship.is_none()
        && activity.effect_on_sales.is_none()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn what_was_done_with_them_has_an_effect_to_tell() {
        let liisa = "add stakeholder account=Acme name=Liisa";
        let visit = "add activity account=Acme title=Visit theirs=Liisa";
        let cases = [
            ("status=done done_on={-31d}", "Visit"),
            ("status=done done_on={-30d}", ""),
            ("status=done due_on={-31d}", "Visit"),
            ("status=done due_on={-31d} done_on={-3d}", ""),
            ("status=done", ""),
            ("status=planned due_on={-31d}", ""),
            ("status=done done_on={-31d} whose=theirs", ""),
            ("status=done done_on={-31d} effect_on_sales=0", ""),
            ("status=done done_on={-31d} effect_on_relationship=1", ""),
        ];
        for (rest, expected) in cases {
            check(&CHECK, &format!("{liisa}\n{visit} {rest}"), expected);
        }
        check(
            &CHECK,
            "add activity account=Acme title=Visit status=done done_on={-31d}",
            "",
        );
    }
}
