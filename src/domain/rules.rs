//! Thresholds and half-lives, as `assets/rules.toml` states them, and the user's own merged over
//! them. What in those does not fit is told with its line and what is allowed; the rest counts.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::fault::Fault;
use crate::i18n::Message;

const SHIPPED: &str = include_str!("../../assets/rules.toml");

static STANDARD: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(SHIPPED).unwrap_or_else(|error| unreachable!("assets/rules.toml: {error}"))
});

/// Every number a check or a measure compares with. Ratios are fractions of one.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub half_life: HalfLives,
    pub limits: Limits,
}

/// Declares a section: a field a line, with the values it may take.
macro_rules! section {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $ty:ty, $allowed:expr;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(pub $field: $ty,)*
        }

        impl $name {
            /// Takes the value of a key as the file writes it; where it does not fit, says what
            /// would.
            fn set(&mut self, key: &str, raw: &str) -> Result<(), Refusal> {
                match key {
                    $(stringify!($field) => self.$field = value(key, raw, $allowed)?,)*
                    _ => return Err(Refusal::Name(&[$(stringify!($field)),*])),
                }
                Ok(())
            }
        }
    };
}

section! {
    /// Days after which what is known counts as half as sure.
    HalfLives {
        mode: i64, 1..=3650;
        stance: i64, 1..=3650;
        what_is_happening: i64, 1..=3650;
        where_heading: i64, 1..=3650;
        need: i64, 1..=3650;
        expectation: i64, 1..=3650;
        power: i64, 1..=3650;
        category: i64, 1..=3650;
        other_topics: i64, 1..=3650;
        role_reading: i64, 1..=3650;
        customer_figures: i64, 1..=3650;
        kpi_reading: i64, 1..=3650;
        undated_change: i64, 1..=3650;
    }
}

section! {
    /// Thresholds of the checks.
    Limits {
        signal_hours: i64, 1..=720;
        criteria_weight: f64, 0.0..=1.0;
        hhi_concentrated: f64, 0.0..=1.0;
        hhi_watch: f64, 0.0..=1.0;
        share_of_turnover: f64, 0.0..=1.0;
        accounts_for_shares: usize, 1..=10_000;
        margin_fall: f64, 0.0..=1.0;
        accounts_for_thirds: usize, 3..=10_000;
        one_head_share: f64, 0.0..=1.0;
        one_head_claims: usize, 1..=10_000;
        high_power: i64, 1..=5;
        executive_days: u64, 1..=3650;
        arc_days: u64, 1..=3650;
        clash_days: u64, 0..=3650;
        change_days: u64, 1..=3650;
        budget_gap: f64, 0.0..=1.0;
        budget_deviation: f64, -1.0..=0.0;
        unbacked_share: f64, 0.0..=1.0;
        old_friends_meetings: usize, 1..=10_000;
        old_friends_share: f64, 0.0..=1.0;
        important_unit: i64, 0..=5;
        seats_before_roles: usize, 0..=100;
        one_planner_entries: usize, 1..=10_000;
        team_feedback_days: u64, 1..=3650;
        static_months: i32, 1..=240;
        dusty_days: u64, 1..=3650;
        effect_days: u64, 1..=3650;
        customer_feedback_days: u64, 1..=3650;
        plan_items: usize, 1..=10_000;
        plan_goals: usize, 1..=10_000;
        new_account_days: u64, 0..=3650;
        answer_months: i32, 1..=240;
        new_solution_months: i32, 1..=240;
        move_days: u64, 1..=3650;
        first_screen: usize, 1..=100;
    }
}

/// Why a key or its value is not taken.
enum Refusal {
    /// There is no such key; these there are.
    Name(&'static [&'static str]),
    Value(Message),
}

/// A value as the file writes it, if it is a number within the bounds.
fn value<T: Rule>(key: &str, raw: &str, allowed: RangeInclusive<T>) -> Result<T, Refusal> {
    let read = ValueDeserializer::parse(raw).and_then(T::deserialize);
    read.ok()
        .filter(|value| allowed.contains(value))
        .ok_or_else(|| {
            let message = Message::new(T::ALLOWED)
                .text("key", key)
                .text("least", allowed.start().to_string())
                .text("most", allowed.end().to_string());
            Refusal::Value(message)
        })
}

/// A number a rule may be.
trait Rule: DeserializeOwned + PartialOrd + Display {
    /// Locale key of the sentence that tells what is allowed.
    const ALLOWED: &'static str;
}

impl Rule for i32 {
    const ALLOWED: &'static str = "rules-whole";
}

