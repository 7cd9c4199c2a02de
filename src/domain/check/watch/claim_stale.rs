//! `claim-stale`: what we hold of the customer has aged.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::freshness;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// Claims past their half-life, stale or dead, of any topic; those dated ahead do not count.
pub const CHECK: AccountCheck = AccountCheck {
    code: "claim-stale",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let age = |claim| freshness::claim(claim, scene.rules, scene.today());
    let aged = scene.claims().filter(|claim| !age(claim).is_fresh());
    aged.map(|claim| {
        let link = Link::new(Kind::Claim, claim.head.id);
        let fix = Fix::set(link, &["text", "basis", "evidence", "on"]);
        Found::about("finding-claim-stale", &scene.book, link, fix)
            .saying(|sentence| sentence.with("days", Arg::Count(age(claim).days)))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn claims_past_their_half_life_are_asked_again() {
        let claim = |rest: &str| format!("add claim account=Acme text=Grows basis=fact {rest}");
        let cases = [
            ("topic=market on={-364d}", ""),
            ("topic=market on={-365d}", "Grows"),
            ("topic=market on={-900d}", "Grows"),
            ("topic=what_is_happening on={-60d}", "Grows"),
            ("topic=tacit_knowledge on={-900d}", ""),
            ("topic=tacit_knowledge on={-9d} half_life_days=9", "Grows"),
            ("topic=coming_change on={-9d} happens_on={-1d}", "Grows"),
            ("topic=coming_change on={-900d} happens_on={1d}", ""),
        ];
        for (rest, expected) in cases {
            check(&CHECK, &claim(rest), expected);
        }
    }
}
