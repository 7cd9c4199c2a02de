//! `team-feedback-late`: somebody of the team has long been told nothing.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{FeedbackDirection, Seat};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::Arg;

/// Seated for 180 days (by `since`, else by when the seat was made), not the owner, and no feedback to
/// them within 180 days, be it about this account or about none. The longest of several seats counts.
pub const CHECK: AccountCheck = AccountCheck {
    code: "team-feedback-late",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let days = scene.rules.limits.team_feedback_days;
    let late = longest_seats(scene).into_iter();
    late.filter(|(colleague, seat)| {
        let since = scene.days_ago(days);
        seated_on(seat) <= since && !has_heard(scene, *colleague, since)
    })
    .map(|(colleague, seat)| {
        let link = Link::new(Kind::Seat, seat.head.id);
        let to = Link::new(Kind::Colleague, colleague);
        let fix = Fix::add(Kind::Feedback, "account", scene.book.link())
            .knowing("direction", "to_team_member")
            .knowing("to_colleague", to.to_string())
            .knowing("on", scene.today().to_string());
        let name = scene.book.name(to);
        Found::named("finding-team-feedback-late", &name, link, fix)
            .saying(|sentence| sentence.with("days", Arg::Count(days.cast_signed())))
    })
    .collect()
}

/// Each of the team, the owner aside, with the seat they have had longest.
fn longest_seats<'a>(scene: &Scene<'a>) -> BTreeMap<Id, &'a Seat> {
    let mut seats: BTreeMap<Id, &Seat> = BTreeMap::new();
    for seat in scene.book.own.seat.iter() {
        let colleague = scene.active_colleague(seat.colleague);
        let id = colleague.map(|colleague| colleague.head.id);
        if let Some(id) = id.filter(|id| scene.book.account.owner != Some(*id)) {
            let longest = seats.entry(id).or_insert(seat);
            if seated_on(seat) < seated_on(longest) {
                *longest = seat;
            }
        }
    }
    seats
}

fn seated_on(seat: &Seat) -> NaiveDate {
    seat.since.unwrap_or(seat.head.created.date_naive())
}

fn has_heard(scene: &Scene, colleague: Id, since: NaiveDate) -> bool {
    let general = scene.book.frame.feedback.iter();
    let mut feedback = scene.book.own.feedback.iter().chain(general);
    feedback.any(|one| {
        one.direction == Some(FeedbackDirection::ToTeamMember)
            && one.to_colleague == Some(colleague)
            && one
                .on
                .is_some_and(|on| (since..=scene.today()).contains(&on))
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn the_team_hears_from_us_every_half_a_year() {
        let base = "add colleague name=Aino
            add colleague name=Matti
            set account Acme owner=Aino";
        let seat = "add seat account=Acme role=seller colleague=Matti since={-180d}";
        let told = |rest: &str| {
            format!("{seat}\nadd feedback direction=to_team_member to_colleague=Matti {rest}")
        };
        let cases = [
            (seat.to_owned(), "Acme seller"),
            (seat.replace("-180d", "-179d"), ""),
            (
                format!("@ {{-100d}} Aino\n{}", seat.replace("since={-180d}", "")),
                "",
            ),
            (
                format!("@ {{-200d}} Aino\n{}", seat.replace("since={-180d}", "")),
                "Acme seller",
            ),
            (seat.replace("colleague=Matti", "colleague=Aino"), ""),
            (format!("{seat}\nset colleague Matti left_on={{0d}}"), ""),
            (told("account=Acme on={-180d}"), ""),
            (told("on={-1d}"), ""),
            (told("account=Acme on={-181d}"), "Acme seller"),
            (told("account=Acme on={1d}"), "Acme seller"),
            (
                told("account=Acme on={-1d}").replace("to_team_member", "from_customer"),
                "Acme seller",
            ),
            (
                format!(
                    "add seat account=Acme role=informer colleague=Matti since={{-400d}}\n{seat}"
                ),
                "Acme informer",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{base}\n{lines}"), expected);
        }
    }
}
