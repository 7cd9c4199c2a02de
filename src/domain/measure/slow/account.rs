//! The measures of one account, from its figures and opportunities.

use std::ops::Range;

use chrono::{Datelike, Months};

use super::sums::{by, items, month_of, sum, today};
use crate::domain::record::{Figure, FigureMeasure, Opportunity, PriceClass, Solution, Stage};
use crate::domain::{Book, Records};

/// Everything the slow measures look at.
pub(super) struct Slow<'a> {
    pub(super) book: &'a Book,
    pub(super) own: &'a Records,
}

impl<'a> Slow<'a> {
    pub(super) fn of(book: &'a Book) -> Slow<'a> {
        let account = book
            .frame
            .account
            .iter()
            .find(|one| one.name == "Kaarna")
            .unwrap();
        Slow {
            book,
            own: &book.open[&account.head.id],
        }
    }

    fn figure(&self, measure: FigureMeasure, months: Range<i32>) -> Option<f64> {
        let rows: Vec<&Figure> = self.own.figure.iter().collect();
        sum(&rows, measure, months)
    }

    /// The measure of that code.
    pub(super) fn measure(&self, code: &str) -> Option<f64> {
        let done = || self.activities("done") as f64;
        let late = || self.activities("late") as f64;
        match code {
            "share_at_customer" => self.share_at_customer(),
            "price_mix_premium" => self.mix(|one| Some(one.price_class? == PriceClass::Premium)),
            "price_mix_new" => {
                let since = today() - Months::new(24);
                self.mix(|one| Some((since..=today()).contains(&one.launched_on?)))
            }
            "pipeline_weighted" => self.pipeline(),
            "coverage_one" => self.coverage(1),
            "coverage_two" => self.coverage(2),
            "truth_ratio" => self.truth(),
            "contact_age" => self.contact_age(),
            "activities_done" => Some(done()),
            "activities_late" => Some(late()),
            "activities_coming" => Some(self.activities("coming") as f64),
            "follow_up" => by(done(), done() + late()),
            of_year if of_year.starts_with("budget_") || of_year.starts_with("euro_") => {
                self.of_the_year(of_year)
            }
            of_r12 => self.of_r12(of_r12),
        }
    }

    fn of_r12(&self, code: &str) -> Option<f64> {
        use FigureMeasure as F;
        let end = month_of(today());
        let (r12, p12) = (end - 12..end, end - 24..end - 12);
        let now = |measure| self.figure(measure, r12.clone());
        let margin = || Some(now(F::Sales)? - now(F::DirectCost)? - now(F::ServiceCost)?);
        let given = || now(F::DiscountGiven);
        match code {
            "sales" => now(F::Sales),
            "margin" => margin(),
            "margin_ratio" => by(margin()?, now(F::Sales)?),
            "margin_after_kam" => Some(margin()? - now(F::KamCost)?),
            "service_load" => by(now(F::ServiceCost)?, now(F::Sales)?),
            "service_hours" => Some(by(now(F::ServiceHours)?, now(F::Sales)?)? * 10_000.0),
            "discount_ratio" => by(given()?, now(F::Sales)? + given()?),
            "sales_development" => Some(by(now(F::Sales)?, self.figure(F::Sales, p12)?)? - 1.0),
            "share_of_our_turnover" => by(now(F::Sales)?, self.turnover()?),
            other => panic!("{other} has no second version"),
        }
    }

    fn of_the_year(&self, code: &str) -> Option<f64> {
        use FigureMeasure as F;
        let (year, last_year) = (2026 * 12..2027 * 12, 2025 * 12..2026 * 12);
        let so_far = 2026 * 12..month_of(today());
        let bottom_up = || self.figure(F::BudgetSales, year.clone());
        let top_down = || self.figure(F::TopDownTarget, year.clone());
        let asked = || Some(bottom_up()? - self.figure(F::Sales, last_year)?);
        match code {
            "budget_bottom_up" => bottom_up(),
            "budget_top_down" => top_down(),
            "budget_gap" => Some(top_down()? - bottom_up()?),
            "budget_deviation" => {
                let budget = self.figure(F::BudgetSales, so_far.clone())?;
                Some(by(self.figure(F::Sales, so_far)?, budget)? - 1.0)
            }
            "euro_asked" => asked(),
            "euro_backed" => self.backed(),
            "euro_unbacked" => Some((asked()? - self.backed()?).max(0.0)),
            other => panic!("{other} has no second version"),
        }
    }

    fn share_at_customer(&self) -> Option<f64> {
        let end = month_of(today());
        (2020..=2026)
            .rev()
            .find_map(|year| {
                let months = year * 12..((year + 1) * 12).min(end);
                let spend = self.figure(FigureMeasure::CustomerSpend, months.clone())?;
                Some((self.figure(FigureMeasure::Sales, months)?, spend))
            })
            .and_then(|(sales, spend)| by(sales, spend))
    }

    /// Read from solution rows even where total rows win.
    fn mix(&self, within: impl Fn(&Solution) -> Option<bool>) -> Option<f64> {
        let end = month_of(today());
        let (mut part, mut judged, mut any) = (0.0, 0.0, false);
        for solution in self.book.frame.solution.iter() {
            let rows: Vec<&Figure> = self
                .own
                .figure
                .iter()
                .filter(|row| row.solution == Some(solution.head.id))
                .collect();
            let Some(sold) = sum(&rows, FigureMeasure::Sales, end - 12..end) else {
                continue;
            };
            let Some(is_within) = within(solution) else {
                continue;
            };
            any = true;
            judged += sold;
            part += if is_within { sold } else { 0.0 };
        }
        if any { by(part, judged) } else { None }
    }

    fn pipeline(&self) -> Option<f64> {
        let open = self
            .own
            .opportunity
            .iter()
            .filter(|one| !matches!(one.stage, Some(Stage::Won | Stage::Lost)));
        items(open.map(weighed))
    }

    fn backed(&self) -> Option<f64> {
        let tied = self.own.opportunity.iter().filter(|one| one.goal.is_some());
        let counts = tied.filter_map(|one| match one.stage {
            Some(Stage::Lost) => None,
            Some(Stage::Won) => {
                (one.closed_on?.year() == 2026).then(|| one.closed_value.map(|cents| cents as f64))
            }
            _ => (one.expected_on?.year() == 2026).then(|| weighed(one)),
        });
        items(counts)
    }
}

fn weighed(one: &Opportunity) -> Option<f64> {
    Some(one.value? as f64 * one.probability? as f64 / 100.0)
}
