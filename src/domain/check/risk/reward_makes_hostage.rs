//! reward-makes-hostage: the one colleague who holds every thread is rewarded by this account's
//! sales.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::mandates;
use crate::domain::record::RewardBasis;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "reward-makes-hostage",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let Some(colleague) = scene.only_thread() else {
        return Vec::new();
    };
    if mandates::limits(&scene.book, colleague).reward != Some(RewardBasis::AccountSales) {
        return Vec::new();
    }
    let rewarding = mandates::of(&scene.book, colleague).find(|one| one.reward_basis.is_some());
    let link = Link::new(Kind::Colleague, colleague);
    let fix = match rewarding {
        Some(mandate) => {
            let link = Link::new(Kind::Mandate, mandate.head.id);
            Fix::set(link, &["reward_basis"])
        }
        None => Fix::add(Kind::Mandate, "colleague", link),
    };
    let found = Found::about("finding-reward-makes-hostage", &scene.book, link, fix);
    vec![found]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add colleague name=Matti
                add stakeholder account=Acme name=Liisa categories=decider
                add stakeholder account=Acme name=Pekka informal_power=4
                
                add relationship colleague=Aino stakeholder=Liisa strength=2
                add mandate colleague=Aino reward_basis=account_sales
            ";

    #[test]
    fn sales_reward_and_a_single_thread_together() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Aino"]),
                ("add mandate colleague=Aino account=Acme", &["Aino"]),
                (
                    "add mandate colleague=Aino account=Acme reward_basis=team_result",
                    &[],
                ),
                (
                    "add relationship colleague=Matti stakeholder=Pekka strength=1",
                    &[],
                ),
            ],
        );
    }
}
