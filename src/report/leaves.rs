//! Who leaves? What goes with the people asked for, or with the three who would be missed most.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Item, Section, Table, Tile, Tone};
use super::wording::{self, dotted};
use super::{Request, sheet};
use crate::domain::figures::cents;
use crate::domain::record::AccountStatus;
use crate::domain::whatif::leaves::{Bare, Introduction, Loss, Stranger};
use crate::domain::whatif::{leaves, worst};
use crate::domain::whole::Whole;
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::{Message, Texts};

/// The departures told where nobody is named.
const WORST: usize = 3;
/// Lines of a list.
const MOST: usize = 7;

/// What goes with the people it is about; with nobody named, the three departures that would
/// hurt most.
pub fn report(whole: &Whole, asked: &Request, texts: &Texts) -> Document {
    let frame = sheet::of_whole(whole, "leaves", texts);
    if asked.about.is_empty() {
        let losses = worst(whole, WORST);
        let data = losses.iter().map(|loss| {
            let mut one = json!({ "people": links(whole, &loss.people) });
            if let (Json::Object(one), Json::Object(rest)) = (&mut one, data(whole, loss)) {
                one.extend(rest);
            }
            one
        });
        return Document {
            subtitle: texts.get("leaves-worst"),
            data: Some(Json::Array(data.collect())),
            sections: everybody(whole, &losses, texts),
            ..frame
        };
    }
    let loss = leaves(whole, &asked.about);
    Document {
        title: names(whole, &asked.about),
        kicker: texts.get("report-leaves"),
        subtitle: frame.kicker,
        data: Some(data(whole, &loss)),
        sections: one(whole, &loss, texts),
        ..frame
    }
}

/// The keys the command line promises.
fn data(whole: &Whole, loss: &Loss) -> Json {
    let link = |kind: Kind, id: Id| sheet::link(whole.book, Link::new(kind, id));
    let accounts = loss.accounts.iter();
    let deciders = loss.deciders.iter();
    let introductions = loss.introductions.iter().map(|one| {
        json!({
            "colleague": one.colleague.map(|id| link(Kind::Colleague, id)),
            "stakeholder": link(Kind::Stakeholder, one.stakeholder),
            "repairs": one.repairs,
        })
    });
    json!({
        "euros_without_thread": loss.euros(),
        "accounts": accounts.map(|one| link(Kind::Account, one.account)).collect::<Vec<_>>(),
        "deciders_unknown": deciders.map(|one| link(Kind::Stakeholder, one.stakeholder)).collect::<Vec<_>>(),
        "claims": loss.claims.len(),
        "activities": loss.activities.len(),
        "promises": loss.promises.len(),
        "introductions": introductions.collect::<Vec<_>>(),
    })
}

fn links(whole: &Whole, links: &[Link]) -> Vec<Json> {
    links
        .iter()
        .map(|one| sheet::link(whole.book, *one))
        .collect()
}

fn names(whole: &Whole, links: &[Link]) -> String {
    let names: Vec<String> = links.iter().map(|link| whole.book.name(*link)).collect();
    names.join(", ")
}

/// A section a person.
fn everybody(whole: &Whole, losses: &[Loss], texts: &Texts) -> Vec<Section> {
    if losses.is_empty() {
        let nobody = Block::Remark(texts.get("leaves-nobody"));
        return vec![Section::new("leaves-nobody", String::new()).with(nobody)];
    }
    let codes = ["leaves-first", "leaves-second", "leaves-third"];
    let sections = codes.into_iter().zip(losses);
    sections
        .map(|(code, loss)| departure(whole, code, loss, texts))
        .collect()
}

