//! `say-no-unanswered`: whether we can say no has not been answered for a year.

use chrono::Months;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Answer, Risk, RiskItem};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// No yes or no to `can_say_no` within 12 months: a blank or unknown answer is none. An answer without
/// a day counts from when it was last changed.
pub const CHECK: AccountCheck = AccountCheck {
    code: "say-no-unanswered",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: true,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let months = scene.rules.limits.answer_months;
    let since = scene
        .today()
        .checked_sub_months(Months::new(months.unsigned_abs()));
    let mut risks = scene.book.own.risk.iter();
    let risk = risks.find(|risk| risk.item == Some(RiskItem::CanSayNo));
    let is_answered = |risk: &Risk| {
        let day = risk.on.unwrap_or(risk.head.changed.date_naive());
        matches!(risk.answer, Some(Answer::Yes | Answer::No)) && Some(day) >= since
    };
    let (record, fix) = match risk {
        Some(risk) if is_answered(risk) => return Vec::new(),
        Some(risk) => {
            let link = Link::new(Kind::Risk, risk.head.id);
            (link, Fix::set(link, &["answer", "why", "on"]))
        }
        None => {
            let fix = Fix::add(Kind::Risk, "account", scene.book.link())
                .knowing("item", "can_say_no")
                .knowing("on", scene.today().to_string());
            (scene.book.link(), fix)
        }
    };
    let found = Found::about("finding-say-no-unanswered", &scene.book, record, fix);
    vec![found.saying(|sentence| sentence.with("months", Arg::Count(i64::from(months))))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn the_answer_holds_for_a_year() {
        let risk = "add risk account=Acme item=can_say_no";
        let cases = [
            (String::new(), "Acme"),
            (risk.to_owned(), "can_say_no"),
            (format!("{risk} answer=yes on=2025-11-21"), ""),
            (format!("{risk} answer=no on=2025-11-21"), ""),
            (format!("{risk} answer=no on=2025-11-20"), "can_say_no"),
            (format!("{risk} answer=unknown on={{0d}}"), "can_say_no"),
            (format!("@ {{-300d}} Aino\n{risk} answer=yes"), ""),
            (format!("@ {{-400d}} Aino\n{risk} answer=yes"), "can_say_no"),
            (
                "add risk account=Acme item=balanced answer=yes".to_owned(),
                "Acme",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &lines, expected);
        }
    }
}
