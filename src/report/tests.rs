//! The customer's edition held against a book whose every field has a word of its own, and the
//! reports of a small plan in all languages.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime};

use super::*;
use crate::domain::customer::customer_share;
use crate::domain::field::{Field, Type};
use crate::domain::rules::Rules;
use crate::domain::{AccountBook, Book, Id, Ids, Link, Value, script};
use crate::format::FORMATS;
use crate::i18n::Language;

pub const PLAN: &str = include_str!("../../tests/fixtures/plan.txt");

fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// Makes every report of the first account of a book, in an edition.
pub fn documents(book: &Book, edition: Edition, language: Language) -> Vec<Document> {
    let id = *book.open.keys().next().unwrap();
    let portfolio = Portfolio::empty();
    let scene = scene(book.account(id).unwrap(), &portfolio);
    let texts = Texts::new(language);
    let asked = Request {
        edition,
        year: 2026,
    };
    let of_account = REPORTS.iter().filter_map(|report| match report.make {
        Make::Account(make) => Some(make(&scene, asked, &texts)),
        Make::Portfolio(_) => None,
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

/// Every report in every format, as one text.
fn written(book: &Book, edition: Edition) -> String {
    let mut all = String::new();
    for document in documents(book, edition, Language::En) {
        for format in FORMATS {
            let bytes = (format.write)(&document).unwrap();
            all.push_str(&String::from_utf8(bytes).unwrap());
        }
    }
    all
}

/// Fills every field of a record with a value of its own; remembers how each would be told.
struct Planting {
    records: Records,
    /// Planted word -> kind, field, and whether it may reach the customer.
    planted: BTreeMap<String, (Kind, &'static Field)>,
    account: Id,
    next: i64,
}

impl Planting {
    /// One record of every kind, all of one account, open to the customer where a record can be.
    fn new() -> Planting {
        let mut planting = Planting {
            records: Records::default(),
            planted: BTreeMap::new(),
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
        if let Some(set) = self.opened(kind, field) {
            return set;
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
                (Value::Day(day), String::new())
            }
            Type::Time => (
                Value::Time(NaiveTime::from_hms_opt(13, 7, 0)?),
                String::new(),
            ),
            Type::Minute => (Value::Minute(DateTime::from(now().at)), String::new()),
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

    /// Fields that decide whether a record is shown, and to whom it belongs.
    fn opened(&self, kind: Kind, field: &Field) -> Option<Option<Value>> {
        let choice = |code| Some(Some(Value::Choice(code)));
        match (kind, field.key) {
            (_, "audience") if kind != Kind::Kpi => choice("customer"),
            (Kind::Kpi, "shared") => choice("yes"),
            (Kind::Kpi, "formula") => choice("manual"),
            (Kind::Stakeholder, "wanted") => choice("no"),
            (_, "left_on") => Some(None),
            (Kind::Plan, "status") => choice("in_force"),
            (Kind::Plan, "year") => Some(Some(Value::Int(2026))),
            (_, "account") => Some(Some(Value::Link(Link::new(Kind::Account, self.account)))),
            _ => None,
        }
    }

    fn book(self) -> (Book, BTreeMap<String, (Kind, &'static Field)>) {
        (Book::of_everything(self.records), self.planted)
    }
}

/// Days in the past for what is read, ahead for what is planned.
fn day(kind: Kind, field: &Field, number: i64) -> NaiveDate {
    let ahead = matches!(
        kind,
        Kind::Activity | Kind::Opportunity | Kind::Project | Kind::Goal
    );
    let days = Days::new(u64::try_from(number % 30).unwrap() + 1);
    if ahead && field.key != "done_on" {
        now().day() + days
    } else {
        now().day() - days
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

/// Fit for the customer, and yet nowhere in the summary or the year: the account's own links,
/// what another field tells already, and units no report has room for.
const UNTOLD: &[(Kind, &str)] = &[];

#[test]
fn nothing_internal_reaches_the_customer_and_all_that_is_fit_does() {
    let (book, planted) = Planting::new().book();
    let customer = written(&book, Edition::Customer);
    let internal = written(&book, Edition::Internal);
    let mut told = 0;
    for (word, (kind, field)) in &planted {
        let place = format!("{} {}: {word}", kind.code(), field.key);
        let plain = word.replace(',', "");
        let is_there = customer.contains(word) || customer.contains(&plain);
        if !field.customer {
            assert!(!is_there, "leaked: {place}");
        } else if !UNTOLD.contains(&(*kind, field.key)) {
            assert!(is_there, "missing: {place}");
            told += 1;
        }
    }
    assert!(told > 15, "only {told} words of the customer's");
    let leaks = planted
        .iter()
        .filter(|(word, (_, field))| !field.customer && internal.contains(*word));
    assert!(
        leaks.count() > 10,
        "the internal edition tells internal words, so the test can fail"
    );
}

#[test]
fn a_record_closed_to_the_customer_is_not_in_the_share() {
    let (mut book, planted) = Planting::new().book();
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
    for (word, (kind, field)) in planted {
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
fn blank_accounts_ask_rather_than_fail() {
    let book = book("add account name=Kaarna");
    for language in Language::ALL {
        let internal = documents(&book, Edition::Internal, language);
        let texts = Texts::new(language);
        let unknown = texts.get("report-unknown-ambition");
        let json = serde_json::to_string(&internal[0]).unwrap();
        assert!(json.contains(&unknown), "{json}");
        let customer = documents(&book, Edition::Customer, language);
        assert!(customer[0].sections.is_empty(), "the customer is not asked");
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
