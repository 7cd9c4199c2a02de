//! The risk checklist: the KAM's own answer to each item, and the account's own risks.

use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::field::Choice;
use crate::domain::input::derived_id;
use crate::domain::record::{Answer, Risk, RiskItem, RiskStatus};
use crate::domain::{Cell, Kind, Link, Value};
use crate::tui::theme::Role;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-risk"), 20, 0).growing(),
        Column::new(texts.get("column-answer"), 8, 1),
    ];
    let Some(own) = sight.own() else {
        return Table::default();
    };
    let items = RiskItem::ALL.iter().filter(|item| **item != RiskItem::Own);
    let asked = items.map(|item| asked(sight, *item));
    let risks = own.own.risk.iter();
    let own_risks = risks.filter(|risk| risk.item == Some(RiskItem::Own));
    let own_risks = own_risks.map(|risk| own_risk(sight, risk));
    Table {
        wraps: false,
        columns,
        rows: asked.chain(own_risks).collect(),
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

fn asked(sight: &Sight, item: RiskItem) -> Row {
    let texts = sight.texts;
    let link = sight.account.and_then(|id| answer_link(id, item));
    let record = link.and_then(|link| sight.own()?.own.risk.living(Some(link.id)));
    let answer = record.and_then(|risk| risk.answer);
    let add = Fix::Add(Kind::Risk, vec![("item", item.code().to_owned())]);
    Row {
        link,
        opens: record.is_none().then_some(add),
        ..Row::default()
    }
    .marked(answer_mark(answer))
    .text(texts.get(&RiskItem::CHOICES.label_key(item.code())))
    .text(answer.map_or_else(
        || "–".to_owned(),
        |answer| texts.get(&Answer::CHOICES.label_key(answer.code())),
    ))
}

/// ● safe, ! not, ? not known.
pub fn answer_mark(answer: Option<Answer>) -> (&'static str, Role) {
    match answer {
        Some(Answer::Yes) => ("●", Role::Good),
        Some(Answer::No) => ("!", Role::Act),
        Some(Answer::Unknown) => ("?", Role::Faint),
        None => (" ", Role::Plain),
    }
}

fn own_risk(sight: &Sight, risk: &Risk) -> Row {
    let texts = sight.texts;
    let mark = match risk.status {
        Some(RiskStatus::Handled | RiskStatus::Accepted) => ("●", Role::Good),
        _ => ("!", Role::Act),
    };
    let status = risk.status.unwrap_or(RiskStatus::Open);
    Row::of(Link::new(Kind::Risk, risk.head.id))
        .marked(mark)
        .text(risk.words.clone())
        .text(texts.get(&RiskStatus::CHOICES.label_key(status.code())))
}
