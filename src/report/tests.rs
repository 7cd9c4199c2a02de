//! The customer's edition held against a book whose every field has a word of its own, and the
//! reports of a small plan in all languages.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};

use super::document::Block;
use super::*;
use crate::domain::customer::customer_share;
use crate::domain::field::{Field, Type};
use crate::domain::rules::Rules;
use crate::domain::{AccountBook, Book, Cell, Id, Ids, Link, Records, Value, script};
use crate::format::FORMATS;
use crate::format::look::Look;
use crate::i18n::Language;

pub const PLAN: &str = include_str!("../../tests/fixtures/plan.txt");

pub fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// Makes every report of the first account of a book, in an edition.
pub fn documents(book: &Book, edition: Edition, language: Language) -> Vec<Document> {
    let id = *book.open.keys().next().unwrap();
    let portfolio = Portfolio::empty();
    let scene = scene(book.account(id).unwrap(), &portfolio);
    let texts = Texts::new(language);
    let asked = Request::new(edition, now());
    let reports = REPORTS.iter().filter(|one| one.editions.contains(&edition));
    let of_account = reports.filter_map(|report| match report.make {
        Make::Account(make) => Some(make(&scene, &asked, &texts)),
        Make::Journal(make) => Some(make(&scene, &[], &asked, &texts)),
        Make::Portfolio(_) | Make::Between(_) => None,
    });
    of_account.collect()
}

fn scene<'a>(book: AccountBook<'a>, portfolio: &'a Portfolio) -> Scene<'a> {
    Scene {
        book,
        portfolio,
        rules: Rules::standard(),
        now: now(),
        journal: JournalFacts::none(),
    }
}

pub fn book(text: &str) -> Book {
    let script = script::run(text, "test", now(), &mut Ids::new(0, 1, None)).unwrap();
    Book::of_everything(script.records)
}

/// Every report in every format, and the calendar, as one text.
fn written(book: &Book, edition: Edition) -> String {
    let mut all = String::new();
    for document in documents(book, edition, Language::En) {
        for format in FORMATS.iter().filter(|format| format.name != "pdf") {
            let bytes = (format.write)(&document, &Look::default()).unwrap().bytes;
            all.push_str(&String::from_utf8(bytes).unwrap());
        }
        all.push_str(&crate::format::pdf_text(&document));
    }
    let id = *book.open.keys().next().unwrap();
    let portfolio = Portfolio::empty();
    let scene = scene(book.account(id).unwrap(), &portfolio);
    let texts = Texts::new(Language::En);
    let calendar = crate::format::icalendar::year(&scene, 2026, edition, &texts);
    all.push_str(&calendar.replace("\r\n ", ""));
    all
}

