//! The tables of a workbook: the largest accounts, figures by month, and the records by kind.

use chrono::Datelike;

use crate::domain::field::Choice;
use crate::domain::figures;
use crate::domain::measure::{self, Unit};
use crate::domain::periods::Month;
use crate::domain::record::{Figure, FigureMeasure};
use crate::domain::scene::Scene;
use crate::domain::{Book, Cell, Field, Id, JournalFacts, Kind, Link, Names, Type};

use super::sheet::{Table, Value};
use crate::domain::Value as Known;
use crate::format::plan::Plan;
use crate::format::record_text;
use crate::report::values;

/// How many accounts the first sheet has.
const TOP: usize = 20;
/// How many months of figures are shown, up to the last full one.
const MONTHS: i32 = 24;

/// Spreadsheets know no day before it: those stay texts.
const FIRST_YEAR: i32 = 1900;

/// Every table that has rows.
pub fn tables(plan: &Plan) -> Vec<Table> {
    let book = Book::of_everything(plan.all.clone());
    let top = top(plan, &book);
    let kinds = Kind::ALL.iter().map(|kind| records(plan, *kind));
    let all = [top, by_month(plan)].into_iter().chain(kinds);
    let mut full: Vec<Table> = all.filter(|table| !table.rows.is_empty()).collect();
    if full.is_empty() {
        full.push(records(plan, Kind::Account));
    }
    full
}

/// The largest accounts of the plan by sales, with every measure.
fn top(plan: &Plan, book: &Book) -> Table {
    let texts = plan.texts;
    let portfolio = plan.portfolio;
    let scene = |id: Id| {
        Some(Scene {
            book: book.account(id)?,
            portfolio,
            rules: plan.rules,
            now: plan.now,
            journal: JournalFacts::none(),
        })
    };
    let mut largest: Vec<_> = portfolio
        .facts
        .iter()
        .filter(|facts| plan.own.account.living(Some(facts.account)).is_some())
        .collect();
    largest.sort_by(|a, b| {
        let sales = |value: Option<f64>| value.unwrap_or(f64::NEG_INFINITY);
        sales(b.sales.value)
            .total_cmp(&sales(a.sales.value))
            .then_with(|| a.name.cmp(&b.name))
    });
    let rows = largest.into_iter().take(TOP).filter_map(|facts| {
        let scene = scene(facts.account)?;
        let class = facts
            .class
            .map(|class| Link::new(Kind::AccountClass, class));
        let class = class.and_then(|class| plan.all.named(class));
        let class = class.map_or(Value::Blank, |class| Value::Text(class.name));
        let measured = measure::ACCOUNT
            .iter()
            .map(|one| value_of(one.unit, (one.compute)(&scene).value));
        Some(
            [Value::Text(facts.name.clone()), class]
                .into_iter()
                .chain(measured)
                .collect(),
        )
    });
    let measures = measure::ACCOUNT.iter();
    let measures =
        measures.map(|one| texts.get(&format!("measure-{}", one.code.replace('_', "-"))));
    let first = ["home-account", "home-class"].map(|key| texts.get(key));
    Table {
        name: texts.get("sheet-top"),
        headings: first.into_iter().chain(measures).collect(),
        frozen: 1,
        rows: rows.collect(),
    }
}

fn value_of(unit: Unit, value: Option<f64>) -> Value {
    let Some(value) = value else {
        return Value::Blank;
    };
    #[allow(clippy::cast_possible_truncation)] // cents are whole and bounded
    match unit {
        Unit::Cents => Value::Money(value as i64),
        Unit::Ratio => Value::Share(value),
        Unit::Index | Unit::Count | Unit::Days | Unit::Hours => Value::Number(value),
    }
}

