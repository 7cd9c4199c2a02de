//! `avain measure`: the measures of accounts, or of the whole portfolio.

use clap::{ArgMatches, Command};
use serde_json::{Map, Value as Json, json};

use super::{DONE, Outcome, Session, Subcommand, flag, option};
use crate::domain::Kind;
use crate::domain::check::Snoozes;
use crate::domain::measure::{Measured, Unit, label_key};
use crate::domain::pulse::{self, Reading};
use crate::format::record_text::visible;
use crate::i18n::Texts;
use crate::report::wording;

pub const COMMAND: Subcommand = Subcommand {
    name: "measure",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(option("account", "A", texts))
        .arg(flag("portfolio", texts).conflicts_with("account"))
        .arg(flag("json", texts))
        .arg(flag("plain", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let store = session.read()?;
    let only = match matches.get_one::<String>("account") {
        Some(reference) => Some(store.find(&[Kind::Account], reference, None)?.id),
        None => None,
    };
    let survey = store.survey(session.now, Snoozes::Hold)?;
    if matches.get_flag("portfolio") {
        let readings = pulse::portfolio_measures(&survey.portfolio, &survey.frame, session.now);
        if matches.get_flag("json") {
            session.print_json(&json!({ "measures": object(session, &readings) }));
        } else {
            session.print(&lines(session, &readings));
        }
        return Ok(DONE);
    }
    let mut list = Vec::new();
    let mut text = String::new();
    for id in survey
        .accounts()
        .into_iter()
        .filter(|id| only.is_none_or(|only| only == *id))
    {
        let read = store.study(&survey, id, |scene| {
            let findings = survey.findings(scene, Snoozes::Hold);
            (
                scene.book.account.name.clone(),
                pulse::measures(scene, &findings),
            )
        })?;
        let Some((name, readings)) = read else {
            continue;
        };
        list.push(json!({
            "account": {"id": id.to_string(), "name": name},
            "measures": object(session, &readings),
        }));
        text.push_str(&visible(&format!(
            "{name}\n{}\n",
            lines(session, &readings)
        )));
    }
    if matches.get_flag("json") {
        session.print_json(&Json::Array(list));
    } else {
        session.print(&text);
    }
    Ok(DONE)
}

/// `{code: {"value", "unit"}}`, with `why` where it is unknown and `incomplete` where items were
/// skipped.
fn object(session: &Session, readings: &[Reading]) -> Json {
    let mut object = Map::new();
    for reading in readings {
        object.insert(reading.code.to_owned(), one(session, reading));
    }
    Json::Object(object)
}

fn one(session: &Session, reading: &Reading) -> Json {
    let Measured {
        value,
        why,
        incomplete,
    } = &reading.measured;
    let mut object = Map::new();
    object.insert(
        "value".to_owned(),
        value.map_or(Json::Null, |value| number(value, reading.unit)),
    );
    object.insert("unit".to_owned(), json!(reading.unit.code()));
    if let Some(why) = why {
        object.insert("why".to_owned(), json!(session.texts.say(why)));
    }
    if *incomplete > 0 {
        object.insert("incomplete".to_owned(), json!(incomplete));
    }
    Json::Object(object)
}

/// Whole units as whole numbers, ratios and hours in full precision.
pub fn number(value: f64, unit: Unit) -> Json {
    match unit {
        #[allow(clippy::cast_possible_truncation)] // sums of amounts stay far below 2^63
        Unit::Cents | Unit::Count | Unit::Days => json!(value.round() as i64),
        Unit::Ratio | Unit::Index | Unit::Hours => json!(value),
    }
}

fn lines(session: &Session, readings: &[Reading]) -> String {
    let mut text = String::new();
    for reading in readings {
        let label = session.texts.get(&label_key(reading.code));
        let value = words(&session.texts, reading);
        text.push_str(&format!("  {label}: {value}\n"));
    }
    text
}

/// The value in words of the language; where it is unknown, why.
pub fn words(texts: &Texts, reading: &Reading) -> String {
    wording::measured(texts, reading.unit, &reading.measured)
}
