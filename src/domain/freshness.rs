//! How old what we know is, measured in its half-life: fresh below one, stale from one to two,
//! dead from two on (domain, section 3, Freshness). Half-lives come from the rules.
//!
//! Age counts from `on`; for undated fields of a stakeholder from `confirmed_on`, else from the
//! last change; for figures of the customer from the last day of their period.

use chrono::NaiveDate;

use super::periods::Month;
use super::record::{Claim, Figure, KpiReading, Period, Reading, RoleReading, Stakeholder, Topic};
use super::rules::{HalfLives, Rules};

/// How far what is known can still be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    Fresh,
    Stale,
    Dead,
}

impl Freshness {
    pub const ALL: &'static [Freshness] = &[Freshness::Fresh, Freshness::Stale, Freshness::Dead];

    /// Permanent code; the label's key is `freshness-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Freshness::Fresh => "fresh",
            Freshness::Stale => "stale",
            Freshness::Dead => "dead",
        }
    }
}

/// The age of something known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Age {
    /// Days since it was learnt or confirmed; negative when dated ahead.
    pub days: i64,
    /// The same in half-lives: 0 for what never ages, infinite for what has run out.
    pub half_lives: f64,
}

impl Age {
    /// Of what never ages.
    pub const NEVER: Age = Age {
        days: 0,
        half_lives: 0.0,
    };

    /// Age on `today` of what is known since `from`, with a half-life of some days.
    pub fn since(from: NaiveDate, half_life: i64, today: NaiveDate) -> Age {
        let days = (today - from).num_days();
        Age {
            days,
            half_lives: days as f64 / half_life.max(1) as f64,
        }
    }

    pub fn freshness(self) -> Freshness {
        if self.half_lives < 1.0 {
            Freshness::Fresh
        } else if self.half_lives < 2.0 {
            Freshness::Stale
        } else {
            Freshness::Dead
        }
    }

    pub fn is_fresh(self) -> bool {
        self.freshness() == Freshness::Fresh
    }
}

/// A claim, by its topic, unless it has a half-life of its own. One without a day has run out.
///
/// A coming change is fresh through the day it happens on and dead from the next; tacit
/// knowledge never ages.
pub fn claim(claim: &Claim, rules: &Rules, today: NaiveDate) -> Age {
    let Some(on) = claim.on else {
        return run_out(0);
    };
    if let Some(days) = claim.half_life_days {
        return Age::since(on, days, today);
    }
    match (
        topic_half_life(claim.topic, &rules.half_life),
        claim.happens_on,
    ) {
        (Some(_), Some(day)) if claim.topic == Some(Topic::ComingChange) => {
            let days = (today - on).num_days();
            if today <= day {
                Age {
                    days,
                    half_lives: 0.0,
                }
            } else {
                run_out(days)
            }
        }
        (Some(half_life), _) => Age::since(on, half_life, today),
        (None, _) => Age {
            days: (today - on).num_days(),
            half_lives: 0.0,
        },
    }
}

/// Days; none for what never ages.
fn topic_half_life(topic: Option<Topic>, half_lives: &HalfLives) -> Option<i64> {
    Some(match topic {
        Some(Topic::TacitKnowledge) => return None,
        Some(Topic::WhatIsHappening) => half_lives.what_is_happening,
        Some(Topic::WhereHeading) => half_lives.where_heading,
        Some(Topic::Need) => half_lives.need,
        Some(Topic::ComingChange) => half_lives.undated_change,
        _ => half_lives.other_topics,
    })
}

/// The mode a reading tells.
pub fn mode(reading: &Reading, rules: &Rules, today: NaiveDate) -> Age {
    dated(reading.on, rules.half_life.mode, today)
}

/// The stance a reading tells.
pub fn stance(reading: &Reading, rules: &Rules, today: NaiveDate) -> Age {
    dated(reading.on, rules.half_life.stance, today)
}

/// How the customer sees us as a supplier.
pub fn role(reading: &RoleReading, rules: &Rules, today: NaiveDate) -> Age {
    dated(reading.on, rules.half_life.role_reading, today)
}

/// The value of a KPI.
pub fn kpi(reading: &KpiReading, rules: &Rules, today: NaiveDate) -> Age {
    dated(reading.on, rules.half_life.kpi_reading, today)
}

/// A figure of the customer's own (spend, turnover, profit …), from the last day of its period.
pub fn customer_figure(figure: &Figure, rules: &Rules, today: NaiveDate) -> Age {
    let end = figure.period_start.map(|start| {
        let months = match figure.period {
            Some(Period::Year) => 12,
            Some(Period::Quarter) => 3,
            Some(Period::Month) | None => 1,
        };
        Month::of(start).plus(months - 1).last_day()
    });
    dated(end, rules.half_life.customer_figures, today)
}

/// What a stakeholder needs.
pub fn need(person: &Stakeholder, rules: &Rules, today: NaiveDate) -> Age {
    Age::since(confirmed(person), rules.half_life.need, today)
}

/// What a stakeholder expects.
pub fn expectation(person: &Stakeholder, rules: &Rules, today: NaiveDate) -> Age {
    Age::since(confirmed(person), rules.half_life.expectation, today)
}

