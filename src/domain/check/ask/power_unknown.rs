//! `power-unknown`: a decider whose power nobody has written.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::Stakeholder;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// Deciders whose formal or informal power is blank.
pub const CHECK: AccountCheck = AccountCheck {
    code: "power-unknown",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let deciders = scene.deciders().into_iter();
    let unknown = deciders.filter_map(|person| Some((person, blank(person)?)));
    unknown
        .map(|(person, fields)| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = Fix::set(link, fields);
            Found::about("finding-power-unknown", &scene.book, link, fix)
        })
        .collect()
}

fn blank(person: &Stakeholder) -> Option<&'static [&'static str]> {
    match (person.formal_power, person.informal_power) {
        (None, None) => Some(&["formal_power", "informal_power"]),
        (None, _) => Some(&["formal_power"]),
        (_, None) => Some(&["informal_power"]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn both_kinds_of_power_of_a_decider_are_known() {
        let liisa = "add stakeholder account=Acme name=Liisa";
        let cases = [
            ("", ""),
            ("categories=user", ""),
            ("categories=decider", "Liisa"),
            ("categories=decider formal_power=0", "Liisa"),
            ("categories=decider informal_power=0", "Liisa"),
            ("categories=decider formal_power=0 informal_power=0", ""),
            ("categories=decider left_on={-1d}", ""),
        ];
        for (rest, expected) in cases {
            check(&CHECK, &format!("{liisa} {rest}"), expected);
        }
        let part = format!(
            "{liisa}\nadd decision account=Acme name=Line\nadd decision_part decision=Line stakeholder=Liisa part=vetoes"
        );
        check(&CHECK, &part, "Liisa");
        check(&CHECK, &part.replace("vetoes", "recommends"), "");
    }
}
