//! coming-change-unplanned: a coming change within the days ahead that no activity answers; one
//! skipped or cancelled answers nothing.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::Topic;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "coming-change-unplanned",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let last = scene.days_ahead(scene.rules.limits.change_days);
    let coming = scene
        .claims()
        .filter(|claim| claim.topic == Some(Topic::ComingChange))
        .filter_map(|claim| Some((claim, claim.happens_on?)));
    coming
        .filter(|(_, day)| scene.today() <= *day && *day <= last)
        .filter(|(claim, _)| !scene.is_answered(claim.head.id))
        .map(|(claim, day)| {
            let link = Link::new(Kind::Claim, claim.head.id);
            let fix = Fix::add(Kind::Activity, "account", scene.book.link())
                .knowing("answers", link.to_string());
            Found::about("finding-coming-change-unplanned", &scene.book, link, fix)
                .saying(|sentence| sentence.day("day", day))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn what_is_coming_has_an_answer() {
        check(&CHECK, &[
("add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on={90d}", &["Merger"]),
("add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on={0d}", &["Merger"]),
("add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on={91d}", &[]),
("add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on={-1d}", &[]),
("add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d}", &[]),
("add claim account=Acme topic=need text=Merger basis=fact on={-9d} happens_on={9d}", &[]),
("
                add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on={9d}
                add activity account=Acme title=Prepare answers=Merger
            ", &[]),
("
                add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on={9d}
                add activity account=Acme title=Prepare answers=Merger status=cancelled
            ", &["Merger"]),
        ]);
    }
}
