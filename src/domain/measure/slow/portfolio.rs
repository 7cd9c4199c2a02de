//! The measures of the whole portfolio, and what its accounts and classes come to.

use std::ops::Range;

use super::account::Slow;
use super::sums::{by, in_month, month_of, sum, sum_each, today, total};
use crate::domain::record::{Figure, FigureMeasure};

impl Slow<'_> {
    /// The measure of the portfolio of that code.
    pub(super) fn portfolio_measure(&self, code: &str) -> Option<f64> {
        use FigureMeasure as F;
        let year = 2026 * 12..2027 * 12;
        let so_far = 2026 * 12..month_of(today());
        let bottom_up = || self.of_all(F::BudgetSales, year);
        match code {
            "top1" => self.largest(1),
            "top2" => self.largest(2),
            "top3" => self.largest(3),
            "top5" => self.largest(5),
            "hhi" => Some(self.shares()?.iter().map(|share| share * share).sum()),
            "budget_bottom_up" => bottom_up(),
            "budget_top_down" => self.target(),
            "budget_gap" => Some(self.target()? - bottom_up()?),
            "budget_deviation" => {
                let budget = self.of_all(F::BudgetSales, so_far.clone())?;
                Some(by(self.of_all(F::Sales, so_far)?, budget)? - 1.0)
            }
            other => panic!("{other} has no second version"),
        }
    }

    /// The company's own turnover where it covers all twelve months, else what all sold.
    pub(super) fn turnover(&self) -> Option<f64> {
        let end = month_of(today());
        let company = self.of_the_company();
        let own: Vec<f64> = (end - 12..end)
            .filter_map(|month| in_month(&company, FigureMeasure::CompanyTurnover, month))
            .collect();
        if own.len() == 12 {
            return total(own.into_iter());
        }
        self.of_all(FigureMeasure::Sales, end - 12..end)
    }

    fn largest(&self, count: usize) -> Option<f64> {
        Some(self.shares()?.iter().take(count).sum())
    }

    /// The share of every account with sales, the largest first; none without such an account.
    fn shares(&self) -> Option<Vec<f64>> {
        let end = month_of(today());
        let turnover = self.turnover()?;
        let mut shares = Vec::new();
        for own in self.book.open.values() {
            let rows: Vec<&Figure> = own.figure.iter().collect();
            if let Some(sales) = sum(&rows, FigureMeasure::Sales, end - 12..end) {
                shares.push(by(sales, turnover)?);
            }
        }
        shares.sort_by(|a, b| b.total_cmp(a));
        (!shares.is_empty()).then_some(shares)
    }

    /// The company's target, else accounts' and classes', else sellers', else teams'.
    fn target(&self) -> Option<f64> {
        let (of, year) = (FigureMeasure::TopDownTarget, 2026 * 12..2027 * 12);
        let mut sellers = self.in_the_frame();
        sellers.retain(|row| row.colleague.is_some());
        let mut teams = self.in_the_frame();
        teams.retain(|row| row.colleague.is_none() && !row.team.is_empty());
        sum(&self.of_the_company(), of, year.clone())
            .or_else(|| self.of_all(of, year.clone()))
            .or_else(|| sum_each(&sellers, |row| row.colleague, of, year.clone()))
            .or_else(|| sum_each(&teams, |row| row.team.as_str(), of, year))
    }

    /// Every account's rows, and a class row in months where no account of the class has any.
    fn of_all(&self, measure: FigureMeasure, months: Range<i32>) -> Option<f64> {
        total(months.flat_map(|month| self.all_in(measure, month)))
    }

    fn all_in(&self, measure: FigureMeasure, month: i32) -> Vec<f64> {
        let of = |id| {
            let rows: Vec<&Figure> = self.book.open[&id].figure.iter().collect();
            in_month(&rows, measure, month)
        };
        let mut found: Vec<f64> = self.book.open.keys().filter_map(|id| of(*id)).collect();
        for class in self.book.frame.account_class.iter() {
            let mut members = self.book.frame.account.iter();
            let has_own =
                members.any(|one| one.class == Some(class.head.id) && of(one.head.id).is_some());
            let mut rows: Vec<&Figure> = self.book.frame.figure.iter().collect();
            rows.retain(|row| row.class == Some(class.head.id));
            if !has_own {
                found.extend(in_month(&rows, measure, month));
            }
        }
        found
    }

    /// Rows of no account and no class.
    fn in_the_frame(&self) -> Vec<&Figure> {
        let rows = self.book.frame.figure.iter();
        rows.filter(|row| row.account.is_none() && row.class.is_none())
            .collect()
    }

    fn of_the_company(&self) -> Vec<&Figure> {
        let mut rows = self.in_the_frame();
        rows.retain(|row| row.colleague.is_none() && row.team.is_empty());
        rows
    }
}
