//! `role-unplayed`: roles of the key account manager that no seat of the team has.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::field::Choice;
use crate::domain::record::SeatRole;
use crate::domain::scene::Scene;
use crate::i18n::Arg;

/// From the third seat on, the roles of section 4 that stand on no seat, filled or vacant; one
/// finding lists them all.
pub const CHECK: AccountCheck = AccountCheck {
    code: "role-unplayed",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let seats = || scene.book.own.seat.iter();
    let is_unplayed = |role: &&SeatRole| !seats().any(|seat| seat.role == Some(**role));
    let unplayed: Vec<&SeatRole> = SeatRole::ALL.iter().filter(is_unplayed).collect();
    let Some(first) = unplayed.first() else {
        return Vec::new();
    };
    if seats().count() < scene.rules.limits.seats_before_roles {
        return Vec::new();
    }
    let labels = unplayed.iter().map(|role| label(**role)).collect();
    let fix = Fix::add(Kind::Seat, "account", scene.book.link()).knowing("role", first.code());
    let found = Found::account("finding-role-unplayed", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .count("roles", unplayed.len())
            .with("list", Arg::List(labels))
    })]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::{arg, check, found};
    use crate::domain::field::Choice;
    use crate::domain::record::SeatRole;
    use crate::i18n::Arg;

    fn seats(roles: &[SeatRole]) -> String {
        let lines = roles
            .iter()
            .map(|role| format!("add seat account=Acme role={}\n", role.code()));
        lines.collect()
    }

    #[test]
    fn from_the_third_seat_on_missing_roles_are_told() {
        check(&CHECK, "", "");
        check(&CHECK, &seats(&SeatRole::ALL[..2]), "");
        check(&CHECK, &seats(&SeatRole::ALL[..3]), "Acme");
        check(&CHECK, &seats(SeatRole::ALL), "");
        check(&CHECK, &seats(&[SeatRole::Seller; 3]), "Acme");
    }

    #[test]
    fn all_missing_roles_stand_in_one_finding() {
        let found = found(&CHECK, &seats(&[SeatRole::Seller; 3]));
        assert_eq!(found.len(), 1);
        assert_eq!(arg(&found[0], "roles"), Some(&Arg::Count(10)));
    }
}
