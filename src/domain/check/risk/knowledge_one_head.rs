//! knowledge-one-head: one author wrote most of what we know. Claims without author are counted
//! among all.

use std::collections::BTreeMap;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "knowledge-one-head",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let limits = &scene.rules.limits;
    let mut written: BTreeMap<Id, usize> = BTreeMap::new();
    let mut claims = 0;
    for claim in scene.claims() {
        claims += 1;
        if let Some(author) = claim.author {
            *written.entry(author).or_default() += 1;
        }
    }
    let Some((author, count)) = written.into_iter().max_by_key(|(_, count)| *count) else {
        return Vec::new();
    };
    let share = count as f64 / claims as f64;
    if claims < limits.one_head_claims || share < limits.one_head_share {
        return Vec::new();
    }
    let link = Link::new(Kind::Colleague, author);
    let fix = Fix::add(Kind::Claim, "account", scene.book.link());
    let found = Found::about("finding-knowledge-one-head", &scene.book, link, fix);
    vec![found.saying(|sentence| sentence.percent("share", share).count("claims", claims))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add claim account=Acme topic=need text=a basis=fact on={-9d} author=Aino
                add claim account=Acme topic=need text=b basis=fact on={-9d} author=Aino
                add claim account=Acme topic=need text=c basis=fact on={-9d} author=Aino
                add claim account=Acme topic=need text=d basis=fact on={-9d} author=Aino
            ";

    #[test]
    fn four_of_five_claims_by_one_author() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add claim account=Acme topic=need text=e basis=fact on={-9d}",
                    &["Aino"],
                ),
                (
                    "add claim account=Acme topic=need text=e basis=fact on={1d}",
                    &[],
                ),
                (
                    "
                add claim account=Acme topic=need text=e basis=fact on={-9d}
                add claim account=Acme topic=need text=f basis=fact on={-9d}
            ",
                    &[],
                ),
            ],
        );
    }
}
