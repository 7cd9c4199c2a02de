//! The year's budget bottom-up against top-down: the company, by class, by seller.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Section, Table, Tone};
use super::{Request, sheet, wording};
use crate::domain::budget_view::{Sums, Whose, budget_view};
use crate::domain::whole::Whole;
use crate::domain::{Kind, Link, Names};
use crate::i18n::Texts;

pub fn report(whole: &Whole, _: &Request, texts: &Texts) -> Document {
    let sums = budget_view(whole.portfolio, &whole.book.frame, whole.now);
    let part = |code: &'static str, whose: &str, wanted: fn(&Whose) -> bool| {
        let rows = sums.iter().filter(|one| wanted(&one.whose));
        let rows: Vec<Vec<Cell>> = rows.map(|one| row(whole, one, texts)).collect();
        let section = Section::new(code, texts.get(code));
        (!rows.is_empty()).then(|| section.with(Block::Table(table(whose, rows, texts))))
    };
    let sections = [
        part("budget-company", "budget-company", |whose| {
            *whose == Whose::Company
        }),
        part("budget-class", "kind-account-class", |whose| {
            matches!(whose, Whose::Class(_))
        }),
        part("budget-seller", "budget-of-seller", |whose| {
            matches!(whose, Whose::Seller(_))
        }),
    ];
    Document {
        subtitle: whole.now.year().to_string(),
        data: Some(Json::Array(
            sums.iter().map(|one| data(whole, one)).collect(),
        )),
        sections: sections.into_iter().flatten().collect(),
        ..sheet::of_whole(whole, "budget", texts)
    }
}

fn table(whose: &str, rows: Vec<Vec<Cell>>, texts: &Texts) -> Table {
    let number = |key: &str| Column::number(texts.get(key));
    Table {
        columns: vec![
            Column::text(wording::capitalised(&texts.get(whose))),
            number("budget-bottom-up"),
            number("budget-top-down"),
            number("budget-gap"),
        ],
        rows,
        ..Table::default()
    }
}

fn row(whole: &Whole, sums: &Sums, texts: &Texts) -> Vec<Cell> {
    let limit = whole.rules.limits.budget_gap;
    let is_wide = sums.gap().zip(sums.bottom_up);
    let is_wide = is_wide.is_some_and(|(gap, from_below)| gap as f64 > from_below as f64 * limit);
    let name = match link(sums.whose) {
        Some(link) => Cell::text(whole.book.name(link)).of(link),
        None => Cell::text(texts.get(match sums.whose {
            Whose::Company => "budget-whole",
            Whose::Class(_) => "budget-no-class",
            Whose::Seller(_) => "budget-no-seller",
        })),
    };
    let tone = if is_wide { Tone::Bad } else { Tone::Neutral };
    let partial = match sums.top_down {
        Some(_) if sums.is_partial => texts.get("budget-partial"),
        _ => String::new(),
    };
    vec![
        name,
        wording::money_cell(texts, sums.bottom_up),
        wording::money_cell(texts, sums.top_down).note(partial),
        wording::money_cell(texts, sums.gap()).tone(tone),
    ]
}

fn link(whose: Whose) -> Option<Link> {
    match whose {
        Whose::Company => None,
        Whose::Class(id) => id.map(|id| Link::new(Kind::AccountClass, id)),
        Whose::Seller(id) => id.map(|id| Link::new(Kind::Colleague, id)),
    }
}

fn data(whole: &Whole, sums: &Sums) -> Json {
    let by = match sums.whose {
        Whose::Company => "company",
        Whose::Class(_) => "class",
        Whose::Seller(_) => "seller",
    };
    json!({
        "by": by,
        "of": link(sums.whose).map(|link| sheet::link(whole.book, link)),
        "bottom_up": sums.bottom_up,
        "top_down": sums.top_down,
        "gap": sums.gap(),
    })
}
