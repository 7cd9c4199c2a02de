//! What locks a file that travels, and what opens one: recipients and identities by option, a
//! passphrase from a file or asked on the terminal without showing it.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};

use super::{Session, flag, option};
use crate::app::secret;
use crate::domain::Problem;
use crate::format::reading::limits::Limit;
use crate::format::record_text::visible;
use crate::i18n::{Message, Texts};
use crate::sealing::{self, ENDING, Key, LONGEST, Lock, Passphrase};
use crate::store::files::problem;

/// `--encrypt`, for whom, and where the passphrase is.
pub fn locking(command: Command, texts: &Texts) -> Command {
    command
        .arg(flag("encrypt", texts))
        .arg(option("recipient", "AGE1…", texts).action(ArgAction::Append))
        .arg(passphrase_file(texts).conflicts_with("recipient"))
}

/// What opens a sealed file.
pub fn opening(command: Command, texts: &Texts) -> Command {
    let identity = option("identity", "FILE", texts).value_hint(ValueHint::FilePath);
    command
        .arg(identity)
        .arg(passphrase_file(texts).conflicts_with("identity"))
}

fn passphrase_file(texts: &Texts) -> Arg {
    option("passphrase-file", "FILE", texts).value_hint(ValueHint::FilePath)
}

/// Whether what is written is to be sealed: each of the options says so.
pub fn is_asked(matches: &ArgMatches) -> bool {
    matches.get_flag("encrypt")
        || matches.contains_id("recipient")
        || matches.contains_id("passphrase-file")
}

/// What to seal with: recipients, the passphrase of a file, or one asked for twice.
///
/// # Errors
/// Usage where it can neither be read nor asked for.
pub fn lock(session: &Session, matches: &ArgMatches) -> Result<Lock, Problem> {
    if let Some(texts) = matches.get_many::<String>("recipient") {
        let all: Result<Vec<_>, Problem> = texts.map(|text| sealing::recipient(text)).collect();
        return all.map(Lock::Recipients);
    }
    if let Some(words) = given(matches)? {
        return Ok(Lock::Passphrase(words));
    }
    if !session.asks {
        return Err(Problem::usage(Message::new("problem-seal-how")));
    }
    let words = ask(session, "passphrase-new")?;
    if ask(session, "passphrase-again")? != words {
        return Err(Problem::failed(Message::new("problem-passphrase-differs")));
    }
    Ok(Lock::Passphrase(words))
}

/// Opens a sealed file by what was given for it, or is asked for.
///
/// # Errors
/// As [`sealing::open`]; usage where nothing was given that opens it and nobody can be asked.
pub fn open(
    session: &Session,
    matches: &ArgMatches,
    bytes: &[u8],
    file: &str,
) -> Result<Vec<u8>, Problem> {
    let key = key(session, matches, bytes, file)?;
    sealing::open(bytes, key, Limit::File.most() as u64 + 1, file)
}

fn key(session: &Session, matches: &ArgMatches, bytes: &[u8], file: &str) -> Result<Key, Problem> {
    if let Some(name) = matches.get_one::<String>("identity") {
        return sealing::identities(&read(name)?, name).map(Key::Identities);
    }
    if let Some(words) = given(matches)? {
        return Ok(Key::Passphrase(words));
    }
    if !sealing::wants_passphrase(bytes) || !session.asks {
        let message = Message::new("problem-sealed").text("file", file);
        return Err(Problem::usage(message));
    }
    ask(session, "passphrase").map(Key::Passphrase)
}

/// The passphrase in the file named for it: its first line.
fn given(matches: &ArgMatches) -> Result<Option<Passphrase>, Problem> {
    let Some(name) = matches.get_one::<String>("passphrase-file") else {
        return Ok(None);
    };
    let text = read(name)?;
    let words = text.lines().next().unwrap_or_default();
    if words.is_empty() {
        return Err(Problem::usage(Message::new("problem-passphrase-none")));
    }
    Ok(Some(Passphrase(words.to_owned())))
}

fn read(name: &str) -> Result<String, Problem> {
    let mut text = String::new();
    let read = if name == "-" {
        std::io::stdin()
            .lock()
            .take(LONGEST)
            .read_to_string(&mut text)
    } else {
        let file = std::fs::File::open(name);
        file.and_then(|file| file.take(LONGEST).read_to_string(&mut text))
    };
    read.map_err(|error| problem(&error, Path::new(name)))?;
    Ok(text)
}

fn ask(session: &Session, question: &str) -> Result<Passphrase, Problem> {
    let question = session.texts.get(question);
    let typed = secret::ask(&visible(&question));
    let typed = typed.map_err(|error| problem(&error, Path::new("terminal")))?;
    let typed = typed.filter(|words| !words.is_empty()).map(Passphrase);
    typed.ok_or_else(|| Problem::failed(Message::new("problem-passphrase-none")))
}

/// The name of a sealed file: it ends as age's do.
pub fn named(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|ending| ending == ENDING) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ENDING);
    PathBuf::from(name)
}
