//! `lever-unused`: no growth idea is open at all.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;

/// No open opportunity, whatever the lever.
pub const CHECK: AccountCheck = AccountCheck {
    code: "lever-unused",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    if scene.open_opportunities().next().is_some() {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Opportunity, "account", scene.book.link());
    vec![Found::account("finding-lever-unused", scene, fix)]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn an_open_opportunity_uses_a_lever() {
        let opportunity = "add opportunity account=Acme name=Valves";
        check(&CHECK, "", "Acme");
        check(&CHECK, opportunity, "");
        check(&CHECK, &format!("{opportunity} stage=negotiating"), "");
        check(&CHECK, &format!("{opportunity} stage=won"), "Acme");
        check(&CHECK, &format!("{opportunity} stage=lost"), "Acme");
        check(
            &CHECK,
            &format!("{opportunity}\nremove opportunity Valves"),
            "Acme",
        );
    }
}
