//! The workbench from the command line: without a command, or `avain open ACCOUNT`. Where there
//! is no terminal, its first screen as plain text.

use std::io::IsTerminal as _;
use std::sync::Arc;

use clap::{ArgMatches, Command};

use super::clock::moving;
use super::{DONE, Outcome, Session, Subcommand, home, positional};
use crate::app::Shell;
use crate::app::breakdown;
use crate::app::world::overview::first;
use crate::app::world::{Beginning, StoreWorld};
use crate::configuration::Symbols;
use crate::domain::{Id, Ids, Kind, Now, Records};
use crate::i18n::{Message, Texts};
use crate::places::Places;
use crate::store::files::problem;
use crate::store::warning_of_folder;
use crate::tui::first::First;
use crate::tui::model::Start;
use crate::tui::{Model, open_account, own_keys, update};

pub const COMMAND: Subcommand = Subcommand {
    name: "open",
    arguments: |command: Command, texts: &Texts| {
        command.arg(positional("account", "ACCOUNT", texts))
    },
    run: |session, matches: &ArgMatches| {
        let reference = matches
            .get_one::<String>("account")
            .map_or("", String::as_str);
        let account = session.read()?.find(&[Kind::Account], reference, None)?;
        open(session, Some(account.id))
    },
};

/// Opens the workbench, on an account if one is given.
///
/// # Errors
/// File trouble, or what the terminal says.
pub fn open(session: &mut Session, account: Option<Id>) -> Outcome {
    let terminal = std::io::stdout().is_terminal() && std::io::stdin().is_terminal();
    if !terminal {
        return home::print(session, account);
    }
    let store = match session.write() {
        Ok(store) => store,
        Err(_) if session.database().exists() => session.read()?,
        Err(problem) => return Err(problem),
    };
    let is_read_only = store.is_read_only();
    let position = store.position()?;
    let ids = session.ids(&store)?;
    let own_ids = session.ids(&store)?;
    let now = moving(session);
    let first = match account {
        Some(_) => None,
        None => first(&store, now())?,
    };
    let frame = match &first {
        Some(_) => Records::default(),
        None => store.frame()?,
    };
    let (mut model, mut effects) = Model::new(start(session, frame, first, ids, now()));
    model.has_mouse = session.configuration.mouse.unwrap_or(true);
    model.read_only = is_read_only;
    model.is_still = std::env::var_os("NO_MOTION").is_some_and(|value| !value.is_empty());
    let faults = own_keys(session, &mut model);
    let folder = std::env::current_dir().unwrap_or_default();
    model.outbox.folder = folder.display().to_string();
    let shell = Shell::default();
    let mut world = StoreWorld::begin(
        Beginning {
            store,
            answers: shell.answers(),
            clock: Arc::clone(&now),
            actor: session.actor.clone(),
            language: session.texts.language(),
            dates: session.texts.locale.pattern,
            accent: session.configuration.print.accent,
            places: places(session),
            folder,
            position,
        },
        own_ids,
    )?;
    for draft in world.drafts() {
        effects.extend(update(&mut model, draft));
    }
    warn(session, &mut model, &faults);
    if let Some(account) = account {
        effects.extend(open_account(&mut model, account));
    }
    let ended = breakdown::guarded(|| {
        let ended = shell.run(model, effects, &mut world, &*now);
        ended.map_err(|error| problem(&error, std::path::Path::new("terminal")))
    });
    // Whatever ended it, what was given to the store is stored.
    world.finish();
    ended.map(|()| DONE)
}

/// The user's places; what a fresh sample leaves behind goes with it.
fn places(session: &Session) -> Places {
    let mut places = session.places.clone();
    if let Some(folder) = session.database().parent().filter(|_| session.is_sample()) {
        folder.clone_into(&mut places.state);
    }
    places
}

/// Says on the first screen what is amiss with the folder or the user's own files.
fn warn(session: &Session, model: &mut Model, faults: &[Message]) {
    let folder = warning_of_folder(session.database());
    let folder = folder.map(|found| Message::new("status-folder").message("found", found));
    let own = session.rule_faults.iter().chain(faults).next().cloned();
    for fault in folder.into_iter().chain(own) {
        model.complain(fault);
    }
}

/// What the workbench knows before its first frame.
fn start(session: &Session, frame: Records, first: Option<First>, ids: Ids, now: Now) -> Start {
    Start {
        frame,
        first,
        rules: session.rules.clone(),
        texts: Texts::new(session.texts.language()).with_pattern(session.texts.locale.pattern),
        theme: session.theme(),
        now,
        ids,
        actor: session.actor.clone(),
        size: (80, 24),
        file: session.database().display().to_string(),
    }
}

/// Puts the user's own keys into the model, and says what in them does not fit.
fn own_keys(session: &Session, model: &mut Model) -> Vec<Message> {
    let path = session.places.keys_file();
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let (keymap, faults) = own_keys::read(&text);
    model.keys = keymap;
    model.keys.is_ascii = session.configuration.symbols == Symbols::Ascii;
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let faults: Vec<Message> = faults.iter().map(|fault| fault.sentence(&file)).collect();
    for fault in &faults {
        session.say(fault);
    }
    faults
}
