//! `claim-without-evidence`: what we hold for true without saying why.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Basis, Claim};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// A fact without evidence, or what the customer said without telling who.
pub const CHECK: AccountCheck = AccountCheck {
    code: "claim-without-evidence",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let unproved = scene
        .claims()
        .filter_map(|claim| Some((claim, missing(claim)?)));
    unproved
        .map(|(claim, field)| {
            let link = Link::new(Kind::Claim, claim.head.id);
            let fix = Fix::set(link, field);
            Found::about("finding-claim-without-evidence", &scene.book, link, fix)
        })
        .collect()
}

/// The field that would prove the claim, where it is blank.
fn missing(claim: &Claim) -> Option<&'static [&'static str]> {
    match claim.basis {
        Some(Basis::Fact) if claim.evidence.is_empty() => Some(&["evidence"]),
        Some(Basis::CustomerSaid) if claim.said_by.is_none() => Some(&["said_by"]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::Fix;
    use crate::domain::check::watch::cases::{check, found};

    #[test]
    fn facts_need_evidence_and_sayings_a_speaker() {
        let liisa = "add stakeholder account=Acme name=Liisa";
        let claim = |rest: &str| {
            format!("{liisa}\nadd claim account=Acme topic=market text=Grows on={{-9d}} {rest}")
        };
        let cases = [
            ("basis=fact", "Grows"),
            ("basis=fact evidence=report", ""),
            ("basis=fact said_by=Liisa", "Grows"),
            ("basis=customer_said", "Grows"),
            ("basis=customer_said evidence=mail", "Grows"),
            ("basis=customer_said said_by=Liisa", ""),
            ("basis=assumption", ""),
        ];
        for (rest, expected) in cases {
            check(&CHECK, &claim(rest), expected);
        }
        check(&CHECK, &claim("basis=fact").replace("-9d", "9d"), "");
    }

    #[test]
    fn the_missing_proof_is_what_mends_it() {
        let said = "add claim account=Acme topic=market text=Grows on={0d} basis=customer_said";
        assert!(matches!(
            found(&CHECK, said)[0].fix,
            Fix::Set(_, ref keys) if **keys == ["said_by"]
        ));
    }
}