/// One departure: who it is, what goes, and whom nobody would know any more.
fn departure(whole: &Whole, code: &'static str, loss: &Loss, texts: &Texts) -> Section {
    let who = Item {
        label: loss.people.iter().map(|link| told(whole, *link)).collect(),
        record: loss.people.first().copied(),
        ..Item::default()
    };
    let new = loss.deciders.iter().filter(|one| !one.before);
    let strangers = new.map(|one| stranger(whole, one, texts)).collect();
    let (strangers, more) = wording::cut(texts, strangers, MOST);
    let bullets = (!strangers.is_empty()).then_some(Block::Bullets(strangers));
    let heading = bullets
        .is_some()
        .then(|| Block::Heading(texts.get("leaves-newly")));
    // What was so before is not this departure's: it would stand under every one.
    let mending = loss.introductions.iter().filter(|one| !was_so(loss, one));
    let introductions = mending.map(|one| introduction(whole, loss, one, texts));
    let introductions: Vec<Item> = introductions.collect();
    let helps =
        (!introductions.is_empty()).then(|| Block::Heading(texts.get("leaves-introductions")));
    let introductions = helps.is_some().then_some(Block::Bullets(introductions));
    Section::new(code, names(whole, &loss.people))
        .with(Block::Bullets(vec![who]))
        .with(tiles(loss, texts))
        .and(heading)
        .and(bullets)
        .and(more)
        .and(helps)
        .and(introductions)
}

fn one(whole: &Whole, loss: &Loss, texts: &Texts) -> Vec<Section> {
    let mut sections = vec![Section::new("tiles", String::new()).with(tiles(loss, texts))];
    sections.extend(accounts(whole, loss, texts));
    let strangers = loss.deciders.iter().map(|one| stranger(whole, one, texts));
    sections.extend(listed("leaves-deciders", strangers.collect(), texts));
    let introductions = loss.introductions.iter();
    let introductions = introductions.map(|one| introduction(whole, loss, one, texts));
    sections.extend(listed(
        "leaves-introductions",
        introductions.collect(),
        texts,
    ));
    for (code, records) in [
        ("leaves-claims", &loss.claims),
        ("leaves-activities", &loss.activities),
        ("leaves-promises", &loss.promises),
    ] {
        let items = records.iter().map(|link| record(whole, *link));
        sections.extend(listed(code, items.collect(), texts));
    }
    sections
}

/// The sums, and beside them what of it is so already.
fn tiles(loss: &Loss, texts: &Texts) -> Block {
    let tile = |key: &str, value: String, is_bad: bool| Tile {
        label: texts.get(key),
        value,
        tone: if is_bad { Tone::Bad } else { Tone::Neutral },
        ..Tile::default()
    };
    let count = |key: &str, count: usize| tile(key, count.to_string(), false);
    let euros = loss.euros();
    let sales = euros.map_or_else(|| texts.get("report-not-known"), |cents| texts.money(cents));
    let already = |text: String| {
        let told = Message::new("leaves-of-it-before").text("what", text);
        texts.say(&told)
    };
    let bare = loss.euros_before().filter(|cents| *cents > 0);
    let known = loss.deciders.iter().filter(|one| one.before).count();
    Block::Tiles(vec![
        Tile {
            delta: bare.map_or_else(String::new, |cents| already(texts.money(cents))),
            ..tile("leaves-euros", sales, euros != Some(0))
        },
        Tile {
            delta: if known > 0 {
                already(known.to_string())
            } else {
                String::new()
            },
            ..tile(
                "leaves-deciders",
                loss.deciders.len().to_string(),
                !loss.deciders.is_empty(),
            )
        },
        count("leaves-claims", loss.claims.len()),
        count("leaves-activities", loss.activities.len()),
        count("leaves-promises", loss.promises.len()),
    ])
}

fn accounts(whole: &Whole, loss: &Loss, texts: &Texts) -> Option<Section> {
    if loss.accounts.is_empty() {
        return None;
    }
    let table = Table {
        caption: texts.get("leaves-accounts-caption"),
        columns: vec![
            Column::text(texts.get("answers-account")),
            Column::number(texts.get("answers-sales")),
            Column::text(String::new()),
        ],
        rows: loss
            .accounts
            .iter()
            .map(|one| account(whole, one, texts))
            .collect(),
    };
    let section = Section::new("leaves-accounts", texts.get("leaves-accounts"));
    Some(section.with(Block::Table(table)))
}

