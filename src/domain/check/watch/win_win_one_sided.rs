//! `win-win-one-sided`: a goal or growth idea that tells only one side's gain.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// Open goals and open opportunities with exactly one of value to customer and value to us filled.
pub const CHECK: AccountCheck = AccountCheck {
    code: "win-win-one-sided",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let goals = scene.open_goals().into_iter().map(|goal| {
        let sides = [&goal.value_to_customer, &goal.value_to_us];
        (Link::new(Kind::Goal, goal.head.id), sides)
    });
    let opportunities = scene.open_opportunities().map(|one| {
        let sides = [&one.value_to_customer, &one.value_to_us];
        (Link::new(Kind::Opportunity, one.head.id), sides)
    });
    let one_sided = goals
        .chain(opportunities)
        .filter_map(|(link, sides)| Some((link, blank_side(sides)?)));
    one_sided
        .map(|(link, side)| {
            let fix = Fix::set(link, side);
            Found::about("finding-win-win-one-sided", &scene.book, link, fix)
        })
        .collect()
}

/// The side that is blank while the other is filled: the customer's, ours.
fn blank_side([theirs, ours]: [&String; 2]) -> Option<&'static [&'static str]> {
    match (theirs.is_empty(), ours.is_empty()) {
        (true, false) => Some(&["value_to_customer"]),
        (false, true) => Some(&["value_to_us"]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::Fix;
    use crate::domain::check::watch::cases::{check, found};

    #[test]
    fn both_sides_gain_or_neither_is_told() {
        let plan = "add plan account=Acme kind=account_plan year=2026";
        let goal = "add goal plan=\"Acme 2026\" name=Uptime";
        let idea = "add opportunity account=Acme name=Valves";
        let cases = [
            (goal.to_owned(), ""),
            (format!("{goal} value_to_us=x"), "Uptime"),
            (format!("{goal} value_to_customer=x"), "Uptime"),
            (format!("{goal} value_to_us=x value_to_customer=y"), ""),
            (format!("{goal} value_to_us=x status=reached"), ""),
            (
                format!("{goal} value_to_us=x\nset plan \"Acme 2026\" status=closed"),
                "",
            ),
            (format!("{idea} value_to_us=x"), "Valves"),
            (format!("{idea} value_to_us=x stage=lost"), ""),
            (
                format!("{idea} value_to_us=x\n{goal} value_to_customer=y"),
                "Uptime, Valves",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{plan}\n{lines}"), expected);
        }
    }

    #[test]
    fn the_blank_side_is_what_mends_it() {
        let found = found(
            &CHECK,
            "add opportunity account=Acme name=Valves value_to_us=x",
        );
        assert!(matches!(&found[0].fix, Fix::Set(_, keys) if **keys == ["value_to_customer"]));
    }
}
