//! The say-no test: what the house is without one account, and how far its price may fall before
//! no is the right answer.

use crate::domain::measure::{Measured, concentration, margin, sales};
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

/// The house without an account. Everything over R12.
#[derive(Clone, Debug, PartialEq)]
pub struct Without {
    /// Cents that would be lost.
    pub sales: Measured,
    /// Margin after service cost that would be lost, in cents.
    pub margin: Measured,
    /// Sales of the house with the account, and without it.
    pub turnover: Measured,
    pub turnover_after: Measured,
    /// Margin of all accounts whose margin is known, with this one and without it.
    pub margins: Measured,
    pub margins_after: Measured,
    /// Concentration with the account, and without it.
    pub hhi_before: Measured,
    pub hhi_after: Measured,
    /// Hundredths of an hour; none where no month has any.
    pub service_hours: Option<i64>,
    pub kam_hours: Option<i64>,
    /// The price cut, as a ratio of sales, at which margin after service cost is zero; below
    /// zero where it is zero already.
    pub price_cut: Measured,
}

impl Without {
    /// Service and KAM hours together, of those that are known; none where neither is.
    pub fn hours_freed(&self) -> Option<i64> {
        let known = [self.service_hours, self.kam_hours];
        let sum = known.into_iter().flatten().sum();
        known.iter().any(Option::is_some).then_some(sum)
    }
}

/// What the account brings and binds.
pub fn without(scene: &Scene) -> Without {
    let portfolio = scene.portfolio;
    let hours = |measure| scene.figures(measure, scene.now.r12()).total();
    let (sales, margin) = (sales::compute(scene), margin::compute(scene));
    let margins = margins(scene);
    Without {
        turnover: portfolio.turnover.clone(),
        turnover_after: less(&portfolio.turnover, &sales),
        margins_after: less(&margins, &margin),
        margins,
        sales,
        margin,
        hhi_before: concentration::hhi(portfolio, scene.book.frame, scene.now),
        hhi_after: concentration::hhi_without(portfolio, scene.book.id()),
        service_hours: hours(FigureMeasure::ServiceHours),
        kam_hours: hours(FigureMeasure::KamHours),
        price_cut: margin::compute_ratio(scene),
    }
}

/// The margins of all accounts together; how many are not known is told.
fn margins(scene: &Scene) -> Measured {
    let all = scene.portfolio.facts.iter().map(|facts| &facts.margin);
    let known: Vec<f64> = all.clone().filter_map(|margin| margin.value).collect();
    if known.is_empty() {
        return scene.portfolio.of_account(scene.book.id()).map_or_else(
            || Measured::unknown("why-no-sales"),
            |facts| facts.margin.clone(),
        );
    }
    Measured::known(known.iter().sum())
}

/// What is left of a sum without a part of it; unknown where either is.
fn less(whole: &Measured, part: &Measured) -> Measured {
    match (whole.value, part.value) {
        (Some(whole), Some(part)) => Measured::known(whole - part),
        (None, _) => whole.clone(),
        (_, None) => part.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::PORTFOLIO;
    use crate::domain::measure::cases::{portfolio, scene_of, with_scene};

    fn figure(account: &str, measure: &str, amount: &str) -> String {
        format!(
            " | add figure account={account} period_start=2026-01-01 period=month measure={measure} amount={amount}"
        )
    }

    #[test]
    fn an_account_taken_away_leaves_the_rest_less_concentrated() {
        let script = [
            "add account name=Beta | add account name=Gamma".to_owned(),
            figure("Kaarna", "sales", "60"),
            figure("Beta", "sales", "30"),
            figure("Gamma", "sales", "10"),
            figure("Kaarna", "direct_cost", "40"),
            figure("Kaarna", "service_cost", "5"),
            figure("Kaarna", "service_hours", "12.5"),
            figure("Kaarna", "kam_hours", "7.25"),
        ];
        let without = with_scene(&scene_of(&script.concat()), without);
        assert_eq!(without.sales.value, Some(6_000.0));
        assert_eq!(without.margin.value, Some(1_500.0));
        // 0.6² + 0.3² + 0.1²; without it 0.75² + 0.25².
        assert!((without.hhi_before.value.unwrap() - 0.46).abs() < 1e-12);
        assert!((without.hhi_after.value.unwrap() - 0.625).abs() < 1e-12);
        assert_eq!(without.turnover.value, Some(10_000.0));
        assert_eq!(without.turnover_after.value, Some(4_000.0));
        // Nobody wrote down what Beta and Gamma cost: Kaarna's margin is all that is known.
        assert_eq!(without.margins.value, Some(1_500.0));
        assert_eq!(without.margins_after.value, Some(0.0));
        assert_eq!(without.hours_freed(), Some(1_975));
        assert_eq!(without.price_cut.value, Some(0.25));
    }

    #[test]
    fn what_is_not_known_stays_unknown() {
        let blank = with_scene(&scene_of(""), without);
        assert_eq!(blank.sales.value, None);
        assert_eq!(blank.hhi_after.value, None);
        assert_eq!(blank.hours_freed(), None);
        let alone = format!("{}{}", "add account name=B", figure("Kaarna", "sales", "6"));
        let alone = with_scene(&scene_of(&alone), without);
        assert_eq!(alone.hhi_before.value, Some(1.0));
        assert_eq!(alone.hhi_after.value, None, "nothing is left to divide");
        let hours = figure("Kaarna", "service_hours", "3");
        let some = with_scene(&scene_of(&format!("add account name=B{hours}")), without);
        assert_eq!(some.hours_freed(), Some(300));
    }

    /// The slow second way: the account is removed, and the portfolio computed anew.
    #[test]
    fn the_index_is_that_of_a_portfolio_without_the_account() {
        let hhi = PORTFOLIO.iter().find(|one| one.code == "hhi").unwrap();
        for amounts in [[7, 5, 3], [1, 1, 1], [90, 0, 10], [33, 66, 1]] {
            let names = ["Kaarna", "Beta", "Gamma"];
            let figures = names
                .iter()
                .zip(amounts)
                .map(|(name, amount)| figure(name, "sales", &amount.to_string()));
            let script = format!(
                "add account name=Beta | add account name=Gamma{}",
                figures.collect::<String>()
            );
            let fast = with_scene(&scene_of(&script), without).hhi_after;
            let stage = scene_of(&format!("{script} | remove account Kaarna"));
            let slow = (hhi.compute)(&portfolio(&stage), &stage.book.frame, stage.now);
            assert_eq!(fast, slow, "{amounts:?}");
        }
    }
}