impl Rule for i64 {
    const ALLOWED: &'static str = "rules-whole";
}

impl Rule for u64 {
    const ALLOWED: &'static str = "rules-whole";
}

impl Rule for usize {
    const ALLOWED: &'static str = "rules-whole";
}

impl Rule for f64 {
    const ALLOWED: &'static str = "rules-number";
}

impl Rules {
    /// The rules as shipped.
    pub fn standard() -> &'static Rules {
        &STANDARD
    }

    /// The shipped rules with those of the user's text over them, and what in it does not fit.
    pub fn read(text: &str) -> (Rules, Vec<Fault>) {
        let mut rules = Rules::standard().clone();
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => return (rules, vec![Fault::unreadable(text, &error)]),
        };
        let mut faults = Vec::new();
        for (name, section) in table.get_ref() {
            let DeValue::Table(lines) = section.get_ref() else {
                faults.push(unknown_section(text, name.get_ref(), name.span().start));
                continue;
            };
            for (key, value) in lines {
                let raw = text.get(value.span()).unwrap_or_default();
                let at = (name.get_ref().as_ref(), key.get_ref().as_ref());
                let refused = match at {
                    ("half_life", key) => rules.half_life.set(key, raw),
                    ("limits", key) => rules.limits.set(key, raw),
                    (name, _) => {
                        faults.push(unknown_section(text, name, key.span().start));
                        break;
                    }
                };
                faults.extend(refused.err().map(|refusal| match refusal {
                    Refusal::Value(message) => Fault::at(text, value.span().start, message),
                    Refusal::Name(known) => unknown_key(text, at.1, key.span().start, known),
                }));
            }
        }
        faults.sort_by_key(|fault| (fault.line, fault.column));
        (rules, faults)
    }
}

fn unknown_section(text: &str, name: &str, at: usize) -> Fault {
    Fault::at(
        text,
        at,
        Message::new("rules-no-section").text("name", name),
    )
}

fn unknown_key(text: &str, name: &str, at: usize, known: &[&str]) -> Fault {
    let message = Message::new("rules-no-key").text("name", name);
    Fault::at(text, at, message.text("known", known.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn the_shipped_rules_are_whole_and_within_their_own_bounds() {
        assert_eq!(Rules::standard().half_life.mode, 90);
        assert_eq!(Rules::standard().limits.first_screen, 7);
        assert_eq!(
            Rules::read(SHIPPED),
            (Rules::standard().clone(), Vec::new())
        );
    }

    #[test]
    fn own_rules_are_merged_over_those_shipped() {
        let (rules, faults) = Rules::read(
            "[half_life]\nmode = 30 # we meet often\n[limits]\nbudget_gap = 0.1\nhhi_watch = 1",
        );
        assert_eq!(faults, []);
        let mut expected = Rules::standard().clone();
        expected.half_life.mode = 30;
        expected.limits.budget_gap = 0.1;
        expected.limits.hhi_watch = 1.0;
        assert_eq!(rules, expected);
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_line_and_what_is_allowed_and_the_rest_counts() {
        let texts = Texts::new(Language::En);
        let rest = "[limits]\nhigh_power = 3\n";
        for (text, expected) in [
            ("mood = 3", "line 3, column 1: no rule is called mood"),
            (
                "plan_goals = 0",
                "line 3, column 14: plan_goals takes a whole number from 1 to 10000",
            ),
            ("plan_goals = 2.5", "plan_goals takes a whole number"),
            ("plan_goals = \"5\"", "plan_goals takes a whole number"),
            ("hhi_watch = 18", "hhi_watch takes a number from 0 to 1"),
            ("hhi_watch = nan", "hhi_watch takes a number from 0 to 1"),
            (
                "budget_deviation = 0.1",
                "budget_deviation takes a number from -1 to 0",
            ),
            (
                "[half_lives]\nmode = 3",
                "line 4, column 1: there are [half_life] and [limits]",
            ),
        ] {
            let (rules, faults) = Rules::read(&format!("{rest}{text}"));
            assert_eq!(rules.limits.high_power, 3, "{text}");
            assert_eq!(faults.len(), 1, "{text}");
            let told = texts.say(&faults[0].sentence("rules.toml"));
            assert!(told.contains(expected), "{told}");
        }
        for text in ["x = 1", "limits = 1"] {
            assert_eq!(Rules::read(text).1.len(), 1, "{text}");
        }
        let (rules, faults) = Rules::read("[limits]\nhigh_power = \n");
        assert_eq!(&rules, Rules::standard());
        assert_eq!(faults[0].line, 2);
    }
}
