//! `static-business`: they have started to buy nothing new for years.

use chrono::Months;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::FootprintState;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// The youngest `since` of what they bought is over 36 months old. What has no `since` tells nothing;
/// without any there is no finding.
pub const CHECK: AccountCheck = AccountCheck {
    code: "static-business",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let months = scene.rules.limits.static_months;
    let back = Months::new(months.unsigned_abs());
    let limit = scene.today().checked_sub_months(back);
    let footprints = scene.book.own.footprint.iter();
    let bought = footprints.filter(|row| row.state == Some(FootprintState::Bought));
    let youngest = bought
        .filter_map(|row| Some((row.since?, row.head.id)))
        .max();
    let Some((since, id)) = youngest.filter(|(since, _)| Some(*since) < limit) else {
        return Vec::new();
    };
    let fix = Fix::add(Kind::Opportunity, "account", scene.book.link());
    let link = Link::new(Kind::Footprint, id);
    let found = Found::about("finding-static-business", &scene.book, link, fix);
    vec![found.saying(|sentence| {
        sentence
            .day("since", since)
            .with("months", Arg::Count(i64::from(months)))
    })]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn three_years_without_anything_new_is_static() {
        let base = "add solution name=Valve\nadd solution name=Pump";
        let row = |solution: &str, rest: &str| {
            format!("\nadd footprint account=Acme solution={solution} {rest}")
        };
        let cases = [
            (String::new(), ""),
            (row("Valve", "state=bought since=2023-11-20"), "Acme Valve"),
            (row("Valve", "state=bought since=2023-11-21"), ""),
            (row("Valve", "state=open since=2020-01-01"), ""),
            (row("Valve", "state=bought"), ""),
            (
                row("Valve", "state=bought since=2020-01-01")
                    + &row("Pump", "state=bought since=2024-01-01"),
                "",
            ),
            (
                row("Valve", "state=bought since=2020-01-01")
                    + &row("Pump", "state=bought since=2021-01-01"),
                "Acme Pump",
            ),
            (
                row("Valve", "state=bought since=2020-01-01")
                    + &row("Pump", "state=open since=2026-01-01"),
                "Acme Valve",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{base}{lines}"), expected);
        }
    }
}
