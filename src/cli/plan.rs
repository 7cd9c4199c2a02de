//! `avain plan ACCOUNT`: what the plan proposes because of coming changes, leavers and series; with
//! `--year`, the plan of that year from the last one. It is shown first, and written as one entry
//! only with `--yes` or a yes at the prompt. `--json` shows it to programs and asks nothing.

use std::collections::BTreeSet;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value as Json, json};

use super::session::complain;
use super::{DONE, Outcome, Session, Subcommand, flag, option, positional};
use crate::domain::check::Snoozes;
use crate::domain::proposal::{self, Act, Proposal, changes, roll};
use crate::domain::scene::Scene;
use crate::domain::{Ids, Kind, Link, Operation, Problem};
use crate::format::record_json;
use crate::format::record_text::visible;
use crate::i18n::{Message, Texts};
use crate::report::proposals::{self, Line};

pub const COMMAND: Subcommand = Subcommand {
    name: "plan",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let years = clap::value_parser!(i64).range(2000..=2100);
    let without = option("without", "NUMBER", texts).action(ArgAction::Append);
    let without: Arg = without
        .value_delimiter(',')
        .value_parser(clap::value_parser!(usize));
    command
        .arg(positional("account", "ACCOUNT", texts))
        .arg(
            option("year", "YEAR", texts)
                .value_parser(years)
                .help(texts.get("option-plan-year")),
        )
        .arg(without)
        .arg(flag("yes", texts).help(texts.get("option-plan-yes")))
        .arg(flag("json", texts))
}

/// What is proposed, and what of it in words.
struct Proposed {
    proposals: Vec<Proposal>,
    lines: Vec<Line>,
    left: Vec<Line>,
    json: Json,
    name: String,
    operations: Vec<Operation>,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let reference = matches
        .get_one::<String>("account")
        .map_or("", String::as_str);
    let year = matches.get_one::<i64>("year").copied();
    let numbers = matches.get_many::<usize>("without").unwrap_or_default();
    let refused: BTreeSet<usize> = numbers.filter_map(|number| number.checked_sub(1)).collect();
    let is_sure = matches.get_flag("yes");
    let is_json = matches.get_flag("json");
    let is_asked = is_sure || (session.asks && !is_json);
    let mut store = if is_asked {
        session.write()?
    } else {
        session.read()?
    };
    let account = store.find(&[Kind::Account], reference, None)?;
    let mut ids = session.ids(&store)?;
    let survey = store.survey(session.now, Snoozes::Hold)?;
    let texts = &session.texts;
    let proposed = store.study(&survey, account.id, |scene| {
        propose(scene, year, &refused, &mut ids, texts)
    })?;
    let Some(proposed) = proposed.transpose()? else {
        return Ok(DONE);
    };
    if is_json {
        session.print_json(&proposed.json);
    } else {
        show(session, &proposed, &refused, is_asked);
    }
    if proposed.operations.is_empty() {
        return Ok(DONE);
    }
    let agreed = is_asked && session.is_agreed(matches, &Message::new("plan-confirm"))?;
    if !agreed {
        session.say(&Message::new("plan-not-written"));
        return Ok(DONE);
    }
    let label = proposal::label(&proposed.proposals, year, account, proposed.name);
    let mut made: Vec<Link> = proposed.proposals.iter().map(Proposal::record).collect();
    made.retain(|link| proposed.operations.iter().any(|one| one.record == *link));
    let entry = session.entry(ids.next_id(), Some(account.id), label, proposed.operations);
    session.keep(&mut store, entry)?;
    if !is_json {
        for link in made {
            session.print(&format!("{}\n", link.id));
        }
    }
    Ok(DONE)
}

fn propose(
    scene: &Scene,
    year: Option<i64>,
    refused: &BTreeSet<usize>,
    ids: &mut Ids,
    texts: &Texts,
) -> Result<Proposed, Problem> {
    let (proposals, left) = match year {
        None => (changes::proposals(scene, ids), Vec::new()),
        Some(year) => rolled(scene, year, ids)?,
    };
    let say = |message: &Message| texts.say(message);
    let lines = proposals::lines(&proposals, &scene.book, texts);
    let told = proposals::left(&left, &scene.book, texts);
    let list = proposals.iter().zip(&lines).enumerate();
    let list = list.map(|(place, (one, line))| {
        let is_in = !refused.contains(&place);
        data(scene, (place + 1, is_in), one, line, texts)
    });
    let behind = left.iter().zip(&told);
    let behind = behind.map(|(one, line)| {
        let record = record_json::link(one.record, &scene.book);
        json!({ "record": record, "why": line.why })
    });
    Ok(Proposed {
        json: json!({
            "account": record_json::link(scene.book.link(), &scene.book),
            "year": year,
            "proposals": list.collect::<Vec<_>>(),
            "left": behind.collect::<Vec<_>>(),
        }),
        operations: proposal::operations(&proposals, refused, &scene.book, &say),
        lines,
        left: told,
        name: scene.book.account.name.clone(),
        proposals,
    })
}

/// A proposal by its number, whether it is left in, and the values it would give by field.
fn data(
    scene: &Scene,
    (number, is_in): (usize, bool),
    one: &Proposal,
    line: &Line,
    texts: &Texts,
) -> Json {
    let record = one.record();
    let (act, cells, title) = match &one.act {
        Act::Make { cells, title, .. } => ("make", cells, title.as_ref()),
        Act::Change(_, cells) => ("change", cells, None),
    };
    let values = cells.iter().filter_map(|(key, cell)| {
        let value = record_json::cell(record.kind.field(key)?, cell, &scene.book);
        Some(((*key).to_owned(), value))
    });
    let title = title.map(|title| ("title".to_owned(), json!(texts.say(title))));
    json!({
        "number": number,
        "act": act,
        "record": { "kind": record.kind.code(), "id": record.id.to_string() },
        "fields": values.chain(title).collect::<Map<_, _>>(),
        "what": line.what,
        "why": line.why,
        "is_in": is_in,
    })
}

fn rolled(
    scene: &Scene,
    year: i64,
    ids: &mut Ids,
) -> Result<(Vec<Proposal>, Vec<roll::Left>), Problem> {
    let told = |key: &'static str| Problem::usage(Message::new(key).text("year", year.to_string()));
    if scene.plans().any(|plan| plan.year == Some(year)) {
        return Err(told("problem-plan-exists"));
    }
    let rolled = roll::roll(scene, year, ids).ok_or_else(|| told("problem-plan-first"))?;
    Ok((rolled.proposals, rolled.left))
}

/// The proposals by number, those taken out marked so, and what is left behind: words beside the
/// question where it may be written, data where it is only looked at.
fn show(session: &Session, proposed: &Proposed, refused: &BTreeSet<usize>, is_asked: bool) {
    let texts = &session.texts;
    let mut told = Vec::new();
    for (place, line) in proposed.lines.iter().enumerate() {
        let mark = if refused.contains(&place) { '-' } else { '+' };
        told.push(format!("{mark} {:>2}  {}", place + 1, line.what));
        told.push(format!("      {}", line.why));
    }
    if !proposed.left.is_empty() {
        told.push(texts.get("plan-left"));
    }
    for line in &proposed.left {
        told.push(format!("   ·  {}", line.what));
        told.push(format!("      {}", line.why));
    }
    if told.is_empty() {
        session.say(&Message::new("plan-nothing"));
    } else if is_asked {
        for line in &told {
            complain(line);
        }
    } else {
        session.print(&format!("{}\n", visible(&told.join("\n"))));
    }
}
