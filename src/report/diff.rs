//! What changed between two days: how the forecast came true, measures then and now, findings
//! gone and new, and the records kind by kind.

mod data;

use std::collections::BTreeMap;

use super::document::{Block, Cell, Column, Document, Item, Section, Table, Tile, Tone};
use super::summary::standing::{Standing, standings};
use super::values::{self, Told};
use super::wording::{self, dotted};
use super::{Request, sheet};
use crate::domain::between::{
    Between, Came, Change, Forecast, Foreseen, Kept, Moment, What, forecast,
};
use crate::domain::check::{Finding, Severity};
use crate::domain::measure::label_key;
use crate::domain::pulse::{Reading, measures};
use crate::domain::record::{Goal, GoalStatus, Stage};
use crate::domain::scene::activity_day;
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::{Message, Texts};

/// Lines of one kind of record.
const MOST: usize = 25;
/// Figures come by the dozen and are told by the measures already.
const FIGURES: usize = 2;

pub fn report(between: &Between, _: &Request, texts: &Texts) -> Document {
    let forecast = forecast(between);
    let changes = between.changes();
    let scene = &between.now.scene;
    let subtitle = Message::new("diff-days").day("from", between.from);
    let mut sections = vec![head(between, &forecast, &changes, texts)];
    sections.extend(opportunities(between, &forecast, texts));
    sections.extend(activities(between, &forecast, texts));
    sections.extend(goals(between, &forecast, texts));
    sections.extend(measured(between, texts));
    let (gone, new) = between.findings();
    sections.extend(findings("diff-gone", &gone, |_| Tone::Neutral, texts));
    sections.extend(findings("diff-new", &new, wording::severity_tone, texts));
    sections.extend(records(between, &changes, texts));
    Document {
        subtitle: texts.say(&subtitle.day("to", scene.today())),
        data: Some(data::data(between, &forecast, &changes)),
        sections,
        ..sheet::of_account(scene, "diff", texts)
    }
}

fn head(between: &Between, forecast: &Forecast, changes: &[Change], texts: &Texts) -> Section {
    let tile = |key: &str, value: String, tone: Tone| Tile {
        label: texts.get(key),
        value,
        tone,
        ..Tile::default()
    };
    let of = |(part, whole): (usize, usize)| {
        let line = Message::new("diff-of").text("part", part.to_string());
        texts.say(&line.text("whole", whole.to_string()))
    };
    let mut tiles = Vec::new();
    if forecast.hits().1 > 0 {
        tiles.push(tile("diff-hits", of(forecast.hits()), Tone::Neutral));
        let expected = forecast.expected().map(cents);
        let expected =
            expected.map_or_else(|| texts.get("report-not-known"), |cents| texts.money(cents));
        tiles.push(tile("diff-expected", expected, Tone::Neutral));
        let won = texts.money(forecast.won_of_due());
        tiles.push(tile("diff-won", won, Tone::Neutral));
    }
    let besides = forecast.won() - forecast.won_of_due();
    if besides > 0 {
        let won = texts.money(besides);
        tiles.push(tile("diff-won-besides", won, Tone::Neutral));
    }
    if forecast.kept().1 > 0 {
        tiles.push(tile("diff-kept", of(forecast.kept()), Tone::Neutral));
    }
    let (gone, new) = between.findings();
    tiles.push(tile("diff-gone", gone.len().to_string(), Tone::Good));
    tiles.push(tile("diff-new", new.len().to_string(), Tone::Watch));
    tiles.push(tile(
        "diff-changed",
        changes.len().to_string(),
        Tone::Neutral,
    ));
    let young = between.then.is_none();
    let young = young.then(|| Block::Remark(texts.get("diff-not-yet")));
    Section::new("diff-head", String::new())
        .with(Block::Tiles(tiles))
        .and(young)
}

fn opportunities(between: &Between, forecast: &Forecast, texts: &Texts) -> Option<Section> {
    let rows = forecast.opportunities.iter();
    let rows: Vec<Vec<Cell>> = rows.map(|one| foreseen(between, one, texts)).collect();
    let table = Table {
        columns: ["euros-opportunity", "diff-forecast", "diff-came"]
            .map(|key| Column::text(texts.get(key)))
            .into(),
        rows,
        ..Table::default()
    };
    let section = Section::new("diff-opportunities", texts.get("diff-opportunities"));
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table)))
}

fn foreseen(between: &Between, one: &Foreseen, texts: &Texts) -> Vec<Cell> {
    let link = Link::new(Kind::Opportunity, one.opportunity);
    let then = between.then.as_ref().map(|then| &then.scene.book);
    let stated = then.and_then(|book| book.own.opportunity.get(one.opportunity));
    let value = stated
        .and_then(|one| one.value)
        .map(|cents| texts.money(cents));
    let chance = stated.and_then(|one| one.probability);
    let chance = chance.map(|chance| texts.locale.percent(chance as f64 / 100.0, 0));
    let day = one.expected_on.map(|day| texts.locale.day(day));
    let day = day.unwrap_or_else(|| texts.get("report-no-day"));
    let sums = dotted([value, chance].into_iter().flatten());
    let (came, tone) = came(one, texts);
    vec![
        Cell::text(then.map_or_else(String::new, |book| book.name(link))).of(link),
        Cell::text(day).note(sums),
        Cell::text(came).tone(tone),
    ]
}

