//! Measures: pure functions of the records and the moment, one file each, and the two tables
//! that name them. A measure with missing input is unknown, with the reason; never 0.

use std::ops::Range;

pub use super::measured::{Measured, Unit};

use super::Now;
use super::figures::cents;
use super::periods::Month;
use super::portfolio::Portfolio;
use super::record::{FigureMeasure, Records};
use super::scene::Scene;

pub mod activities;
pub mod budget;
pub mod concentration;
pub mod contact_age;
pub mod coverage;
pub mod discount_ratio;
pub mod euro;
pub mod facts;
pub mod margin;
pub mod margin_after_kam;
pub mod matrix_cells;
pub mod pipeline;
pub mod portfolio_budget;
pub mod price_mix;
pub mod sales;
pub mod sales_development;
pub mod service;
pub mod share_at_customer;
pub mod share_of_our_turnover;
pub mod truth_ratio;
pub mod turnover;

#[cfg(test)]
pub(crate) mod cases;
#[cfg(test)]
mod slow;

pub use facts::facts_of;
pub use turnover::turnover;

/// A measure of one account.
pub struct AccountMeasure {
    /// Permanent code.
    pub code: &'static str,
    pub unit: Unit,
    pub compute: fn(&Scene) -> Measured,
}

/// A measure of the whole portfolio.
pub struct PortfolioMeasure {
    pub code: &'static str,
    pub unit: Unit,
    pub compute: fn(&Portfolio, &Records, Now) -> Measured,
}

/// Every measure of an account, in the order they are shown. The counts of findings come after
/// them, from the checks, which themselves read measures.
pub const ACCOUNT: &[AccountMeasure] = &[
    account("sales", Unit::Cents, sales::compute),
    account("margin", Unit::Cents, margin::compute),
    account("margin_ratio", Unit::Ratio, margin::compute_ratio),
    account(
        "share_of_our_turnover",
        Unit::Ratio,
        share_of_our_turnover::compute,
    ),
    account("sales_development", Unit::Ratio, sales_development::compute),
    account("share_at_customer", Unit::Ratio, share_at_customer::compute),
    account("price_mix_premium", Unit::Ratio, price_mix::compute_premium),
    account("price_mix_new", Unit::Ratio, price_mix::compute_new),
    account("margin_after_kam", Unit::Cents, margin_after_kam::compute),
    account("service_load", Unit::Ratio, service::compute_load),
    account("service_hours", Unit::Hours, service::compute_hours),
    account("discount_ratio", Unit::Ratio, discount_ratio::compute),
    account("pipeline_weighted", Unit::Cents, pipeline::compute),
    account("euro_asked", Unit::Cents, euro::compute_asked),
    account("euro_backed", Unit::Cents, euro::compute_backed),
    account("euro_unbacked", Unit::Cents, euro::compute_unbacked),
    account("budget_bottom_up", Unit::Cents, budget::compute_bottom_up),
    account("budget_top_down", Unit::Cents, budget::compute_top_down),
    account("budget_gap", Unit::Cents, budget::compute_gap),
    account("budget_deviation", Unit::Ratio, budget::compute_deviation),
    account("coverage_one", Unit::Ratio, coverage::compute_one),
    account("coverage_two", Unit::Ratio, coverage::compute_two),
    account("truth_ratio", Unit::Ratio, truth_ratio::compute),
    account("contact_age", Unit::Days, contact_age::compute),
    account("activities_done", Unit::Count, activities::compute_done),
    account("activities_late", Unit::Count, activities::compute_late),
    account("activities_coming", Unit::Count, activities::compute_coming),
    account("follow_up", Unit::Ratio, activities::compute_follow_up),
    account("matrix_filled", Unit::Count, matrix_cells::compute_filled),
    account("matrix_stale", Unit::Count, matrix_cells::compute_stale),
    account("matrix_thin", Unit::Count, matrix_cells::compute_thin),
    account("matrix_empty", Unit::Count, matrix_cells::compute_empty),
];

