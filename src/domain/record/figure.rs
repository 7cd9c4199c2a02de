//! `figure`: one amount of one measure over one period: sales, costs, hours, budgets. Sales are net of discounts.

use crate::domain::declare::{choices, record};

choices! { Period "figure-period" {
    Month "month",
    Quarter "quarter",
    Year "year",
} }

choices! { FigureMeasure "figure-measure" {
    Sales "sales",
    DirectCost "direct_cost",
    ServiceCost "service_cost",
    KamCost "kam_cost",
    DiscountGiven "discount_given",
    ServiceHours "service_hours",
    KamHours "kam_hours",
    Quantity "quantity",
    BudgetSales "budget_sales",
    BudgetInvestment "budget_investment",
    TopDownTarget "top_down_target",
    CustomerSpend "customer_spend",
    CustomerTurnover "customer_turnover",
    CustomerOperatingProfit "customer_operating_profit",
    CustomerEquity "customer_equity",
    CustomerInvestments "customer_investments",
    CompanyTurnover "company_turnover",
} }

impl FigureMeasure {
    /// An amount of money; else hours or pieces.
    pub fn is_money(self) -> bool {
        use FigureMeasure::{KamHours, Quantity, ServiceHours};
        !matches!(self, ServiceHours | KamHours | Quantity)
    }

    /// Budgeted, or targeted from above: what is meant to come, not what came.
    pub fn is_plan(self) -> bool {
        use FigureMeasure::{BudgetInvestment, BudgetSales, TopDownTarget};
        matches!(self, BudgetSales | BudgetInvestment | TopDownTarget)
    }
}

record! {
    /// One amount of one measure over one period: sales, costs, hours, budgets. Sales are net of discounts.
    Figure {
        /// Blank for the whole company.
        account: link(Account);
        unit: link(Unit);
        solution: link(Solution);
        class: link(AccountClass);
        colleague: link(Colleague);
        team: line;
        period_start: day [required, first];
        period: choice(Period) [required, first];
        measure: choice(FigureMeasure) [required, first];
        /// Cents; hundredths for hours and quantity.
        amount: money [required, first];
    }
}
