//! `share_of_our_turnover`: how much of what our company sells goes to this account, R12. Company
//! turnover is told by the portfolio.

use super::Measured;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    let sales = match super::sales::twelfths(scene, scene.now.r12()) {
        Ok(twelfths) => twelfths as f64 / 12.0,
        Err(why) => return Measured::unknown(why),
    };
    let turnover = &scene.portfolio.turnover;
    match turnover.value {
        None => turnover.clone(),
        Some(0.0) => Measured::unknown("why-zero-turnover"),
        Some(turnover) => Measured::known(sales / turnover),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    const OTHERS: &str = "add account name=Other status=lost \
        | add figure account=Other period_start=2026-03-01 period=month measure=sales amount=300";

    #[test]
    fn the_share_is_of_company_turnover_or_of_all_accounts() {
        let cases = [
            ("", "why-no-sales"),
            ("sales 2026-01 month 100", "0.25"),
            // The company's own figure counts when it covers all twelve months.
            (
                "sales 2026-01 month 100 | add figure period_start=2025-11-01 period=year measure=company_turnover amount=1000",
                "0.1",
            ),
            (
                "sales 2026-01 month 100 | add figure period_start=2025-12-01 period=year measure=company_turnover amount=1000",
                "0.25",
            ),
            // A class row counts beside them, where no account of the class has a row.
            (
                "sales 2026-01 month 100 | add account_class code=C | add figure class=C period_start=2026-01-01 period=month measure=sales amount=100",
                "0.2",
            ),
        ];
        let cases = cases.map(|(script, expected)| (format!("{OTHERS} | {script}"), expected));
        let cases: Vec<(&str, &str)> = cases
            .iter()
            .map(|(script, expected)| (script.as_str(), *expected))
            .collect();
        check("share_of_our_turnover", &cases);
        check(
            "share_of_our_turnover",
            &[("sales 2026-01 month 0", "why-zero-turnover")],
        );
    }
}
