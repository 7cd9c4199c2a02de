//! `activity-without-owner`: what we plan, and nobody is to do.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// Our planned activities without an owner who is still with us.
pub const CHECK: AccountCheck = AccountCheck {
    code: "activity-without-owner",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let activities = scene.our_planned();
    let ownerless = activities.filter(|one| scene.active_colleague(one.owner).is_none());
    ownerless
        .map(|activity| {
            let link = Link::new(Kind::Activity, activity.head.id);
            let fix = Fix::set(link, &["owner"]);
            Found::about("finding-activity-without-owner", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn somebody_of_ours_answers_for_each_activity() {
        let aino = "add colleague name=Aino";
        let visit = "add activity account=Acme title=Visit";
        let cases = [
            (visit.to_owned(), "Visit"),
            (format!("{visit} owner=Aino"), ""),
            (
                format!("{visit} owner=Aino\nset colleague Aino left_on={{0d}}"),
                "Visit",
            ),
            (format!("{visit} whose=theirs"), ""),
            (format!("{visit} whose=ours status=planned"), "Visit"),
            (format!("{visit} status=cancelled"), ""),
            (format!("{visit} kind=board"), ""),
            (format!("{visit} kind=holiday"), ""),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{aino}\n{lines}"), expected);
        }
    }
}
