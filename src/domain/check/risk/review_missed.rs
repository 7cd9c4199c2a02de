//! review-missed: a plan in force, made before the last full period of its class's rhythm began,
//! and not reviewed since that day. Without a rhythm the period is a quarter.

use chrono::{Datelike, NaiveDate};

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::periods::{Month, Quarter};
use crate::domain::record::{Plan, PlanStatus, Rhythm};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "review-missed",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let class = scene
        .book
        .frame
        .account_class
        .living(scene.book.account.class);
    let rhythm = class.and_then(|class| class.review_every);
    let begin = last_full_period(rhythm, scene.today());
    let plans = scene.book.own.plan.iter();
    let in_force = plans.filter(|plan| plan.status == Some(PlanStatus::InForce));
    in_force
        .filter(|plan| plan.head.created.date_naive() < begin)
        .filter(|plan| !is_reviewed(scene, plan, begin))
        .map(|plan| {
            let link = Link::new(Kind::Plan, plan.head.id);
            let period = scene.quarter().plus(-1).to_string();
            let fix = Fix::add(Kind::Review, "plan", link).knowing("period", period);
            Found::about("finding-review-missed", &scene.book, link, fix)
                .saying(|sentence| sentence.day("since", begin))
        })
        .collect()
}

/// First day of the last full calendar period before the day.
fn last_full_period(rhythm: Option<Rhythm>, day: NaiveDate) -> NaiveDate {
    let half_year = Month::new(day.year(), if day.month() <= 6 { 1 } else { 7 });
    match rhythm {
        Some(Rhythm::Month) => Month::of(day).plus(-1).first_day(),
        Some(Rhythm::Quarter) | None => Quarter::of(day).plus(-1).first_day(),
        Some(Rhythm::HalfYear) => half_year.plus(-6).first_day(),
        Some(Rhythm::Year) => Month::new(day.year() - 1, 1).first_day(),
    }
}

fn is_reviewed(scene: &Scene, plan: &Plan, since: NaiveDate) -> bool {
    let mut reviews = scene.book.own.review.iter();
    reviews.any(|review| {
        let held = review.held_on;
        review.plan == Some(plan.head.id)
            && held.is_some_and(|day| since <= day && day <= scene.today())
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add account_class code=A plan_kind=account_plan
                set account Acme class=A
                add plan account=Acme kind=account_plan year={y} status=in_force
            ";

    #[test]
    fn the_rhythm_of_the_class_decides() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Acme 2026"]),
                (
                    r#"add review plan="Acme 2026" period=2026-Q3 held_on=2026-07-01"#,
                    &[],
                ),
                (
                    r#"add review plan="Acme 2026" period=2026-Q2 held_on=2026-06-30"#,
                    &["Acme 2026"],
                ),
                (
                    r#"add review plan="Acme 2026" period=2026-Q3"#,
                    &["Acme 2026"],
                ),
                (
                    r#"add review plan="Acme 2026" period=2026-Q4 held_on={1d}"#,
                    &["Acme 2026"],
                ),
                (r#"set plan "Acme 2026" status=draft"#, &[]),
                (
                    r#"
                set account_class A review_every=month
                add review plan="Acme 2026" period=2026-Q3 held_on=2026-09-30
            "#,
                    &["Acme 2026"],
                ),
                (
                    r#"
                set account_class A review_every=half_year
                add review plan="Acme 2026" period=2026-Q1 held_on=2026-01-01
            "#,
                    &[],
                ),
                ("set account_class A review_every=year", &[]),
                (
                    r#"
                @ 2026-06-30 Aino
                add plan account=Acme kind=account_plan year={y+1} status=in_force
                remove plan "Acme 2026"
            "#,
                    &["Acme 2027"],
                ),
                (
                    r#"
                @ 2026-07-01 Aino
                add plan account=Acme kind=account_plan year={y+1} status=in_force
                remove plan "Acme 2026"
            "#,
                    &[],
                ),
            ],
        );
    }
}
