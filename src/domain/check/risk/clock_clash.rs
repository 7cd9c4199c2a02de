//! clock-clash: ours against the customer's own clock: a planned negotiation or message, or a
//! negotiation record, that starts soon after their budget round or tender ended (not on its last
//! day); or a planned meeting in their holiday.

use chrono::{Days, NaiveDate};

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Activity, ActivityKind, ActivityStatus};
use crate::domain::scene::{Scene, activity_end, activity_start, falls_within, is_ours};
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "clock-clash",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let activities = scene.our_planned().filter_map(|activity| {
        let link = Link::new(Kind::Activity, activity.head.id);
        let theirs = clash_of(scene, activity)?;
        Some(clash(scene, link, theirs, &["starts_on", "due_on"]))
    });
    let negotiations = scene.negotiations().filter_map(|negotiation| {
        let link = Link::new(Kind::Negotiation, negotiation.head.id);
        let theirs = too_late(scene, negotiation.on?)?;
        Some(clash(scene, link, theirs, &["on"]))
    });
    activities.chain(negotiations).collect()
}

fn clash(scene: &Scene, ours: Link, theirs: &Activity, mends: &'static [&'static str]) -> Found {
    Found::about(
        "finding-clock-clash",
        &scene.book,
        ours,
        Fix::set(ours, mends),
    )
    .saying(|sentence| sentence.text("theirs", theirs.title.clone()))
}

fn clash_of<'a>(scene: &Scene<'a>, ours: &Activity) -> Option<&'a Activity> {
    match ours.kind? {
        ActivityKind::Negotiation | ActivityKind::Message => too_late(scene, activity_start(ours)?),
        ActivityKind::Meeting => {
            let (first, last) = (activity_start(ours)?, activity_end(ours)?);
            theirs(scene, &[ActivityKind::Holiday])
                .find(|holiday| falls_within(holiday, first, last))
        }
        _ => None,
    }
}

/// The budget round or tender of theirs that had just ended on a day.
fn too_late<'a>(scene: &Scene<'a>, day: NaiveDate) -> Option<&'a Activity> {
    let span = Days::new(scene.rules.limits.clash_days);
    let rounds = [ActivityKind::BudgetRound, ActivityKind::Tender];
    theirs(scene, &rounds).find(|round| {
        let ended = activity_end(round);
        ended.is_some_and(|end| end < day && day <= end + span)
    })
}

/// What stands in their clock, neither skipped nor cancelled.
fn theirs<'a>(scene: &Scene<'a>, kinds: &[ActivityKind]) -> impl Iterator<Item = &'a Activity> {
    let stands = |activity: &&Activity| {
        !is_ours(activity)
            && !matches!(
                activity.status,
                Some(ActivityStatus::Skipped | ActivityStatus::Cancelled)
            )
    };
    let kinds = kinds.to_vec();
    let activities = scene.book.own.activity.iter().filter(stands);
    activities.filter(move |one| one.kind.is_some_and(|kind| kinds.contains(&kind)))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add activity account=Acme title=Round whose=theirs kind=budget_round starts_on={1d} ends_on={10d}
                add activity account=Acme title=Summer whose=theirs kind=holiday starts_on={60d} ends_on={70d}
            ";

    #[test]
    fn ours_keeps_clear_of_their_clock() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add activity account=Acme title=Talk kind=negotiation starts_on={11d}",
                    &["Talk"],
                ),
                (
                    "add activity account=Acme title=Talk kind=message due_on={40d}",
                    &["Talk"],
                ),
                (
                    "add activity account=Acme title=Talk kind=message due_on={41d}",
                    &[],
                ),
                (
                    "add activity account=Acme title=Talk kind=message due_on={10d}",
                    &[],
                ),
                (
                    "add activity account=Acme title=Talk kind=message due_on={11d} status=done",
                    &[],
                ),
                (
                    "add activity account=Acme title=Talk kind=review due_on={11d}",
                    &[],
                ),
                (
                    "add activity account=Acme title=Talk kind=meeting due_on={65d}",
                    &["Talk"],
                ),
                (
                    "add activity account=Acme title=Talk kind=meeting starts_on={50d} ends_on={60d}",
                    &["Talk"],
                ),
                (
                    "add activity account=Acme title=Talk kind=meeting due_on={71d}",
                    &[],
                ),
                (
                    "add activity account=Acme title=Talk kind=message due_on={65d}",
                    &[],
                ),
                (
                    "add negotiation account=Acme name=Frame on={20d}",
                    &["Frame"],
                ),
                (
                    "add negotiation account=Acme name=Frame on={20d} status=over",
                    &[],
                ),
                (
                    "
                add negotiation account=Acme name=Frame on={20d}
                set activity Round status=cancelled
            ",
                    &[],
                ),
            ],
        );
    }
}
