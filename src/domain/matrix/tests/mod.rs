//! Cases of the matrix: a script beside one account, and how one question or cell stands.

mod analyse;
mod doing;
mod plan;

use std::collections::BTreeSet;

use super::*;
use crate::domain::Names;
use crate::domain::measure::cases::{scene_of, with_scene};
use crate::domain::record::Kind;
use crate::i18n::{Language, Texts};

/// How a question stands: `open`, `not asked`, or the name of what it rests on, `aged` or not.
fn stands(script: &str, key: &str) -> String {
    with_scene(&scene_of(script), |scene| {
        let cells = matrix(scene);
        let mut questions = cells.iter().flat_map(|cell| &cell.questions);
        let key = format!("question-{key}");
        match questions.find(|question| question.key == key) {
            None => "not asked".to_owned(),
            Some(question) => match question.rests_on {
                None => "open".to_owned(),
                Some(link) if question.aged => format!("{} aged", scene.book.name(link)),
                Some(link) => scene.book.name(link),
            },
        }
    })
}

#[track_caller]
fn check(key: &str, cases: &[(&str, &str)]) {
    for (script, expected) in cases {
        assert_eq!(stands(script, key), *expected, "{key} of {script}");
    }
}

#[track_caller]
fn check_fill(code: &str, script: &str, expected: Fill) {
    with_scene(&scene_of(script), |scene| {
        let cells = matrix(scene);
        let cell = cells.iter().find(|cell| cell.code == code).unwrap();
        assert_eq!(
            cell.fill, expected,
            "{code} of {script}: {:?}",
            cell.questions
        );
    });
}

/// The kind to make, or the fields to set, and what is known already.
#[track_caller]
fn check_fix(key: &str, script: &str, expected: &str) {
    let found = with_scene(&scene_of(script), |scene| {
        let key = format!("question-{key}");
        let questions = CELLS.iter().flat_map(|cell| cell.questions);
        let question = questions
            .into_iter()
            .find(|question| question.key == key)
            .unwrap();
        match (question.fix)(scene) {
            Fix::Set(link, fields) => {
                format!("set {} {}", scene.book.name(link), fields.join(" "))
            }
            Fix::Add(kind, known) => {
                let known = known.iter().map(|(field, text)| {
                    let name = text.parse::<Link>().map(|link| scene.book.name(link));
                    format!(" {field}={}", name.unwrap_or_else(|()| text.clone()))
                });
                format!("add {}{}", kind.code(), known.collect::<String>())
            }
        }
    });
    assert_eq!(found, expected, "{key} of {script}");
}

const PLAN: &str = "add plan account=Kaarna kind=account_plan year=2026";

fn claim(topic: &str, text: &str, on: &str) -> String {
    format!("add claim account=Kaarna topic={topic} text={text} basis=fact on={on}")
}

#[test]
fn the_fifteen_cells_stand_in_order_with_their_words() {
    let stage = scene_of("");
    let cells = with_scene(&stage, matrix);
    let codes: Vec<String> = cells.iter().map(|cell| cell.code.to_owned()).collect();
    let expected = ROWS
        .iter()
        .flat_map(|row| COLUMNS.iter().map(move |column| format!("{row}_{column}")));
    assert_eq!(codes, expected.collect::<Vec<_>>());
    let mut keys = BTreeSet::new();
    for cell in CELLS {
        assert_eq!(
            cell.code,
            format!("{}_{}", ROWS[cell.row], COLUMNS[cell.column])
        );
        assert!((2..=4).contains(&cell.questions.len()), "{}", cell.code);
        let prefix = format!("question-{}-", cell.code.replace('_', "-"));
        for question in cell.questions {
            assert!(question.key.starts_with(&prefix), "{}", question.key);
            assert!(keys.insert(question.key), "{} stands twice", question.key);
        }
    }
    let rows = ROWS.iter().map(|code| format!("matrix-row-{code}"));
    let columns = COLUMNS.iter().map(|code| format!("matrix-column-{code}"));
    let fills = Fill::ALL
        .iter()
        .map(|fill| format!("matrix-fill-{}", fill.code()));
    let keys = keys.into_iter().map(str::to_owned);
    let keys: Vec<String> = keys.chain(rows).chain(columns).chain(fills).collect();
    for language in [Language::En, Language::Fi, Language::Sv] {
        let texts = Texts::new(language);
        for key in &keys {
            assert!(texts.has(key), "{key} in {language:?}");
        }
    }
}

#[test]
fn a_cell_is_stale_when_more_than_half_of_it_has_aged() {
    let topics = ["customer_goal", "market", "competition", "why_key_supplier"];
    let of = |aged: usize| {
        let claims = topics.iter().enumerate().map(|(index, topic)| {
            claim(
                topic,
                topic,
                if index < aged {
                    "2020-01-01"
                } else {
                    "2026-11-01"
                },
            )
        });
        claims.collect::<Vec<_>>().join(" | ")
    };
    check_fill("analyse_strategy", "", Fill::Empty);
    check_fill(
        "analyse_strategy",
        &claim("market", "x", "2020-01-01"),
        Fill::Thin,
    );
    check_fill("analyse_strategy", &of(0), Fill::Filled);
    check_fill("analyse_strategy", &of(2), Fill::Filled);
    check_fill("analyse_strategy", &of(3), Fill::Stale);
}

#[test]
fn the_first_open_question_is_asked_next() {
    let first = |script: &str| {
        with_scene(&scene_of(script), |scene| {
            first_open_question(scene).map(|(cell, question)| (cell, question.key))
        })
    };
    assert_eq!(
        first(""),
        Some(("analyse_strategy", "question-analyse-strategy-goals"))
    );
    let goal = claim("customer_goal", "Grow", "2020-01-01");
    assert_eq!(
        first(&goal),
        Some(("analyse_strategy", "question-analyse-strategy-market"))
    );
    let kinds: BTreeSet<Kind> = BTreeSet::from([Kind::Claim]);
    let fix = with_scene(&scene_of(""), |scene| {
        first_open_question(scene).unwrap().1.fix
    });
    assert!(
        matches!(fix, Fix::Add(kind, _) if kinds.contains(&kind)),
        "{fix:?}"
    );
}
