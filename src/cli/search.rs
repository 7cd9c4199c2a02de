//! `avain search WORDS`: every text of the file.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::{DONE, Outcome, Session, Subcommand, flag};
use crate::format::record_text::{cut, visible};
use crate::i18n::Texts;

/// How many records of a kind are shown.
const MOST: usize = 200;

pub const COMMAND: Subcommand = Subcommand {
    name: "search",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let words = Arg::new("words")
        .value_name("WORDS")
        .num_args(1..)
        .required(true);
    command
        .arg(words.help(texts.get("argument-words")))
        .arg(flag("json", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let words: Vec<&str> = matches
        .get_many::<String>("words")
        .unwrap_or_default()
        .map(String::as_str)
        .collect();
    let store = session.read()?;
    let hits = store.search(&words.join(" "), MOST)?;
    if matches.get_flag("json") {
        let list = hits.iter().map(|hit| {
            json!({
                "kind": hit.link.kind.code(),
                "id": hit.link.id.to_string(),
                "name": hit.name,
                "field": hit.field,
                "text": hit.text,
            })
        });
        session.print_json(&Json::Array(list.collect()));
        return Ok(DONE);
    }
    for hit in &hits {
        let kind = session.texts.get(&hit.link.kind.label_key());
        let field = session
            .texts
            .get(&format!("{}-{}", hit.link.kind.code(), hit.field).replace('_', "-"));
        let text = visible(&hit.text).replace(['\n', '\t'], " ");
        let line = if text == hit.name {
            format!("{kind}: {}", visible(&hit.name))
        } else {
            format!(
                "{kind}: {} · {field}: {}",
                visible(&hit.name),
                cut(&text, 100)
            )
        };
        session.print(&format!("{line}\n"));
    }
    Ok(DONE)
}
