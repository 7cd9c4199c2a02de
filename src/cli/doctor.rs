//! `avain doctor`: whether the file is whole and well kept, what to do where it is not, and with
//! `--mend` what can be mended at once. Exit 1 where there is a fault.

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{DONE, Outcome, Session, Subcommand, backup, flag};
use crate::i18n::{Message, Texts};
use crate::store::{Looked, Store, Verdict};

pub const COMMAND: Subcommand = Subcommand {
    name: "doctor",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command.arg(flag("mend", texts)).arg(flag("json", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    backup::must_exist(session)?;
    let today = session.now.day();
    let mut mended = Vec::new();
    if matches.get_flag("mend") {
        mended = session.write()?.mend(today)?;
    }
    let mut looked = Store::examine_file(session.database(), today)?;
    let advised = looked.iter_mut().find(|one| one.code == "folder");
    if let Some(advice) = advised.and_then(|one| one.advice.as_mut()) {
        *advice = session.advice_on_folder();
    }
    if matches.get_flag("json") {
        session.print_json(&json(session, &looked, &mended));
    } else {
        tell(session, &looked, &mended);
    }
    let worst = looked.iter().map(|one| one.verdict).max();
    Ok(if worst == Some(Verdict::Fault) {
        1
    } else {
        DONE
    })
}

fn code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ok => "ok",
        Verdict::Warning => "warning",
        Verdict::Fault => "fault",
    }
}

/// The command that mends what can be mended.
const MEND: &str = "avain doctor --mend";

fn json(session: &Session, looked: &[Looked], mended: &[&str]) -> serde_json::Value {
    let lines = looked.iter().map(|one| {
        json!({
            "code": one.code,
            "verdict": code(one.verdict),
            "found": session.texts.say(&one.found),
            "advice": one.advice.as_ref().map(|advice| session.texts.say(advice)),
            "mend": one.is_mendable().then_some(MEND),
            "mended": mended.contains(&one.code),
        })
    });
    json!(lines.collect::<Vec<_>>())
}

fn tell(session: &Session, looked: &[Looked], mended: &[&str]) {
    let texts = &session.texts;
    for one in looked {
        let verdict = texts.get(&format!("doctor-{}", code(one.verdict)));
        let mut line = format!("{verdict}: {}", texts.say(&one.found));
        if mended.contains(&one.code) {
            line = format!("{line} {}", texts.get("doctor-mended"));
        }
        if let Some(advice) = &one.advice {
            line = format!("{line} {}", texts.say(advice));
        }
        session.print(&format!("{line}\n"));
    }
    if looked.iter().any(Looked::is_mendable) {
        session.say(&Message::new("doctor-offer"));
    }
}
