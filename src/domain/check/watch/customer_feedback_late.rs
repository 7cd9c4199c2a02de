//! `customer-feedback-late`: the customer has long not been heard.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::FeedbackDirection;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// No feedback from this customer within 180 days; none at all is late too.
pub const CHECK: AccountCheck = AccountCheck {
    code: "customer-feedback-late",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: true,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let days = scene.rules.limits.customer_feedback_days;
    let feedback = scene.book.own.feedback.iter();
    let theirs = feedback.filter(|one| one.direction == Some(FeedbackDirection::FromCustomer));
    let heard = theirs.filter_map(|one| Some((one.on?, one.head.id)));
    let last = heard.filter(|(on, _)| *on <= scene.today()).max();
    if last.is_some_and(|(on, _)| on >= scene.days_ago(days)) {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Feedback, "account", scene.book.link())
        .knowing("direction", "from_customer")
        .knowing("on", scene.today().to_string());
    let record = last.map_or(scene.book.link(), |(_, id)| Link::new(Kind::Feedback, id));
    let found = Found::about("finding-customer-feedback-late", &scene.book, record, fix);
    vec![found.saying(|sentence| sentence.with("days", Arg::Count(days.cast_signed())))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn the_customer_is_heard_every_half_a_year() {
        let heard = |on: &str| {
            format!("add feedback account=Acme direction=from_customer on={on} words=\"On time\"")
        };
        check(&CHECK, "", "Acme");
        check(&CHECK, &heard("{-180d}"), "");
        check(&CHECK, &heard("{-181d}"), "On time");
        check(&CHECK, &heard("{1d}"), "Acme");
        check(
            &CHECK,
            &heard("{-1d}").replace("from_customer", "to_team_member"),
            "Acme",
        );
    }
}
