//! `selling-into-even-keel`: we sell to somebody who sees no reason to change.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Mode, Opportunity, Stakeholder};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// An open opportunity whose champion is in even keel or overconfident; without a champion, or with
/// one who has left, any decider. The latest mode counts, however old.
pub const CHECK: AccountCheck = AccountCheck {
    code: "selling-into-even-keel",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let deciders = scene.deciders();
    let contented = |person: &Stakeholder| {
        let mode = scene.mode(person.head.id).map(|(mode, _)| mode);
        matches!(mode, Some(Mode::EvenKeel | Mode::Overconfident))
    };
    let sold_in_vain = |opportunity: &&Opportunity| match scene.champion(opportunity) {
        Some(champion) => contented(champion),
        None => deciders.iter().any(|person| contented(person)),
    };
    let opportunities = scene.open_opportunities().filter(sold_in_vain);
    opportunities
        .map(|opportunity| {
            let link = Link::new(Kind::Opportunity, opportunity.head.id);
            let fix = Fix::set(link, &["champion"]);
            Found::about("finding-selling-into-even-keel", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn a_contented_champion_does_not_buy() {
        let base = "add stakeholder account=Acme name=Liisa
            add stakeholder account=Acme name=Outi categories=decider
            add opportunity account=Acme name=Valves";
        let cases = [
            (
                "add reading stakeholder=Outi on={-9d} mode=even_keel",
                "Valves",
            ),
            (
                "add reading stakeholder=Outi on={-9d} mode=overconfident",
                "Valves",
            ),
            ("add reading stakeholder=Outi on={-9d} mode=trouble", ""),
            ("add reading stakeholder=Liisa on={-9d} mode=even_keel", ""),
            ("add reading stakeholder=Outi on={1d} mode=even_keel", ""),
            (
                "add reading stakeholder=Outi on={-9d} mode=even_keel
                 add reading stakeholder=Outi on={-3d} mode=growth",
                "",
            ),
            (
                "add reading stakeholder=Outi on={-9d} mode=even_keel
                 add reading stakeholder=Outi on={-3d} stance=1",
                "Valves",
            ),
            (
                "add reading stakeholder=Outi on={-9d} mode=even_keel
                 set opportunity Valves champion=Liisa",
                "",
            ),
            (
                "add reading stakeholder=Liisa on={-9d} mode=even_keel
                 set opportunity Valves champion=Liisa",
                "Valves",
            ),
            (
                "add reading stakeholder=Outi on={-9d} mode=even_keel
                 set opportunity Valves stage=won",
                "",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{base}\n{lines}"), expected);
        }
    }
}
