//! executive-absent: a sponsor is set or an executive expected, and no executive of ours has met
//! anybody here for long. Only the colleague's own level makes an executive.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Interaction, Level};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "executive-absent",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let account = scene.book.account;
    let sponsor = scene.active_colleague(account.sponsor);
    if sponsor.is_none() && account.expected_rank != Some(Level::Executive) {
        return Vec::new();
    }
    let days = scene.rules.limits.executive_days;
    let start = Some(scene.days_ago(days));
    let mut met = scene.interactions().into_iter();
    if met.any(|interaction| interaction.on >= start && has_executive(scene, interaction)) {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Activity, "account", scene.book.link()).knowing("kind", "meeting");
    let fix = match sponsor {
        Some(sponsor) => {
            let link = Link::new(Kind::Colleague, sponsor.head.id);
            fix.knowing("ours", link.to_string())
        }
        None => fix,
    };
    let found = Found::account("finding-executive-absent", scene, fix);
    vec![found.saying(|sentence| sentence.with("days", Arg::Count(days.cast_signed())))]
}

fn has_executive(scene: &Scene, interaction: &Interaction) -> bool {
    let colleagues = &scene.book.frame.colleague;
    let mut ours = interaction.ours.iter().filter_map(|id| colleagues.get(*id));
    ours.any(|colleague| colleague.level == Some(Level::Executive))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Tuuli level=executive
                add colleague name=Aino
            ";

    #[test]
    fn an_executive_has_been_here_within_180_days() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                ("set account Acme sponsor=Aino", &["Acme"]),
                ("set account Acme expected_rank=executive", &["Acme"]),
                ("set account Acme expected_rank=management", &[]),
                (
                    "
                set account Acme sponsor=Tuuli
                set colleague Tuuli left_on={0d}
            ",
                    &[],
                ),
                (
                    "
                set account Acme sponsor=Tuuli
                add interaction account=Acme on={-180d} ours=Tuuli
            ",
                    &[],
                ),
                (
                    "
                set account Acme sponsor=Tuuli
                add interaction account=Acme on={-181d} ours=Tuuli
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme sponsor=Tuuli
                add interaction account=Acme on={-3d} ours=Aino
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme sponsor=Tuuli
                add interaction account=Acme on={3d} ours=Tuuli
            ",
                    &["Acme"],
                ),
            ],
        );
    }
}