/// A stakeholder's formal and informal power.
pub fn power(person: &Stakeholder, rules: &Rules, today: NaiveDate) -> Age {
    Age::since(confirmed(person), rules.half_life.power, today)
}

/// A stakeholder's categories.
pub fn category(person: &Stakeholder, rules: &Rules, today: NaiveDate) -> Age {
    Age::since(confirmed(person), rules.half_life.category, today)
}

/// The day the undated fields of a stakeholder hold for.
pub fn confirmed(person: &Stakeholder) -> NaiveDate {
    let changed = || person.head.changed.date_naive();
    person.confirmed_on.unwrap_or_else(changed)
}

fn dated(on: Option<NaiveDate>, half_life: i64, today: NaiveDate) -> Age {
    on.map_or_else(|| run_out(0), |on| Age::since(on, half_life, today))
}

fn run_out(days: i64) -> Age {
    Age {
        days,
        half_lives: f64::INFINITY,
    }
}

#[cfg(test)]
mod tests {
    use Freshness::{Dead, Fresh, Stale};

    use super::*;
    use crate::domain::field::Choice;
    use crate::i18n::{Language, Texts};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn today() -> NaiveDate {
        day("2026-11-21")
    }

    fn ago(days: u64) -> Option<NaiveDate> {
        today().checked_sub_days(chrono::Days::new(days))
    }

    fn of_topic(topic: &str, age: u64) -> Claim {
        Claim {
            topic: Topic::from_code(topic),
            on: ago(age),
            ..Claim::default()
        }
    }

    #[test]
    fn every_freshness_has_its_word() {
        for language in [Language::En, Language::Fi, Language::Sv] {
            let texts = Texts::new(language);
            for freshness in Freshness::ALL {
                let key = format!("freshness-{}", freshness.code());
                assert!(texts.has(&key), "{key} in {language:?}");
            }
        }
    }

    #[test]
    fn claims_age_by_topic() {
        for (topic, age, expected) in [
            ("what_is_happening", 59, Fresh),
            ("what_is_happening", 60, Stale),
            ("what_is_happening", 119, Stale),
            ("what_is_happening", 120, Dead),
            ("where_heading", 60, Stale),
            ("need", 179, Fresh),
            ("need", 180, Stale),
            ("market", 364, Fresh),
            ("market", 365, Stale),
            ("strategy", 730, Dead),
            ("tacit_knowledge", 4000, Fresh),
            ("coming_change", 364, Fresh),
            ("coming_change", 730, Dead),
        ] {
            let age_of = claim(&of_topic(topic, age), Rules::standard(), today());
            assert_eq!(age_of.freshness(), expected, "{topic} of {age} days");
        }
    }

    #[test]
    fn a_half_life_of_its_own_overrides_every_topic() {
        for (topic, expected) in [("tacit_knowledge", Stale), ("coming_change", Stale)] {
            let mut own = of_topic(topic, 10);
            own.half_life_days = Some(10);
            own.happens_on = ago(1);
            let age = claim(&own, Rules::standard(), today());
            assert_eq!((age.freshness(), age.days), (expected, 10), "{topic}");
        }
    }

    #[test]
    fn a_coming_change_holds_until_its_day() {
        for (happens_on, expected) in [
            ("2026-11-22", Fresh),
            ("2026-11-21", Fresh),
            ("2026-11-20", Dead),
        ] {
            let mut change = of_topic("coming_change", 900);
            change.happens_on = Some(day(happens_on));
            let age = claim(&change, Rules::standard(), today());
            assert_eq!(age.freshness(), expected, "{happens_on}");
        }
        // The day matters for coming changes alone.
        let mut other = of_topic("market", 1);
        other.happens_on = ago(1);
        assert!(claim(&other, Rules::standard(), today()).is_fresh());
    }

    #[test]
    fn readings_people_and_figures_age() {
        let rules = Rules::standard();
        let reading = Reading {
            on: ago(90),
            ..Reading::default()
        };
        assert_eq!(mode(&reading, rules, today()).freshness(), Stale);
        assert_eq!(stance(&reading, rules, today()).freshness(), Stale);
        let mut person = Stakeholder {
            confirmed_on: ago(179),
            ..Stakeholder::default()
        };
        assert!(expectation(&person, rules, today()).is_fresh());
        person.confirmed_on = None;
        person.head.changed = "2026-05-25T08:00:00+03:00".parse().unwrap();
        assert_eq!(
            power(&person, rules, today()).freshness(),
            Stale,
            "180 days unchanged"
        );
        assert_eq!(category(&person, rules, today()).days, 180);
        assert_eq!(need(&person, rules, today()).freshness(), Stale);
        let spend = Figure {
            period_start: Some(day("2025-01-01")),
            period: Some(Period::Year),
            ..Figure::default()
        };
        assert_eq!(customer_figure(&spend, rules, today()).days, 325);
        let role_reading = RoleReading {
            on: ago(365),
            ..RoleReading::default()
        };
        assert_eq!(role(&role_reading, rules, today()).freshness(), Stale);
        let kpi_reading = KpiReading {
            on: ago(180),
            ..KpiReading::default()
        };
        assert_eq!(kpi(&kpi_reading, rules, today()).freshness(), Dead);
    }
}
