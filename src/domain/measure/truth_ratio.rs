//! `truth_ratio`: the part of claims that are fresh and either said by the customer or a fact
//! with evidence. Strategy, message and tacit knowledge are ours to state and left out.

use super::Measured;
use crate::domain::freshness;
use crate::domain::record::{Basis, Claim, Topic};
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    let claims: Vec<&Claim> = scene
        .claims()
        .filter(|claim| is_about_them(claim))
        .collect();
    if claims.is_empty() {
        return Measured::unknown("why-no-claims");
    }
    let true_now = claims.iter().filter(|claim| holds(claim, scene));
    Measured::known(true_now.count() as f64 / claims.len() as f64)
}

/// A claim the truth ratio counts.
pub fn is_about_them(claim: &Claim) -> bool {
    let ours = [Topic::Strategy, Topic::Message, Topic::TacitKnowledge];
    !claim.topic.is_some_and(|topic| ours.contains(&topic))
}

/// Fresh, and said by the customer or a fact with evidence.
pub fn holds(claim: &Claim, scene: &Scene) -> bool {
    is_proved(claim) && freshness::claim(claim, scene.rules, scene.today()).is_fresh()
}

/// Said by the customer, or a fact with evidence.
pub fn is_proved(claim: &Claim) -> bool {
    match claim.basis {
        Some(Basis::CustomerSaid) => true,
        Some(Basis::Fact) => !claim.evidence.trim().is_empty(),
        Some(Basis::Assumption) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn only_fresh_and_proved_claims_hold() {
        let claim = |rest: &str| format!("add claim account=Kaarna text=x {rest}");
        let said = claim("topic=market basis=customer_said on=2026-11-01");
        let proved = claim("topic=market basis=fact evidence=Report on=2026-11-01");
        let bare = claim("topic=market basis=fact on=2026-11-01");
        let guessed = claim("topic=market basis=assumption evidence=Report on=2026-11-01");
        let aged = claim("topic=market basis=customer_said on=2025-11-21");
        let ours = claim("topic=strategy basis=assumption on=2026-11-01");
        let tacit = claim("topic=tacit_knowledge basis=customer_said on=2026-11-01");
        let ahead = claim("topic=market basis=assumption on=2026-11-22");
        check(
            "truth_ratio",
            &[
                ("", "why-no-claims"),
                (&format!("{ours} | {tacit} | {ahead}"), "why-no-claims"),
                (&said, "1"),
                (&proved, "1"),
                (&bare, "0"),
                (&guessed, "0"),
                (&aged, "0"),
                (
                    &format!("{said} | {proved} | {bare} | {aged} | {ours} | {tacit} | {ahead}"),
                    "0.5",
                ),
            ],
        );
    }
}