/// Fills every field of a record with a value of its own; remembers how each would be told.
pub struct Planting {
    pub records: Records,
    /// Planted word -> kind, field, and whether it may reach the customer.
    pub planted: BTreeMap<String, (Kind, &'static Field)>,
    /// Days that must not be told.
    days: Vec<(NaiveDate, Kind, &'static Field)>,
    account: Id,
    next: i64,
}

impl Planting {
    /// One record of every kind, all of one account, open to the customer where a record can be.
    pub fn new() -> Planting {
        let mut planting = Planting {
            records: Records::default(),
            planted: BTreeMap::new(),
            days: Vec::new(),
            account: id(Kind::Account),
            next: 0,
        };
        for kind in Kind::ALL {
            planting.plant(*kind);
        }
        planting
    }

    fn plant(&mut self, kind: Kind) {
        let link = Link::new(kind, id(kind));
        let fields = kind.fields().iter().enumerate();
        let values: Vec<(usize, Value)> = fields
            .filter_map(|(index, field)| Some((index, self.value(kind, field)?)))
            .collect();
        let record = self.records.get_or_make(link);
        record.head_mut().removed = false;
        for (index, value) in values {
            record.put(index, None, Some(&value));
        }
    }

    fn value(&mut self, kind: Kind, field: &'static Field) -> Option<Value> {
        if let Some(cell) = self.opened(kind, field) {
            return cell.values().first().cloned();
        }
        self.next += 1;
        let number = self.next;
        let (value, word) = match field.ty {
            Type::Line | Type::Text | Type::Snapshot => {
                let word = format!("word{number}word");
                (Value::Text(word.clone()), word)
            }
            Type::Period => (Value::Text("2026-Q4".to_owned()), String::new()),
            Type::Number | Type::Percent => {
                let value = 7_000_000.0 + number as f64 * 7.0;
                (Value::Number(value), Language::En.grouped(value))
            }
            Type::Money => {
                let value = 8_000_000 + number * 7;
                (Value::Int(value * 100), Language::En.grouped(value as f64))
            }
            Type::Int { max, .. } => (Value::Int(max), String::new()),
            Type::Day => {
                let day = day(kind, field, number);
                if !field.customer {
                    self.days.push((day, kind, field));
                }
                (Value::Day(day), String::new())
            }
            Type::Time => (
                Value::Time(NaiveTime::from_hms_opt(13, 7, 0)?),
                String::new(),
            ),
            Type::Minute => (Value::Minute(now().at), String::new()),
            Type::Choice(choices) | Type::Set(choices) => {
                (Value::Choice(choices.codes[0]), String::new())
            }
            Type::Link(_) | Type::Links(_) => {
                let kind = *field.ty.kinds().first()?;
                (Value::Link(Link::new(kind, id(kind))), String::new())
            }
        };
        if !word.is_empty() {
            self.planted.insert(word, (kind, field));
        }
        Some(value)
    }

    /// Fields that decide whether a record is shown, and to whom it belongs; a blank cell for
    /// what must stay blank.
    fn opened(&self, kind: Kind, field: &Field) -> Option<Cell> {
        let value = match (kind, field.key) {
            (_, "left_on") => return Some(Cell::Blank),
            (Kind::Kpi, "shared") => Value::Choice("yes"),
            (Kind::Kpi, "formula") => Value::Choice("manual"),
            (Kind::Stakeholder, "wanted") => Value::Choice("no"),
            (Kind::Plan, "status") => Value::Choice("in_force"),
            (Kind::Plan, "year") => Value::Int(2026),
            (_, "audience") if kind != Kind::Kpi => Value::Choice("customer"),
            (_, "account") => Value::Link(Link::new(Kind::Account, self.account)),
            _ => return None,
        };
        Some(Cell::One(value))
    }

    fn book(&self) -> Book {
        Book::of_everything(self.records.clone())
    }
}

/// A day of the field's own: in the past for what is read, ahead for what is planned, before the
/// end of the year for activities, which the year is about.
fn day(kind: Kind, field: &Field, number: i64) -> NaiveDate {
    let number = u64::try_from(number).unwrap();
    match kind {
        Kind::Activity if field.key != "done_on" => now().day() + Days::new(number % 30 + 1),
        Kind::Opportunity | Kind::Project | Kind::Goal => now().day() + Days::new(number * 3 + 40),
        _ => now().day() - Days::new(number * 3 + 1),
    }
}

/// One id a kind.
fn id(kind: Kind) -> Id {
    format!("00000000-0000-7000-8000-{:012}", kind as u32 + 1)
        .parse()
        .unwrap()
}

impl Language {
    /// A whole number as this language groups it.
    fn grouped(self, value: f64) -> String {
        crate::i18n::Locale::new(self).number(value, 2)
    }
}

#[test]
fn nothing_internal_reaches_the_customer_and_all_that_is_fit_does() {
    let planting = Planting::new();
    let customer = written(&planting.book(), Edition::Customer);
    let internal = written(&planting.book(), Edition::Internal);
    let mut told = 0;
    for (word, (kind, field)) in &planting.planted {
        let place = format!("{} {}: {word}", kind.code(), field.key);
        let plain = word.replace(',', "");
        let is_there = customer.contains(word) || customer.contains(&plain);
        assert_eq!(is_there, field.customer, "leaked or missing: {place}");
        told += usize::from(is_there);
    }
    assert!(told > 15, "only {told} words of the customer's");
    let texts = Texts::new(Language::En);
    for (day, kind, field) in &planting.days {
        let told = [
            texts.locale.day(*day),
            day.to_string(),
            day.format("%Y%m%d").to_string(),
        ];
        let told = told.iter().any(|day| customer.contains(day));
        assert!(!told, "leaked: {} {}: {day}", kind.code(), field.key);
    }
    let secrets = planting
        .planted
        .iter()
        .filter(|(_, (_, field))| !field.customer);
    let told = secrets.filter(|(word, _)| internal.contains(*word)).count();
    assert!(
        told > 2,
        "only {told} internal words in the internal edition: it would not show a leak"
    );
}

#[test]
fn a_record_closed_to_the_customer_is_not_in_the_share() {
    let planting = Planting::new();
    let mut book = planting.book();
    let shut = [
        (Kind::Stakeholder, "wanted", "yes"),
        (Kind::Claim, "audience", "internal"),
        (Kind::Goal, "audience", "private"),
        (Kind::Activity, "audience", "internal"),
        (Kind::Opportunity, "audience", "internal"),
        (Kind::Project, "audience", "private"),
        (Kind::Kpi, "shared", "no"),
    ];
    let own = book.open.values_mut().next().unwrap();
    for (kind, key, code) in shut {
        let index = kind.field_index(key).unwrap();
        let (Type::Choice(choices), record) = (
            kind.fields()[index].ty,
            own.get_mut(Link::new(kind, id(kind))),
        ) else {
            panic!("{key}");
        };
        record.unwrap().put(
            index,
            None,
            Some(&Value::Choice(choices.code(code).unwrap())),
        );
    }
    let customer = written(&book, Edition::Customer);
    for (word, (kind, field)) in planting.planted {
        let closed = shut.iter().any(|(shut, ..)| *shut == kind)
            || kind == Kind::KpiReading
            || kind == Kind::Colleague
            || kind == Kind::Unit;
        assert!(
            !closed || !customer.contains(&word),
            "leaked: {} {}",
            kind.code(),
            field.key
        );
    }
    let account = book.account(id(Kind::Account)).unwrap();
    let left_out = customer_share(&account, now().day()).left_out;
    for (kind, ..) in shut {
        assert!(left_out.contains(&(kind, 1)), "{} is counted", kind.code());
    }
}

#[test]
fn risks_and_open_questions_are_for_us_alone() {
    let book = book(PLAN);
    let codes = |edition: Edition| -> Vec<&'static str> {
        let documents = documents(&book, edition, Language::En);
        documents[0]
            .sections
            .iter()
            .map(|section| section.code)
            .collect()
    };
    let all = [
        "tiles",
        "goals",
        "situation",
        "year",
        "stakeholders",
        "kpis",
        "risks",
        "actions",
        "together",
        "unknowns",
    ];
    assert_eq!(codes(Edition::Internal), all);
    let fit = [
        "tiles",
        "goals",
        "situation",
        "year",
        "stakeholders",
        "kpis",
        "actions",
        "together",
        "our_side",
    ];
    assert_eq!(codes(Edition::Customer), fit);
}

#[test]
fn blank_accounts_ask_rather_than_fail() {
    let book = book("add account name=Kaarna");
    for language in Language::ALL {
        let internal = documents(&book, Edition::Internal, language);
        let texts = Texts::new(language);
        let unknown = texts.get("report-unknown-ambition");
        let json = serde_json::to_string(&internal[0]).unwrap();
        assert!(json.contains(&unknown), "{json}");
        let customer = documents(&book, Edition::Customer, language);
        let nothing = Block::Remark(texts.get("report-nothing-shared"));
        let told: Vec<&Block> = customer[0]
            .sections
            .iter()
            .flat_map(|one| &one.blocks)
            .collect();
        assert_eq!(told, [&nothing], "the customer is not asked");
    }
}

/// No key shows itself instead of its words.
#[test]
fn every_word_of_a_report_is_translated() {
    let book = book(PLAN);
    for language in Language::ALL {
        for edition in Edition::ALL {
            for document in documents(&book, *edition, language) {
                let text = serde_json::to_string(&document).unwrap();
                for start in [
                    "\"report-",
                    "\"freshness-",
                    "\"finding-",
                    "\"question-",
                    "\"checklist-",
                    "\"topic-",
                    "\"stance-",
                    "\"activity-",
                ] {
                    assert!(!text.contains(start), "{start} in {language:?}: {text}");
                }
            }
        }
    }
}

#[test]
fn names_are_unique_and_titled() {
    let texts = Texts::new(Language::En);
    for (index, report) in REPORTS.iter().enumerate() {
        let before = &REPORTS[..index];
        assert!(before.iter().all(|other| other.name != report.name));
        assert!(
            texts.has(&format!("report-{}", report.name)),
            "{}",
            report.name
        );
        assert!(named(report.name).is_some());
    }
    assert_eq!(Edition::from_code("customer"), Some(Edition::Customer));
    assert_eq!(Edition::from_code("boss"), None);
}