fn account(whole: &Whole, one: &Bare, texts: &Texts) -> Vec<Cell> {
    let link = Link::new(Kind::Account, one.account);
    let before = if one.before {
        texts.get("leaves-before")
    } else {
        String::new()
    };
    vec![
        Cell::text(account_name(whole, one.account, texts)).of(link),
        wording::money_cell(texts, one.twelfths.map(cents)),
        Cell::text(before),
    ]
}

/// A decider nobody knows, with the account.
fn stranger(whole: &Whole, one: &Stranger, texts: &Texts) -> Item {
    let link = Link::new(Kind::Stakeholder, one.stakeholder);
    Item {
        label: whole.book.name(link),
        text: account_name(whole, one.account, texts),
        mark: if one.before {
            texts.get("leaves-before")
        } else {
            String::new()
        },
        tone: Tone::Watch,
        record: Some(link),
        ..Item::default()
    }
}

/// Nobody knew the decider before the departure either.
fn was_so(loss: &Loss, one: &Introduction) -> bool {
    let mut strangers = loss.deciders.iter();
    strangers.any(|decider| decider.stakeholder == one.stakeholder && decider.before)
}

fn introduction(whole: &Whole, loss: &Loss, one: &Introduction, texts: &Texts) -> Item {
    let link = Link::new(Kind::Stakeholder, one.stakeholder);
    let ours = one.colleague.map(|id| Link::new(Kind::Colleague, id));
    let ours = ours.map_or_else(
        || texts.get("leaves-no-introducer"),
        |link| whole.book.name(link),
    );
    let repairs = Message::new("leaves-repairs").money("euros", one.repairs);
    Item {
        label: format!("{ours} → {}", whole.book.name(link)),
        text: account_name(whole, one.account, texts),
        mark: match one.repairs {
            0 if was_so(loss, one) => texts.get("leaves-before"),
            0 => String::new(),
            _ => texts.say(&repairs),
        },
        record: Some(link),
        ..Item::default()
    }
}

fn record(whole: &Whole, link: Link) -> Item {
    let account = whole.book.account_of(link);
    Item {
        label: account.map_or_else(String::new, |id| {
            whole.book.name(Link::new(Kind::Account, id))
        }),
        text: whole.book.name(link),
        record: Some(link),
        ..Item::default()
    }
}

/// The account, and that it is lost or not won yet where it is so.
fn account_name(whole: &Whole, account: Id, texts: &Texts) -> String {
    let row = whole.book.frame.account.get(account);
    let status = row.and_then(|row| row.status);
    let status = status.filter(|status| *status != AccountStatus::Active);
    let name = whole.book.name(Link::new(Kind::Account, account));
    dotted([name, wording::choice(texts, status)])
}

/// A person with their title, and of theirs the account.
fn told(whole: &Whole, link: Link) -> String {
    let record = whole.book.get(link);
    let title = record.map(|record| record.get("title"));
    let title = title.and_then(|cell| cell.values().first().map(crate::domain::Value::plain));
    let account = whole.book.account_of(link);
    let account = account.map(|id| whole.book.name(Link::new(Kind::Account, id)));
    dotted([title.unwrap_or_default(), account.unwrap_or_default()])
}

/// A section of a list; none where there is nothing in it.
fn listed(code: &'static str, items: Vec<Item>, texts: &Texts) -> Option<Section> {
    if items.is_empty() {
        return None;
    }
    let (items, more) = wording::cut(texts, items, MOST);
    let section = Section::new(code, texts.get(code));
    Some(section.with(Block::Bullets(items)).and(more))
}
