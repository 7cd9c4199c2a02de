//! How the tables of cases are run: a script beside one account, and what a measure comes to.
//!
//! The account is Kaarna, ours is the colleague Own, and the day is 21 November 2026 unless told.
//! Lines are divided by ` | `. `sales 2026-01 month 100 unit=Oulu` adds a figure of Kaarna. An
//! expectation is a number or the key of why there is
//! none, and `+1` after it the number of incomplete items.

use chrono::NaiveDate;

use super::{ACCOUNT, Measured, PORTFOLIO};
use crate::domain::field::Choice;
use crate::domain::portfolio::Portfolio;
use crate::domain::record::FigureMeasure;
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Ids, Now, script};

pub(crate) const TODAY: &str = "2026-11-21";

/// A Book of a script, on a day.
#[derive(Debug)]
pub(crate) struct Stage {
    pub book: Book,
    pub now: Now,
}

pub(crate) fn scene_of(script: &str) -> Stage {
    stage(TODAY, script)
}

pub(crate) fn stage(today: &str, text: &str) -> Stage {
    let day: NaiveDate = today.parse().unwrap();
    let now = Now::noon(day);
    let start = "add account name=Kaarna | add colleague name=Own";
    let lines: Vec<String> = start
        .split(" | ")
        .chain(text.split(" | "))
        .map(line)
        .collect();
    let script = script::run(&lines.join("\n"), "Own", now, &mut Ids::new(0, 1, None));
    let script = script.unwrap_or_else(|error| panic!("{text}: {error:?}"));
    Stage {
        book: Book::of_everything(script.records),
        now,
    }
}

fn line(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words[..] {
        [measure, start, period, amount, ref rest @ ..]
            if FigureMeasure::from_code(measure).is_some() =>
        {
            let rest = rest.join(" ");
            format!(
                "add figure account=Kaarna measure={measure} period_start={start}-01 period={period} amount={amount} {rest}"
            )
        }
        _ => line.trim().to_owned(),
    }
}

pub(crate) fn portfolio(stage: &Stage) -> Portfolio {
    Portfolio::of(&stage.book, Rules::standard(), stage.now)
}

/// Looks at Kaarna.
pub(crate) fn with_scene<T>(stage: &Stage, look: impl Fn(&Scene) -> T) -> T {
    let portfolio = portfolio(stage);
    let kaarna = stage
        .book
        .accounts()
        .find(|book| book.account.name == "Kaarna");
    look(&Scene {
        book: kaarna.unwrap(),
        portfolio: &portfolio,
        rules: Rules::standard(),
        now: stage.now,
        journal: crate::domain::JournalFacts::none(),
    })
}

#[track_caller]
pub(crate) fn check(code: &str, cases: &[(&str, &str)]) {
    check_on(TODAY, code, cases);
}

#[track_caller]
pub(crate) fn check_on(today: &str, code: &str, cases: &[(&str, &str)]) {
    let measure = ACCOUNT.iter().find(|measure| measure.code == code).unwrap();
    for (script, expected) in cases {
        let found = with_scene(&stage(today, script), measure.compute);
        agree(code, script, &found, expected);
    }
}

#[track_caller]
pub(crate) fn check_portfolio(code: &str, cases: &[(&str, &str)]) {
    let measure = PORTFOLIO
        .iter()
        .find(|measure| measure.code == code)
        .unwrap();
    for (script, expected) in cases {
        let stage = scene_of(script);
        let found = (measure.compute)(&portfolio(&stage), &stage.book.frame, stage.now);
        agree(code, script, &found, expected);
    }
}

#[track_caller]
fn agree(code: &str, script: &str, found: &Measured, expected: &str) {
    let (wanted, incomplete) = expected.split_once(" +").unwrap_or((expected, "0"));
    let why = found.why.as_ref().map(|message| message.key.as_ref());
    let context = format!("{code} of {script}: {found:?}");
    match wanted.parse::<f64>() {
        Ok(wanted) => {
            let close = found
                .value
                .is_some_and(|value| (value - wanted).abs() < 1e-12);
            assert!(close && why.is_none(), "{context}, not {expected}");
        }
        Err(_) => assert_eq!((found.value, why), (None, Some(wanted)), "{context}"),
    }
    assert_eq!(
        found.incomplete.to_string(),
        incomplete,
        "incomplete of {context}"
    );
}
