//! `supplier-role-unset`: how the customer sees us today is not written.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;

/// No role reading up to today tells the role now.
pub const CHECK: AccountCheck = AccountCheck {
    code: "supplier-role-unset",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let mut readings = scene.book.own.role_reading.iter();
    let today = Some(scene.today());
    if readings.any(|reading| reading.role_now.is_some() && reading.on <= today) {
        return Vec::new();
    }
    let fix = Fix::add(Kind::RoleReading, "account", scene.book.link())
        .knowing("on", scene.today().to_string());
    vec![Found::account("finding-supplier-role-unset", scene, fix)]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn the_role_is_read_at_least_once() {
        check(&CHECK, "", "Acme");
        check(
            &CHECK,
            "add role_reading account=Acme on={-900d} role_now=2",
            "",
        );
        check(
            &CHECK,
            "add role_reading account=Acme on={-9d} role_next_year=2",
            "Acme",
        );
        check(
            &CHECK,
            "add role_reading account=Acme on={1d} role_now=2",
            "Acme",
        );
    }
}
