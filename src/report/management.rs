//! Who matters and what happens: the largest key accounts on one page for management.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Section, Table, Tile, Tone};
use super::wording::{self, dotted};
use super::{Request, sheet};
use crate::domain::cents::whole as cents;
use crate::domain::check::{Finding, Severity, Snoozes, findings_of};
use crate::domain::freshness;
use crate::domain::measure::{PORTFOLIO, label_key, sales_development};
use crate::domain::measured::Unit;
use crate::domain::record::{Activity, Claim, Topic};
use crate::domain::scene::{Scene, activity_day, is_wanted};
use crate::domain::whole::Whole;
use crate::domain::{Kind, Link, Names};
use crate::i18n::Texts;

/// So many accounts fit one page.
const MOST: usize = 8;

pub fn report(whole: &Whole, _: &Request, texts: &Texts) -> Document {
    let accounts = accounts(whole);
    let more = accounts.len().saturating_sub(MOST);
    let lines: Vec<Line> = accounts.into_iter().take(MOST).map(Line::of).collect();
    let table = Table {
        columns: [
            "answers-account",
            "management-who",
            "management-happening",
            "management-matter",
            "management-next",
        ]
        .map(|key| Column::text(texts.get(key)))
        .into(),
        rows: lines.iter().map(|line| row(line, texts)).collect(),
        ..Table::default()
    };
    let section = Section::new("management-accounts", String::new());
    Document {
        data: Some(Json::Array(lines.iter().map(data).collect())),
        sections: vec![
            Section::new("management-head", String::new())
                .with(head(whole, &lines, texts))
                .and(sheet::behind(whole, texts)),
            section
                .with(Block::Table(table))
                .and(wording::more(texts, more)),
        ],
        ..sheet::of_whole(whole, "management", texts)
    }
}

/// Key accounts, the largest sales first; those of unknown sales last.
fn accounts<'a>(whole: &Whole<'a>) -> Vec<Scene<'a>> {
    let mut scenes: Vec<Scene> = whole.scenes().filter(Scene::is_key_account).collect();
    let sales = |scene: &Scene| {
        let facts = scene.portfolio.of_account(scene.book.id());
        facts
            .and_then(|facts| facts.sales.value)
            .unwrap_or(f64::MIN)
    };
    scenes.sort_by(|a, b| sales(b).total_cmp(&sales(a)));
    scenes
}

/// What is told of one account.
struct Line<'a> {
    scene: Scene<'a>,
    happening: Option<&'a Claim>,
    finding: Option<Finding>,
    next: Option<&'a Activity>,
}

impl<'a> Line<'a> {
    fn of(scene: Scene<'a>) -> Line<'a> {
        let happens = scene.claims();
        let happens = happens.filter(|one| one.topic == Some(Topic::WhatIsHappening));
        let worst = findings_of(&scene, Snoozes::Hold).into_iter().next();
        let coming = scene.our_planned();
        let coming = coming.filter(|one| activity_day(one) >= Some(scene.today()));
        Line {
            happening: happens.max_by_key(|one| (one.on, one.head.id)),
            finding: worst.filter(|one| one.severity <= Severity::Risk),
            next: coming.min_by_key(|one| (activity_day(one), one.head.id)),
            scene,
        }
    }

    fn sales(&self) -> Option<i64> {
        let facts = self.scene.portfolio.of_account(self.scene.book.id());
        facts.and_then(|facts| facts.sales.value).map(cents)
    }
}

fn head(whole: &Whole, lines: &[Line], texts: &Texts) -> Block {
    let measured = PORTFOLIO
        .iter()
        .filter(|one| ["top3", "budget_gap"].contains(&one.code));
    let tiles = measured.map(|one| {
        let measured = (one.compute)(whole.portfolio, &whole.book.frame, whole.now);
        Tile {
            label: texts.get(&label_key(one.code)),
            value: wording::measured(texts, one.unit, &measured),
            ..Tile::default()
        }
    });
    let turnover = Tile {
        label: texts.get("management-turnover"),
        value: wording::measured(texts, Unit::Cents, &whole.portfolio.turnover),
        ..Tile::default()
    };
    let acts = lines.iter().filter_map(|line| line.finding.as_ref());
    let acts = acts.filter(|one| one.severity == Severity::Act).count();
    let acts = Tile {
        label: texts.get("management-act"),
        value: acts.to_string(),
        tone: if acts > 0 { Tone::Bad } else { Tone::Good },
        ..Tile::default()
    };
    Block::Tiles([turnover].into_iter().chain(tiles).chain([acts]).collect())
}

fn row(line: &Line, texts: &Texts) -> Vec<Cell> {
    let scene = &line.scene;
    let development = sales_development::compute(scene).value;
    let development = development.map(|ratio| texts.locale.signed_percent(ratio, 1));
    let owner = wording::name(scene, Kind::Colleague, scene.owner().map(|one| one.head.id));
    let sales = line.sales().map(|cents| texts.money(cents));
    let note = dotted([sales, development, Some(owner)].into_iter().flatten());
    let finding = line.finding.as_ref().map_or_else(Cell::default, |one| {
        let tone = match one.severity {
            Severity::Act => Tone::Bad,
            _ => Tone::Watch,
        };
        let mark = texts.get(&format!("severity-{}", one.severity.code()));
        Cell::text(texts.say(&one.sentence)).note(mark).tone(tone)
    });
    let next = line.next.map_or_else(Cell::default, |one| {
        let day = activity_day(one).map(|day| texts.locale.day(day));
        Cell::text(one.title.clone()).note(day.unwrap_or_default())
    });
    let account = scene.book.link();
    vec![
        Cell::text(scene.book.name(account)).note(note).of(account),
        who(scene, texts),
        happening(line, texts),
        finding,
        next,
    ]
}

/// The most powerful of those who decide, formal and informal power alike, with their stance; who
/// is known before who is wanted.
fn who(scene: &Scene, texts: &Texts) -> Cell {
    let deciders = scene.deciders().into_iter();
    let first = deciders.max_by_key(|one| {
        let power = one.formal_power.max(one.informal_power);
        (!is_wanted(one), power, std::cmp::Reverse(one.head.id))
    });
    let Some(person) = first else {
        return Cell::text(texts.get("report-not-known"));
    };
    let note = scene.stance(person.head.id).map_or_else(
        || texts.get("management-stance-unknown"),
        |(stance, _)| wording::stance_told(texts, stance),
    );
    Cell::text(person.name.clone())
        .note(note)
        .of(Link::new(Kind::Stakeholder, person.head.id))
}

/// What happens there, with its age where it is no longer fresh.
fn happening(line: &Line, texts: &Texts) -> Cell {
    let Some(claim) = line.happening else {
        return Cell::text(texts.get("report-not-known"));
    };
    let age = freshness::claim(claim, line.scene.rules, line.scene.today());
    let (word, _) = wording::ageing(texts, age);
    Cell::text(claim.text.clone()).note(word)
}

fn data(line: &Line) -> Json {
    let link = |kind: Kind, id| sheet::link(&line.scene.book, Link::new(kind, id));
    json!({
        "account": sheet::link(&line.scene.book, line.scene.book.link()),
        "sales": line.sales(),
        "what_is_happening": line.happening.map(|one| one.text.as_str()),
        "finding": line.finding.as_ref().map(|one| one.code),
        "next": line.next.map(|one| link(Kind::Activity, one.head.id)),
    })
}
