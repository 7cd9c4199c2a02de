//! empty-arc: none of our planned activities falls within the days ahead.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::{Scene, falls_within};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "empty-arc",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: true,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let days = scene.rules.limits.arc_days;
    let (first, last) = (scene.today(), scene.days_ahead(days));
    if scene
        .our_planned()
        .any(|activity| falls_within(activity, first, last))
    {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Activity, "account", scene.book.link());
    let found = Found::account("finding-empty-arc", scene, fix);
    vec![found.saying(|sentence| sentence.with("days", Arg::Count(days.cast_signed())))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn something_of_ours_is_planned_ahead() {
        check(
            &CHECK,
            &[
                ("", &["Acme"]),
                ("add activity account=Acme title=Visit due_on={0d}", &[]),
                ("add activity account=Acme title=Visit due_on={90d}", &[]),
                (
                    "add activity account=Acme title=Visit due_on={91d}",
                    &["Acme"],
                ),
                (
                    "add activity account=Acme title=Visit due_on={-1d}",
                    &["Acme"],
                ),
                (
                    "add activity account=Acme title=Visit due_on={5d} kind=internal",
                    &["Acme"],
                ),
                (
                    "add activity account=Acme title=Visit due_on={5d} whose=theirs",
                    &["Acme"],
                ),
            ],
        );
    }
}