/// A row for each account and measure that has figures: the line, then its months.
fn by_month(plan: &Plan) -> Table {
    let texts = plan.texts;
    let end = Month::of(plan.now.day());
    let months = end.plus(-MONTHS)..end;
    let mut rows: Vec<(String, usize, Vec<Value>)> = Vec::new();
    for (order, measure) in FigureMeasure::ALL.iter().enumerate() {
        let figures = plan.own.figure.iter();
        let account = |figure: &Figure| figure.account;
        for (account, series) in figures::grouped(figures, account, *measure, months.clone()) {
            let name = plan.all.name(Link::new(Kind::Account, account));
            let label = texts.get(&FigureMeasure::CHOICES.label_key(measure.code()));
            let is_money = measure.is_money();
            let cell = |cents: Option<i64>| match cents {
                None => Value::Blank,
                Some(cents) if is_money => Value::Money(cents),
                Some(hundredths) => Value::Number(hundredths as f64 / 100.0),
            };
            let last = u16::try_from(MONTHS + 2).unwrap_or(2);
            let mut row = vec![Value::Text(name.clone()), Value::Text(label)];
            row.push(Value::Spark(3, last));
            row.extend(series.monthly(months.clone()).into_iter().map(cell));
            rows.push((name, order, row));
        }
    }
    rows.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    let first = ["home-account", "figure-measure", "report-column-trend"];
    let months = Month::each(months).map(|month| format!("{}-{:02}", month.year(), month.month()));
    Table {
        name: texts.get("sheet-months"),
        headings: first
            .map(|key| texts.get(key))
            .into_iter()
            .chain(months)
            .collect(),
        frozen: 3,
        rows: rows.into_iter().map(|(.., row)| row).collect(),
    }
}

/// The living records of a kind: name, every field, and the id.
fn records(plan: &Plan, kind: Kind) -> Table {
    let texts = plan.texts;
    let plain = [&[kind.facts().named.first().copied().unwrap_or(&[])][..]].concat();
    let is_name = |field: &Field| plain.iter().any(|keys| keys.contains(&field.key));
    let shown: Vec<(usize, &Field)> = kind
        .fields()
        .iter()
        .enumerate()
        .filter(|(_, field)| !is_name(field) || !matches!(field.ty, Type::Line))
        .filter(|(_, field)| !matches!(field.ty, Type::Snapshot))
        .collect();
    let living = plan.own.all(kind).filter(|record| !record.head().removed);
    let rows = living.map(|record| {
        let mut row = vec![Value::Text(values::name(record, plan.all, texts))];
        row.extend(
            shown
                .iter()
                .map(|(index, field)| value(plan, kind, field, &record.cell(*index))),
        );
        row.push(Value::Text(record.head().id.to_string()));
        row
    });
    let mut headings = vec![texts.get(&kind.label_key())];
    headings.extend(
        shown
            .iter()
            .map(|(_, field)| texts.get(&field.label_key(kind))),
    );
    headings.push("id".to_owned());
    Table {
        name: texts.get(&kind.label_key().replacen("kind-", "kinds-", 1)),
        headings,
        frozen: 1,
        rows: rows.collect(),
    }
}

fn value(plan: &Plan, kind: Kind, field: &Field, cell: &Cell) -> Value {
    match (field.ty, cell) {
        (_, Cell::Blank) => Value::Blank,
        (Type::Money, Cell::One(Known::Int(cents))) if kind == Kind::Figure => {
            Value::Number(*cents as f64 / 100.0)
        }
        (Type::Money, Cell::One(Known::Int(cents))) => Value::Money(*cents),
        (Type::Percent, Cell::One(Known::Number(percent))) => Value::Share(percent / 100.0),
        (_, Cell::One(Known::Number(number))) => Value::Number(*number),
        (Type::Int { .. }, Cell::One(Known::Int(number))) => Value::Number(*number as f64),
        (_, Cell::One(Known::Day(day))) if day.year() >= FIRST_YEAR => Value::Day(*day),
        (_, Cell::One(Known::Time(time))) => Value::Time(*time),
        (_, Cell::One(Known::Minute(at))) if at.year() >= FIRST_YEAR => {
            Value::Minute(at.naive_local())
        }
        _ => Value::Text(record_text::cell(kind, field, cell, plan.all, plan.texts)),
    }
}
