//! `avain plan ACCOUNT`: what the plan proposes because of coming changes, leavers and series; with
//! `--year`, the plan of that year from the last one. It is shown first, and written as one entry
//! only with `--yes` or a yes at the prompt.

use std::collections::BTreeSet;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::session::complain;
use super::{DONE, Outcome, Session, Subcommand, flag, option, positional};
use crate::domain::check::Snoozes;
use crate::domain::proposal::{self, Proposal, changes, roll};
use crate::domain::scene::Scene;
use crate::domain::{Ids, Kind, Link, Operation, Problem};
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
}

/// What is proposed, and what of it in words.
struct Proposed {
    proposals: Vec<Proposal>,
    lines: Vec<Line>,
    left: Vec<Line>,
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
    let mut store = if is_sure || session.asks {
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
    show(session, &proposed, &refused, is_sure || session.asks);
    if proposed.operations.is_empty() {
        return Ok(DONE);
    }
    let agreed =
        (is_sure || session.asks) && session.is_agreed(matches, &Message::new("plan-confirm"))?;
    if !agreed {
        session.say(&Message::new("plan-not-written"));
        return Ok(DONE);
    }
    let label = proposal::label(&proposed.proposals, year, account, proposed.name);
    let mut made: Vec<Link> = proposed.proposals.iter().map(Proposal::record).collect();
    made.retain(|link| proposed.operations.iter().any(|one| one.record == *link));
    let entry = session.entry(ids.next_id(), Some(account.id), label, proposed.operations);
    store.commit(entry)?;
    for link in made {
        session.print(&format!("{}\n", link.id));
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
    Ok(Proposed {
        operations: proposal::operations(&proposals, refused, &scene.book, &say),
        lines: proposals::lines(&proposals, &scene.book, texts),
        left: proposals::left(&left, &scene.book, texts),
        name: scene.book.account.name.clone(),
        proposals,
    })
}

fn rolled(
    scene: &Scene,
    year: i64,
    ids: &mut Ids,
) -> Result<(Vec<Proposal>, Vec<roll::Left>), Problem> {
    let told = |key: &'static str| Problem::usage(Message::new(key).text("year", year.to_string()));
    let mut plans = scene.book.own.plan.iter();
    if plans.any(|plan| plan.year == Some(year)) {
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
