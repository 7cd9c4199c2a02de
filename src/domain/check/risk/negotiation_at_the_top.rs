//! negotiation-at-the-top: a negotiation coming or open whose lead is an executive who reports to
//! nobody: no level is left above it.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Level, Negotiation};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "negotiation-at-the-top",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let negotiations = scene.negotiations();
    negotiations
        .filter(|negotiation| is_led_from_the_top(scene, negotiation))
        .map(|negotiation| {
            let link = Link::new(Kind::Negotiation, negotiation.head.id);
            let fix = Fix::set(link, &["lead"]);
            Found::about("finding-negotiation-at-the-top", &scene.book, link, fix)
        })
        .collect()
}

fn is_led_from_the_top(scene: &Scene, negotiation: &Negotiation) -> bool {
    let colleagues = &scene.book.frame.colleague;
    colleagues.living(negotiation.lead).is_some_and(|lead| {
        lead.level == Some(Level::Executive) && colleagues.living(lead.reports_to).is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Tuuli level=executive
                add colleague name=Aino level=management
            ";

    #[test]
    fn a_level_stays_above_the_negotiator() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (
                    "add negotiation account=Acme name=Frame lead=Tuuli",
                    &["Frame"],
                ),
                (
                    "add negotiation account=Acme name=Frame lead=Tuuli status=open",
                    &["Frame"],
                ),
                (
                    "add negotiation account=Acme name=Frame lead=Tuuli status=over",
                    &[],
                ),
                ("add negotiation account=Acme name=Frame lead=Aino", &[]),
                (
                    "
                add negotiation account=Acme name=Frame lead=Tuuli
                set colleague Tuuli reports_to=Aino
            ",
                    &[],
                ),
            ],
        );
    }
}
