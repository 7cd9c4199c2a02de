//! `kpi`: something followed over time, for one account or for every one.

use super::YesNo;
use crate::domain::declare::{choices, record};

choices! { KpiAudience "kpi-audience" {
    Kam "kam",
    Management "management",
    Both "both",
} }

choices! { Better "better" {
    Up "up",
    Down "down",
} }

choices! { Formula "formula" {
    Manual "manual",
    Sales "sales",
    Margin "margin",
    MarginRatio "margin_ratio",
    ShareOfOurTurnover "share_of_our_turnover",
    SalesDevelopment "sales_development",
    ShareAtCustomer "share_at_customer",
    PriceMixPremium "price_mix_premium",
    PriceMixNew "price_mix_new",
    MarginAfterKam "margin_after_kam",
    ServiceLoad "service_load",
    ServiceHours "service_hours",
    DiscountRatio "discount_ratio",
    Top1 "top1",
    Top2 "top2",
    Top3 "top3",
    Top5 "top5",
    Hhi "hhi",
    PipelineWeighted "pipeline_weighted",
    EuroAsked "euro_asked",
    EuroBacked "euro_backed",
    EuroUnbacked "euro_unbacked",
    BudgetBottomUp "budget_bottom_up",
    BudgetTopDown "budget_top_down",
    BudgetGap "budget_gap",
    BudgetDeviation "budget_deviation",
    CoverageOne "coverage_one",
    CoverageTwo "coverage_two",
    TruthRatio "truth_ratio",
    ContactAge "contact_age",
    ActivitiesDone "activities_done",
    ActivitiesLate "activities_late",
    ActivitiesComing "activities_coming",
    FollowUp "follow_up",
    MatrixFilled "matrix_filled",
    MatrixStale "matrix_stale",
    MatrixThin "matrix_thin",
    MatrixEmpty "matrix_empty",
    FindingsAct "findings_act",
    FindingsRisk "findings_risk",
    FindingsWatch "findings_watch",
    FindingsAsk "findings_ask",
} }

record! {
    /// Something followed over time, for one account or for every one.
    Kpi {
        /// Blank for every account.
        account: link(Account) [customer];
        name: line [required, customer, first];
        audience: choice(KpiAudience) [first];
        /// `manual`, or the code of a measure.
        formula: choice(Formula) [first];
        measured_in: line [customer, first];
        better: choice(Better) [customer, first];
        base: number [customer];
        target: number [customer, first];
        /// Fit for the customer.
        shared: choice(YesNo) [customer, first, default "no"];
    }
}
