//! What a new record can know from where it is made: its account and plan, the day, who acts. A
//! new class of customers demands an account plan reviewed by the quarter until told otherwise:
//! with a class that demands nothing an account would be no key account, and hardly be checked.

use crate::domain::field::Choice;
use crate::domain::periods::Quarter;
use crate::domain::record::{PlanKind, Rhythm};
use crate::domain::reviewing;
use crate::domain::{Cell, Field, Id, Kind, Link, Type, Value};
use crate::tui::Model;
use crate::tui::screen::What;

/// Fields that say who acts.
const ACTOR: &[&str] = &["by", "author", "raised_by", "suggested_by"];

/// The fields known already, by index; `extra` (field, canonical text) goes before all else.
pub fn cells(
    model: &Model,
    kind: Kind,
    account: Option<Id>,
    extra: &[(&'static str, String)],
) -> Vec<(usize, Cell)> {
    let fields = kind.fields().iter().enumerate();
    let known = fields.filter_map(|(index, field)| {
        let stated = extra.iter().find(|(key, _)| *key == field.key);
        let value = match stated {
            Some((_, text)) => Value::from_plain(&field.ty, text),
            None => guessed(model, kind, field, account),
        };
        let value = value?;
        let cell = if field.ty.is_set() {
            Cell::Set(vec![value])
        } else {
            Cell::One(value)
        };
        Some((index, cell))
    });
    known.collect()
}

fn guessed(model: &Model, kind: Kind, field: &Field, account: Option<Id>) -> Option<Value> {
    let today = Value::Day(model.now.day());
    match (kind, field.key) {
        (_, "account") => account.map(|id| Value::Link(Link::new(Kind::Account, id))),
        (Kind::Goal | Kind::Review, "plan") => {
            let plan = plan_at_hand(model, kind, account?)?;
            Some(Value::Link(Link::new(Kind::Plan, plan)))
        }
        (Kind::Plan, "year") => Some(Value::Int(i64::from(model.now.year()))),
        (Kind::Plan, "kind") => Some(Value::Choice(plan_kind(model, account))),
        (Kind::Plan, "status") => Some(Value::Choice("draft")),
        (Kind::Plan, "owner") => Some(Value::Link(owner(model, account).or(model.me())?)),
        (Kind::Activity | Kind::Goal, "owner") => {
            Some(Value::Link(model.me().or(owner(model, account))?))
        }
        (Kind::Account, "owner") | (Kind::Interaction, "ours") => Some(Value::Link(model.me()?)),
        (Kind::AccountClass, "plan_kind") => Some(Value::Choice(PlanKind::AccountPlan.code())),
        (Kind::AccountClass, "review_every") => Some(Value::Choice(Rhythm::Quarter.code())),
        (Kind::Account, "status") => Some(Value::Choice("active")),
        (Kind::Review, "period") => {
            let scene = account.and_then(|account| model.scene(account));
            let quarter = scene.map(|scene| reviewing::quarter(&scene));
            let quarter = quarter.unwrap_or_else(|| Quarter::of(model.now.day()));
            Some(Value::Text(quarter.to_string()))
        }
        (Kind::Review, "held_on") | (Kind::Risk, "on") => Some(today),
        (Kind::Risk, "item") => Some(Value::Choice("own")),
        (Kind::Signal, "raised_at") => Some(Value::Minute(model.now.at)),
        (_, "on") if field.required && matches!(field.ty, Type::Day) => Some(today),
        (_, key) if ACTOR.contains(&key) => Some(Value::Link(model.me()?)),
        _ => None,
    }
}

/// Who of us is responsible for the account, else for its plan.
fn owner(model: &Model, account: Option<Id>) -> Option<Link> {
    let own = model.book.frame.account.get(account?)?.owner;
    let plans = || model.scene(account?)?.current_plan()?.owner;
    let owner = model.book.frame.colleague.living(own.or_else(plans))?;
    Some(Link::new(Kind::Colleague, owner.head.id))
}

/// The plan a new goal or review belongs to: that of the year being gone through, else the
/// current one.
fn plan_at_hand(model: &Model, kind: Kind, account: Id) -> Option<Id> {
    let scene = model.scene(account)?;
    if kind == Kind::Review {
        return reviewing::plan(&scene).map(|plan| plan.head.id);
    }
    let year = match &model.screen().what {
        What::Guide(guide) => Some(guide.year),
        _ => None,
    };
    let of_year = year.and_then(|year| scene.plans().find(|plan| plan.year == Some(year)));
    of_year.or(scene.current_plan()).map(|plan| plan.head.id)
}

fn plan_kind(model: &Model, account: Option<Id>) -> &'static str {
    let demanded = account.and_then(|id| model.scene(id)?.demanded_plan());
    let fallback = match account {
        Some(_) => PlanKind::AccountPlan,
        None => PlanKind::SalesPlan,
    };
    demanded.unwrap_or(fallback).code()
}
