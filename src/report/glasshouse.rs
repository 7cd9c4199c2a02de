//! Glasshouse: all customers know all terms. Each term that could not be defended, from the other
//! customer's side; what levelling would cost, and the sentence that defends it or could.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Item, Section, Table, Tile, Tone};
use super::{Request, sheet, wording};
use crate::domain::glasshouse::{At, Pair, defended, grounds, pairs, total};
use crate::domain::record::Term;
use crate::domain::scene::Scene;
use crate::domain::whole::Whole;
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::{Message, Texts};

pub fn report(whole: &Whole, _: &Request, texts: &Texts) -> Document {
    let bare = pairs(whole.portfolio, None);
    let safe = defended(whole.portfolio);
    let mut terms = whole.portfolio.facts.iter().flat_map(|one| &one.terms);
    let nothing = if terms.any(|term| term.solution.is_some() && term.yearly_volume.is_some()) {
        "glasshouse-none"
    } else {
        "glasshouse-no-terms"
    };
    let mut sections = vec![head(&bare, nothing, texts)];
    let mut by_account: BTreeMap<(&str, Id), Vec<&Pair>> = BTreeMap::new();
    for pair in &bare {
        let at = (pair.worse.name, pair.worse.account);
        by_account.entry(at).or_default().push(pair);
    }
    let mut asking = Section::new("glasshouse-asking", String::new());
    for pairs in by_account.into_values() {
        asking.blocks.extend(asks(whole, &pairs, texts));
    }
    sections.extend((!asking.blocks.is_empty()).then_some(asking));
    sections.extend(said(whole, &safe, texts));
    let all = bare.iter().map(|pair| (pair, false));
    let all = all.chain(safe.iter().map(|pair| (pair, true)));
    let data = all.map(|(pair, defended)| data(whole, pair, defended));
    Document {
        subtitle: texts.get("glasshouse-subtitle"),
        data: Some(Json::Array(data.collect())),
        sections,
        ..sheet::of_whole(whole, "glasshouse", texts)
    }
}

fn head(bare: &[Pair], nothing: &str, texts: &Texts) -> Section {
    let section = Section::new("glasshouse-head", String::new());
    if bare.is_empty() {
        return section.with(Block::Paragraph(texts.get(nothing)));
    }
    let (cents, unknown) = total(bare);
    let tiles = vec![
        Tile {
            label: texts.get("glasshouse-pairs"),
            value: bare.len().to_string(),
            tone: Tone::Bad,
            ..Tile::default()
        },
        Tile {
            label: texts.get("glasshouse-levelling"),
            value: texts.money(cents),
            ..Tile::default()
        },
    ];
    let unknown = (unknown > 0).then(|| {
        let line = Message::new("glasshouse-unknown").count("count", unknown);
        Block::Remark(texts.say(&line))
    });
    section.with(Block::Tiles(tiles)).and(unknown)
}

/// What one customer would ask: their terms beside better ones, and what we could answer.
fn asks(whole: &Whole, pairs: &[&Pair], texts: &Texts) -> Vec<Block> {
    let name = pairs.first().map_or("", |pair| pair.worse.name);
    let heading = Message::new("glasshouse-asks").text("account", name);
    let rows = pairs.iter().map(|pair| {
        vec![
            Cell::text(solution(whole, pair)).of(Link::new(Kind::Term, pair.worse.term)),
            Cell::text(terms(whole, &pair.worse, texts).note),
            terms(whole, &pair.better, texts),
            wording::money_cell(texts, pair.cost),
        ]
    });
    let table = Table {
        columns: vec![
            Column::text(texts.get("glasshouse-solution")),
            Column::text(texts.get("glasshouse-theirs")),
            Column::text(texts.get("glasshouse-elsewhere")),
            Column::number(texts.get("glasshouse-levelling")),
        ],
        rows: rows.collect(),
        ..Table::default()
    };
    let answers = pairs.iter().map(|pair| defence(whole, pair, texts));
    vec![
        Block::Heading(texts.say(&heading)),
        Block::Table(table),
        Block::Bullets(answers.collect()),
    ]
}

fn solution(whole: &Whole, pair: &Pair) -> String {
    whole.book.name(Link::new(Kind::Solution, pair.solution))
}

fn term<'a>(whole: &Whole<'a>, at: &At) -> Option<&'a Term> {
    whole.book.open.get(&at.account)?.term.get(at.term)
}

