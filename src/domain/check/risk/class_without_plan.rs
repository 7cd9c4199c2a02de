//! class-without-plan: no plan in force this year of the kind the class demands. A sales plan is
//! one without account, owned by the account's owner; without a class nothing is demanded.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::field::Choice;
use crate::domain::record::{Plan, PlanKind, PlanStatus};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "class-without-plan",
    severity: Severity::Risk,
    reach: Reach::Everyone,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let Some(kind) = scene.demanded_plan() else {
        return Vec::new();
    };
    let plans = plans_of_the_year(scene, kind);
    let in_force = |plan: &&Plan| plan.status == Some(PlanStatus::InForce);
    if plans.iter().any(in_force) {
        return Vec::new();
    }
    let draft = plans
        .iter()
        .find(|plan| plan.status != Some(PlanStatus::Closed));
    let fix = match draft {
        Some(plan) => Fix::set(Link::new(Kind::Plan, plan.head.id), &["status"]),
        None => new_plan(scene, kind),
    };
    let found = Found::account("finding-class-without-plan", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .message("kind", label(kind))
            .text("year", scene.now.year().to_string())
    })]
}

fn plans_of_the_year<'a>(scene: &Scene<'a>, kind: PlanKind) -> Vec<&'a Plan> {
    let year = Some(i64::from(scene.now.year()));
    let fits = |plan: &&Plan| plan.kind == Some(kind) && plan.year == year;
    let owner = scene.owner().map(|owner| owner.head.id);
    match kind {
        PlanKind::AccountPlan => scene.book.own.plan.iter().filter(fits).collect(),
        PlanKind::SalesPlan => {
            let plans = scene.book.frame.plan.iter().filter(fits);
            plans
                .filter(|plan| plan.account.is_none() && plan.owner.is_some())
                .filter(|plan| plan.owner == owner)
                .collect()
        }
    }
}

fn new_plan(scene: &Scene, kind: PlanKind) -> Fix {
    let fix = Fix::Add(Kind::Plan, Vec::new())
        .knowing("kind", kind.code())
        .knowing("year", scene.now.year().to_string())
        .knowing("status", PlanStatus::InForce.code());
    match (kind, scene.owner()) {
        (PlanKind::AccountPlan, _) => fix.knowing("account", scene.book.link().to_string()),
        (PlanKind::SalesPlan, Some(owner)) => {
            let owner = Link::new(Kind::Colleague, owner.head.id);
            fix.knowing("owner", owner.to_string())
        }
        (PlanKind::SalesPlan, None) => fix,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add account_class code=A plan_kind=account_plan
                add account_class code=B plan_kind=sales_plan
                add colleague name=Aino
                set account Acme owner=Aino
            ";

    #[test]
    fn each_class_demands_its_own_kind_of_plan() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                ("set account Acme class=A", &["Acme"]),
                (
                    "
                set account Acme class=A
                add plan account=Acme kind=account_plan year={y} status=in_force
            ",
                    &[],
                ),
                (
                    "
                set account Acme class=A
                add plan account=Acme kind=account_plan year={y}
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=A
                add plan account=Acme kind=account_plan year={y} status=draft
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=A
                add plan account=Acme kind=account_plan year={y} status=closed
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=A
                add plan account=Acme kind=account_plan year={y-1} status=in_force
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=A
                add plan kind=sales_plan owner=Aino year={y} status=in_force
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=B
                add plan kind=sales_plan owner=Aino year={y} status=in_force
            ",
                    &[],
                ),
                (
                    "
                set account Acme class=B
                add plan kind=sales_plan year={y} status=in_force
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=B
                add plan account=Acme kind=sales_plan owner=Aino year={y} status=in_force
            ",
                    &["Acme"],
                ),
                (
                    "
                set account Acme class=B
                add plan kind=sales_plan owner=Aino year={y} status=in_force
                set colleague Aino left_on={0d}
            ",
                    &["Acme"],
                ),
            ],
        );
    }
}
