//! nobody-sells: the account has a sales budget this year and no filled seat of a seller.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::periods;
use crate::domain::record::{FigureMeasure, Seat, SeatRole};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "nobody-sells",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let year = periods::year(scene.now.year());
    let budget = scene.figures(FigureMeasure::BudgetSales, year).total();
    let Some(budget) = budget.filter(|budget| *budget > 0) else {
        return Vec::new();
    };
    let seats = scene.book.own.seat.iter();
    let sellers: Vec<&Seat> = seats
        .filter(|seat| seat.role == Some(SeatRole::Seller))
        .collect();
    let is_filled = |seat: &&Seat| scene.active_colleague(seat.colleague).is_some();
    if sellers.iter().any(is_filled) {
        return Vec::new();
    }
    let fix = match sellers.first() {
        Some(seat) => Fix::set(Link::new(Kind::Seat, seat.head.id), &["colleague"]),
        None => Fix::add(Kind::Seat, "account", scene.book.link()).knowing("role", "seller"),
    };
    let found = Found::account("finding-nobody-sells", scene, fix);
    vec![found.saying(|sentence| sentence.money("budget", budget))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add figure account=Acme period_start={m} period=month measure=budget_sales amount=100
            ";

    #[test]
    fn a_budget_needs_a_seller() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Acme"]),
                ("add seat account=Acme role=seller colleague=Aino", &[]),
                ("add seat account=Acme role=seller", &["Acme"]),
                (
                    "add seat account=Acme role=negotiator colleague=Aino",
                    &["Acme"],
                ),
                (
                    "
                add seat account=Acme role=seller colleague=Aino
                set colleague Aino left_on={0d}
            ",
                    &["Acme"],
                ),
                (
                    "
                add seat account=Acme role=seller
                add seat account=Acme role=seller colleague=Aino
            ",
                    &[],
                ),
                (r#"remove figure "Acme budget_sales 2026-11-01""#, &[]),
            ],
        );
    }
}