/// Whose terms, and below them price, discount and volume.
fn terms(whole: &Whole, at: &At, texts: &Texts) -> Cell {
    let Some(term) = term(whole, at) else {
        return Cell::text(at.name);
    };
    let price = term.net_price.map(|cents| texts.money(cents));
    let discount = term.discount.map(|percent| {
        let ratio = texts.locale.percent(percent / 100.0, 1);
        texts.say(&Message::new("glasshouse-discount").text("percent", ratio))
    });
    let volume = term.yearly_volume.map(|volume| {
        let volume = texts.locale.number(volume, 0);
        texts.say(&Message::new("glasshouse-volume").text("volume", volume))
    });
    let parts = [price, discount, volume].into_iter().flatten();
    Cell::text(at.name).note(wording::dotted(parts))
}

/// The sentence that would defend the better term: its reason, which wants evidence; else what
/// the records themselves speak for.
fn defence(whole: &Whole, pair: &Pair, texts: &Texts) -> Item {
    let better = term(whole, &pair.better);
    let reason = better.map_or("", |term| term.reason.trim());
    let scenes = (
        whole.scene(pair.worse.account),
        whole.scene(pair.better.account),
    );
    let speaks = match scenes {
        (Some(worse), Some(other)) => speaks(&worse, &other, pair, texts),
        _ => String::new(),
    };
    let (text, mark, tone) = if !reason.is_empty() {
        (
            reason.to_owned(),
            texts.get("glasshouse-no-evidence"),
            Tone::Watch,
        )
    } else if speaks.is_empty() {
        (texts.get("glasshouse-nothing"), String::new(), Tone::Bad)
    } else {
        (speaks, texts.get("glasshouse-draft"), Tone::Watch)
    };
    Item {
        label: format!("{} · {}", pair.better.name, solution(whole, pair)),
        text,
        mark,
        tone,
        record: Some(Link::new(Kind::Term, pair.better.term)),
        ..Item::default()
    }
}

/// What the records speak for, in words.
fn speaks(worse: &Scene, better: &Scene, pair: &Pair, texts: &Texts) -> String {
    let said = grounds(worse, better, pair).into_iter();
    let said: Vec<String> = said.map(|ground| texts.say(&ground)).collect();
    said.join("; ")
}

/// The terms that are defended, with the sentence to say.
fn said(whole: &Whole, safe: &[Pair], texts: &Texts) -> Option<Section> {
    let rows = safe.iter().map(|pair| {
        let better = term(whole, &pair.better);
        let sentence = better.map_or_else(Cell::default, |term| {
            Cell::text(term.reason.clone()).note(term.evidence.clone())
        });
        vec![
            Cell::text(pair.worse.name).note(solution(whole, pair)),
            terms(whole, &pair.better, texts).of(Link::new(Kind::Term, pair.better.term)),
            sentence,
        ]
    });
    let table = Table {
        columns: vec![
            Column::text(texts.get("glasshouse-asker")),
            Column::text(texts.get("glasshouse-elsewhere")),
            Column::text(texts.get("glasshouse-sentence")),
        ],
        rows: rows.collect(),
        ..Table::default()
    };
    let section = Section::new("glasshouse-defended", texts.get("glasshouse-defended"));
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table)))
}

fn data(whole: &Whole, pair: &Pair, defended: bool) -> Json {
    let side = |at: &At| {
        let term = term(whole, at);
        let until = term.and_then(|term| term.valid_to);
        json!({
            "account": sheet::link(whole.book, Link::new(Kind::Account, at.account)),
            "term": at.term.to_string(),
            "net_price": term.and_then(|term| term.net_price),
            "discount": term.and_then(|term| term.discount),
            "yearly_volume": term.and_then(|term| term.yearly_volume),
            "reason": term.map(|term| term.reason.as_str()).filter(|text| !text.is_empty()),
            "evidence": term.map(|term| term.evidence.as_str()).filter(|text| !text.is_empty()),
            "valid_to": until.map(|day: NaiveDate| day.to_string()),
        })
    };
    json!({
        "solution": sheet::link(whole.book, Link::new(Kind::Solution, pair.solution)),
        "worse": side(&pair.worse),
        "better": side(&pair.better),
        "cost": pair.cost,
        "defended": defended,
    })
}
