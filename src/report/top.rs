//! The largest accounts by sales, with their margin, their share and where they are going, and how
//! much hangs on them together.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Section, Table, Tile, Tone};
use super::{Request, sheet, wording};
use crate::domain::measure::{PORTFOLIO, sales_development, share_of_our_turnover};
use crate::domain::portfolio::AccountFacts;
use crate::domain::whole::Whole;
use crate::domain::{Kind, Link, Names};
use crate::i18n::{Message, Texts};

/// So many accounts.
const TOP: usize = 20;
const TOGETHER: [&str; 4] = ["top1", "top3", "top5", "hhi"];

pub fn report(whole: &Whole, _: &Request, texts: &Texts) -> Document {
    let largest = largest(whole);
    let lines: Vec<Line> = largest
        .into_iter()
        .map(|facts| line(whole, facts))
        .collect();
    let rows = lines.iter().enumerate();
    let number = |key: &str| Column::number(texts.get(key));
    let table = Table {
        columns: vec![
            number("top-rank"),
            Column::text(texts.get("answers-account")),
            number("answers-sales"),
            number("measure-sales-development"),
            number("top-share"),
            number("measure-margin"),
            number("measure-margin-ratio"),
        ],
        rows: rows
            .map(|(at, line)| row(whole, at, line, texts))
            .chain(sums(whole, &lines, texts))
            .collect(),
        ..Table::default()
    };
    let sections = if lines.is_empty() {
        let nothing = Block::Remark(texts.get("top-nothing"));
        vec![Section::new("top-accounts", String::new()).with(nothing)]
    } else {
        vec![
            Section::new("top-together", String::new())
                .with(together(whole, texts))
                .and(sheet::behind(whole, texts)),
            Section::new("top-accounts", String::new())
                .with(Block::Table(table))
                .with(Block::Remark(key(whole, texts))),
        ]
    };
    Document {
        data: Some(data(whole, &lines)),
        sections,
        ..sheet::of_whole(whole, "top", texts)
    }
}

/// Accounts with sales, whatever their status, the largest first.
fn largest<'a>(whole: &Whole<'a>) -> Vec<&'a AccountFacts> {
    let known = whole.portfolio.facts.iter();
    let mut known: Vec<&AccountFacts> = known.filter(|one| one.sales.value.is_some()).collect();
    let sales = |one: &AccountFacts| one.sales.value.unwrap_or_default();
    known.sort_by(|a, b| {
        sales(b)
            .total_cmp(&sales(a))
            .then_with(|| a.name.cmp(&b.name))
    });
    known.truncate(TOP);
    known
}

struct Line<'a> {
    facts: &'a AccountFacts,
    development: Option<f64>,
    share: Option<f64>,
}

fn line<'a>(whole: &Whole<'a>, facts: &'a AccountFacts) -> Line<'a> {
    let scene = whole.scene(facts.account);
    Line {
        facts,
        development: scene.and_then(|scene| sales_development::compute(&scene).value),
        share: scene.and_then(|scene| share_of_our_turnover::compute(&scene).value),
    }
}

/// What the colours tell.
fn key(whole: &Whole, texts: &Texts) -> String {
    let share = texts
        .locale
        .percent(whole.rules.limits.share_of_turnover, 0);
    texts.say(&Message::new("top-key").text("share", share))
}

fn together(whole: &Whole, texts: &Texts) -> Block {
    let tiles = PORTFOLIO.iter().filter(|one| TOGETHER.contains(&one.code));
    let tile = |one: &crate::domain::measure::PortfolioMeasure| {
        let measured = (one.compute)(whole.portfolio, &whole.book.frame, whole.now);
        Tile {
            label: texts.get(&crate::domain::measure::label_key(one.code)),
            value: wording::measured(texts, one.unit, &measured),
            ..Tile::default()
        }
    };
    Block::Tiles(tiles.map(tile).collect())
}

fn row(whole: &Whole, at: usize, line: &Line, texts: &Texts) -> Vec<Cell> {
    let facts = line.facts;
    let link = Link::new(Kind::Account, facts.account);
    let ratio = |value: Option<f64>, told: &dyn Fn(f64) -> String| {
        Cell::number(value.map_or_else(|| "–".to_owned(), told), value)
    };
    let percent = |value: f64| texts.locale.percent(value, 1);
    let signed = |value: f64| texts.locale.signed_percent(value, 1);
    let money = |value: Option<f64>| match value {
        Some(cents) => wording::money_cell(texts, Some(crate::domain::cents::whole(cents))),
        None => Cell::text("–"),
    };
    let is_large = line.share >= Some(whole.rules.limits.share_of_turnover);
    let falls = line.development < Some(0.0) && line.development.is_some();
    let tone = |is_so: bool| if is_so { Tone::Watch } else { Tone::Neutral };
    vec![
        Cell::number((at + 1).to_string(), Some((at + 1) as f64)),
        Cell::text(whole.book.name(link)).of(link),
        money(facts.sales.value),
        ratio(line.development, &signed).tone(tone(falls)),
        ratio(line.share, &percent).tone(tone(is_large)),
        money(facts.margin.value),
        ratio(facts.margin_ratio.value, &percent),
    ]
}

/// What the rest of the turnover comes to, where there is any, and the whole of it; nothing where
/// it is unknown.
fn sums(whole: &Whole, lines: &[Line], texts: &Texts) -> Vec<Vec<Cell>> {
    let Some(turnover) = whole.portfolio.turnover.value.filter(|value| *value > 0.0) else {
        return Vec::new();
    };
    let line = |key: &str, sales: f64| {
        let share = sales / turnover;
        let dash = || Cell::text("–");
        vec![
            Cell::default(),
            Cell::text(texts.get(key)).strong(),
            wording::money_cell(texts, Some(crate::domain::cents::whole(sales))).strong(),
            dash(),
            Cell::number(texts.locale.percent(share, 1), Some(share)).strong(),
            dash(),
            dash(),
        ]
    };
    let told: f64 = lines.iter().filter_map(|one| one.facts.sales.value).sum();
    let rest = (told < turnover).then(|| line("top-others", turnover - told));
    let all = line("top-turnover", turnover);
    rest.into_iter().chain([all]).collect()
}

fn data(whole: &Whole, lines: &[Line]) -> Json {
    let lines = lines.iter().map(|line| {
        let link = Link::new(Kind::Account, line.facts.account);
        json!({
            "account": sheet::link(whole.book, link),
            "sales": line.facts.sales.value.map(crate::domain::cents::whole),
            "sales_development": line.development,
            "share_of_our_turnover": line.share,
            "margin": line.facts.margin.value.map(crate::domain::cents::whole),
            "margin_ratio": line.facts.margin_ratio.value,
        })
    });
    Json::Array(lines.collect())
}
