//! The risk checklist: what is computed beside the account manager's own answer, and after them
//! the account's own risks.

use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::checklist::{ChecklistItem, checklist};
use crate::domain::field::Choice;
use crate::domain::input::derived_id;
use crate::domain::record::{Answer, RiskItem};
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
        rows: items.iter().map(|item| row(sight, item)).collect(),
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

fn row(sight: &Sight, item: &ChecklistItem) -> Row {
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
    Row {
        link: item.risk.or(asked),
        opens: item.risk.is_none().then_some(add),
        ..Row::default()
    }
    .marked(mark(item.verdict))
    .text(texts.say(&item.question()))
    .text(texts.say(&item.verdict_label()))
    .styled(answer, role)
}

/// ● safe, ! not, ? not known.
fn mark(verdict: Answer) -> (&'static str, Role) {
    match verdict {
        Answer::Yes => ("●", Role::Good),
        Answer::No => ("!", Role::Act),
        Answer::Unknown => ("?", Role::Faint),
    }
}