fn came(one: &Foreseen, texts: &Texts) -> (String, Tone) {
    match one.came {
        Came::Won(cents) => {
            let won = wording::choice(texts, Some(Stage::Won));
            let sum = cents.map(|cents| texts.money(cents));
            (dotted([won, sum.unwrap_or_default()]), Tone::Good)
        }
        Came::Lost => (wording::choice(texts, Some(Stage::Lost)), Tone::Bad),
        Came::Removed => (texts.get("diff-removed"), Tone::Watch),
        Came::Open(day) => {
            let day = day.map(|day| texts.locale.day(day));
            let day = day.unwrap_or_else(|| texts.get("report-no-day"));
            let line = Message::new("diff-still-open").text("day", day);
            (texts.say(&line), Tone::Watch)
        }
    }
}

fn activities(between: &Between, forecast: &Forecast, texts: &Texts) -> Option<Section> {
    let then = &between.then.as_ref()?.scene.book;
    let row = |(id, kept): &(Id, Kept)| {
        let link = Link::new(Kind::Activity, *id);
        let due = then.own.activity.get(*id).and_then(activity_day);
        let due = due.map_or_else(String::new, |day| texts.locale.day(day));
        let on = |key: &'static str, day| texts.say(&Message::new(key).day("day", day));
        let (word, tone) = match kept {
            Kept::InTime => (texts.get("diff-in-time"), Tone::Good),
            Kept::Late(day) => (on("diff-late", *day), Tone::Watch),
            Kept::Moved(day) => (on("diff-moved", *day), Tone::Watch),
            Kept::NotDone => (texts.get("diff-not-done"), Tone::Bad),
            Kept::Dropped => (texts.get("diff-dropped"), Tone::Neutral),
        };
        vec![
            Cell::text(then.name(link)).of(link),
            Cell::text(due),
            Cell::text(word).tone(tone),
        ]
    };
    let table = Table {
        columns: ["diff-activity", "diff-due", "diff-came"]
            .map(|key| Column::text(texts.get(key)))
            .into(),
        rows: forecast.activities.iter().map(row).collect(),
        ..Table::default()
    };
    let section = Section::new("diff-activities", texts.get("diff-activities"));
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table)))
}

/// Targets against readings, then and now.
fn goals(between: &Between, forecast: &Forecast, texts: &Texts) -> Option<Section> {
    let then = &between.then_by_today()?.scene;
    let (before, after) = (standings(then), standings(&between.now_by_today().scene));
    let row = |id: &Id| {
        let goal = then.book.own.goal.get(*id)?;
        let now = between.now.scene.book.own.goal.living(Some(*id));
        let at = |standings: &[Standing]| {
            let own = standings
                .iter()
                .find(|one| Some(one.kpi.head.id) == goal.kpi);
            own.and_then(|one| Some(one.write(one.latest?, texts)))
        };
        let scale = before.iter().find(|one| Some(one.kpi.head.id) == goal.kpi);
        let target = goal.target.map(|target| match scale {
            Some(one) => one.write(target, texts),
            None => texts.locale.number(target, 2),
        });
        let unknown = || texts.get("report-not-known");
        let due = goal.due.map(|day| texts.locale.day(day));
        let link = Link::new(Kind::Goal, *id);
        Some(vec![
            Cell::text(goal.name.clone())
                .note(due.unwrap_or_default())
                .of(link),
            Cell::text(at(&before).unwrap_or_else(unknown)),
            ended(now, at(&after).unwrap_or_else(unknown), texts),
            Cell::text(target.unwrap_or_default()),
        ])
    };
    let table = Table {
        columns: ["diff-goal", "diff-then", "diff-now", "report-column-target"]
            .map(|key| Column::text(texts.get(key)))
            .into(),
        rows: forecast.goals.iter().filter_map(row).collect(),
        ..Table::default()
    };
    let section = Section::new("diff-goals", texts.get("diff-goals"));
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table)))
}

/// Where the goal stands now, and whether it was called reached or missed.
fn ended(now: Option<&Goal>, value: String, texts: &Texts) -> Cell {
    let Some(goal) = now else {
        return Cell::text(texts.get("diff-removed"));
    };
    let tone = match goal.status {
        Some(GoalStatus::Reached) => Tone::Good,
        Some(GoalStatus::Missed) => Tone::Bad,
        _ => return Cell::text(value),
    };
    Cell::text(value)
        .note(wording::choice(texts, goal.status))
        .tone(tone)
}

