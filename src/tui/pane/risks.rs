//! The risk checklist: what is computed beside the account manager's own answer, and after them
//! the account's own risks.

use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::checklist::{ChecklistItem, checklist};
use crate::domain::field::Choice;
use crate::domain::input::derived_id;
use crate::domain::record::{Answer, RiskItem, RiskStatus};
use crate::domain::scene::Scene;
use crate::domain::{Cell, Kind, Link, Value};
use crate::tui::theme::Role;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-risk"), 44, 0).growing(),
        Column::new(texts.get("column-computed"), 10, 2),
        Column::new(texts.get("column-answer"), 11, 1),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let items = checklist(&scene);
    Table {
        wraps: false,
        columns,
        rows: items.iter().map(|item| row(sight, &scene, item)).collect(),
    }
}

/// The link of the one record that answers an item for the account.
pub fn answer_link(account: crate::domain::Id, item: RiskItem) -> Option<Link> {
    let link = Value::Link(Link::new(Kind::Account, account));
    let cells = [
        (Kind::Risk.field_index("account")?, Cell::One(link)),
        (
            Kind::Risk.field_index("item")?,
            Cell::One(Value::Choice(item.code())),
        ),
    ];
    derived_id(Kind::Risk, &cells).map(|id| Link::new(Kind::Risk, id))
}

fn row(sight: &Sight, scene: &Scene, item: &ChecklistItem) -> Row {
    let texts = sight.texts;
    let asked = sight.account.and_then(|id| answer_link(id, item.item));
    let add = Fix::Add(Kind::Risk, vec![("item", item.item.code().to_owned())]);
    let label = |answer: Answer| texts.get(&Answer::CHOICES.label_key(answer.code()));
    let answer = item.answer.map_or_else(|| "–".to_owned(), label);
    let (answer, role) = if item.disagrees {
        (format!("{answer} !"), Role::Act)
    } else {
        (answer, Role::Plain)
    };
    let own = item.risk.filter(|_| item.item == RiskItem::Own);
    let own = own.and_then(|link| scene.book.own.risk.living(Some(link.id)));
    let (mark, verdict) = match own.and_then(|risk| risk.status) {
        Some(status) => (
            own_mark(status),
            texts.get(&RiskStatus::CHOICES.label_key(status.code())),
        ),
        None => (mark(item.verdict), texts.say(&item.verdict_label())),
    };
    Row {
        link: item.risk.or(asked),
        opens: item.risk.is_none().then_some(add),
        ..Row::default()
    }
    .marked(mark)
    .text(texts.say(&item.question()))
    .text(verdict)
    .styled(answer, role)
}

/// ● settled, ! still there.
fn own_mark(status: RiskStatus) -> (&'static str, Role) {
    match status {
        RiskStatus::Handled | RiskStatus::Accepted => ("●", Role::Good),
        RiskStatus::Open | RiskStatus::Watched => ("!", Role::Risk),
    }
}

/// ● safe, ! not, ? not known.
fn mark(verdict: Answer) -> (&'static str, Role) {
    match verdict {
        Answer::Yes => ("●", Role::Good),
        Answer::No => ("!", Role::Act),
        Answer::Unknown => ("?", Role::Faint),
    }
}