/// Every measure of the portfolio.
pub const PORTFOLIO: &[PortfolioMeasure] = &[
    portfolio("top1", Unit::Ratio, concentration::top1),
    portfolio("top2", Unit::Ratio, concentration::top2),
    portfolio("top3", Unit::Ratio, concentration::top3),
    portfolio("top5", Unit::Ratio, concentration::top5),
    portfolio("hhi", Unit::Index, concentration::hhi),
    portfolio(
        "budget_bottom_up",
        Unit::Cents,
        portfolio_budget::compute_bottom_up,
    ),
    portfolio(
        "budget_top_down",
        Unit::Cents,
        portfolio_budget::compute_top_down,
    ),
    portfolio("budget_gap", Unit::Cents, portfolio_budget::compute_gap),
    portfolio(
        "budget_deviation",
        Unit::Ratio,
        portfolio_budget::compute_deviation,
    ),
];

const fn account(
    code: &'static str,
    unit: Unit,
    compute: fn(&Scene) -> Measured,
) -> AccountMeasure {
    AccountMeasure {
        code,
        unit,
        compute,
    }
}

const fn portfolio(
    code: &'static str,
    unit: Unit,
    compute: fn(&Portfolio, &Records, Now) -> Measured,
) -> PortfolioMeasure {
    PortfolioMeasure {
        code,
        unit,
        compute,
    }
}

/// Locale key of a measure's label; with `-explained` after it, of the sentence that explains it.
pub fn label_key(code: &str) -> String {
    format!("measure-{}", code.replace('_', "-"))
}

/// A part of a measure, or the locale key of why it is unknown.
type Known<T> = Result<T, &'static str>;

impl From<Known<f64>> for Measured {
    fn from(known: Known<f64>) -> Measured {
        match known {
            Ok(value) => Measured::known(value),
            Err(why) => Measured::unknown(why),
        }
    }
}

/// The account's own figures of a kind over some months, in twelfths of a cent (of a hundredth).
fn amount(
    scene: &Scene,
    measure: FigureMeasure,
    months: Range<Month>,
    why_none: &'static str,
) -> Known<i128> {
    scene.figures(measure, months).twelfths().ok_or(why_none)
}

/// A sum in twelfths, rounded to whole cents.
fn known_cents(twelfths: Known<i128>) -> Measured {
    twelfths.map(|twelfths| cents(twelfths) as f64).into()
}

/// One sum by another of the same unit; unknown when the other is zero.
fn quotient(part: i128, whole: i128, why_zero: &'static str) -> Known<f64> {
    if whole == 0 {
        Err(why_zero)
    } else {
        Ok(part as f64 / whole as f64)
    }
}

/// A sum over items in hundredths of a cent, rounded to whole cents half away from zero. An
/// incomplete item (none) is skipped and counted; with only such the sum is unknown.
fn of_items(items: impl Iterator<Item = Option<i128>>, why_none: &'static str) -> Measured {
    let items: Vec<Option<i128>> = items.collect();
    let complete: Vec<i128> = items.iter().flatten().copied().collect();
    let incomplete = items.len() - complete.len();
    if complete.is_empty() && incomplete > 0 {
        return Measured {
            incomplete,
            ..Measured::unknown(why_none)
        };
    }
    let sum: i128 = complete.iter().sum();
    let rounded = (sum.abs() + 50) / 100 * sum.signum();
    Measured {
        incomplete,
        ..Measured::known(rounded as f64)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::field::Choice;
    use crate::domain::record::Formula;
    use crate::i18n::{Language, Texts};

    #[test]
    fn codes_are_unique_and_those_a_kpi_may_follow() {
        let account: Vec<&str> = ACCOUNT.iter().map(|measure| measure.code).collect();
        let portfolio: Vec<&str> = PORTFOLIO.iter().map(|measure| measure.code).collect();
        for codes in [&account, &portfolio] {
            let unique: BTreeSet<&&str> = codes.iter().collect();
            assert_eq!(unique.len(), codes.len());
        }
        let known: BTreeSet<&str> = account.into_iter().chain(portfolio).collect();
        let formulas = Formula::ALL.iter().map(|formula| formula.code());
        let formulas = formulas.filter(|code| *code != "manual" && !code.starts_with("findings_"));
        assert_eq!(known, formulas.collect());
    }

    #[test]
    fn every_measure_has_its_words_in_every_language() {
        for language in [Language::En, Language::Fi, Language::Sv] {
            let texts = Texts::new(language);
            let codes = ACCOUNT.iter().map(|measure| measure.code);
            for code in codes.chain(PORTFOLIO.iter().map(|measure| measure.code)) {
                let label = label_key(code);
                assert!(texts.has(&label), "{label} in {language:?}");
                assert!(
                    texts.has(&format!("{label}-explained")),
                    "{label}-explained in {language:?}"
                );
            }
        }
    }
}