/// The measures that came to something else: told by the figures that are known now, so that what
/// came in late does not look like growth.
fn measured(between: &Between, texts: &Texts) -> Option<Section> {
    let now = readings(between.now_by_today());
    let then = readings(between.then_by_today()?);
    let pairs = then.iter().zip(&now);
    let rows = pairs.filter(|(then, now)| then.measured.value != now.measured.value);
    let rows = rows.map(|(then, now)| {
        let told = |one: &Reading| match one.measured.value {
            Some(_) => wording::measured(texts, one.unit, &one.measured),
            None => "–".to_owned(),
        };
        vec![
            Cell::text(texts.get(&label_key(now.code))),
            Cell::number(told(then), None),
            Cell::number(told(now), None),
        ]
    });
    let table = Table {
        columns: vec![
            Column::text(texts.get("diff-measure")),
            Column::number(texts.get("diff-then")),
            Column::number(texts.get("diff-now")),
        ],
        rows: rows.collect(),
        ..Table::default()
    };
    let mut section = Section::new("diff-measures", texts.get("diff-measures"));
    if table.rows.is_empty() {
        return None;
    }
    section.blocks.push(Block::Table(table));
    let days = [
        (between.from, &between.then_known),
        (between.now.scene.today(), &between.now_known),
    ];
    let late = days
        .iter()
        .filter_map(|(day, known)| Some((day, known.as_ref()?.late)));
    let late = late.filter(|(_, count)| *count > 0);
    section.blocks.extend(late.map(|(day, count)| {
        let message = Message::new("diff-late-figures").count("count", count);
        Block::Remark(texts.say(&message.day("day", *day)))
    }));
    Some(section)
}

fn readings(moment: &Moment) -> Vec<Reading> {
    measures(&moment.scene, &moment.findings)
}

fn findings(
    code: &'static str,
    found: &[&Finding],
    tone: fn(Severity) -> Tone,
    texts: &Texts,
) -> Option<Section> {
    let item = |finding: &&Finding| Item {
        text: texts.say(&finding.sentence),
        mark: texts.get(&format!("severity-{}", finding.severity.code())),
        tone: tone(finding.severity),
        record: finding.records.first().copied(),
        ..Item::default()
    };
    let (items, more) = wording::cut(texts, found.iter().map(item).collect(), MOST);
    let section = Section::new(code, texts.get(code));
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)).and(more))
}

/// The records that changed, kind by kind.
fn records(between: &Between, changes: &[Change], texts: &Texts) -> Option<Section> {
    let mut by_kind: BTreeMap<Kind, Vec<Item>> = BTreeMap::new();
    for change in changes {
        let items = by_kind.entry(change.record.kind).or_default();
        items.push(item(between, change, texts));
    }
    let mut section = Section::new("diff-records", texts.get("diff-records"));
    for (kind, items) in by_kind {
        let key = kind.label_key().replacen("kind-", "kinds-", 1);
        let most = if kind == Kind::Figure { FIGURES } else { MOST };
        let (items, more) = wording::cut(texts, items, most);
        section.blocks.push(Block::Heading(texts.get(&key)));
        section.blocks.push(Block::Bullets(items));
        section.blocks.extend(more);
    }
    (!section.blocks.is_empty()).then_some(section)
}

fn item(between: &Between, change: &Change, texts: &Texts) -> Item {
    let link = change.record;
    let (mark, tone, note) = match &change.what {
        What::Added => (texts.get("diff-added"), Tone::Good, String::new()),
        What::Removed => (texts.get("diff-removed"), Tone::Watch, String::new()),
        What::Edited(fields) => (
            String::new(),
            Tone::Neutral,
            edits(between, link, fields, texts),
        ),
    };
    Item {
        text: name(between, link, texts),
        mark,
        tone,
        note,
        record: Some(link),
        ..Item::default()
    }
}

/// The name of a record, as it is called now; of one that is gone, as it was called.
fn name(between: &Between, link: Link, texts: &Texts) -> String {
    let told = |moment: &Moment| {
        let book = moment.scene.book;
        Told { book, texts }.named(link)
    };
    let then = || told(between.then.as_ref()?);
    let named = told(&between.now).or_else(then).map(|named| named.name);
    let name = named.unwrap_or_default();
    if name.is_empty() {
        wording::capitalised(&texts.get(&link.kind.label_key()))
    } else {
        name
    }
}

fn edits(
    between: &Between,
    link: Link,
    fields: &[(usize, crate::domain::Cell, crate::domain::Cell)],
    texts: &Texts,
) -> String {
    let names = Told {
        book: between.now.scene.book,
        texts,
    };
    let told = fields
        .iter()
        .map(|(index, old, new)| values::change(link.kind, *index, (old, new), &names, texts));
    told.collect::<Vec<_>>().join(" · ")
}

/// Hundredths of a cent as whole cents, half away from zero.
fn cents(hundredths: i128) -> i64 {
    let rounded = (hundredths.abs() + 50) / 100 * hundredths.signum();
    i64::try_from(rounded).unwrap_or(i64::MAX)
}
